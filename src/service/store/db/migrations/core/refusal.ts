import type { Dialect } from '../../database.js';

interface Refusal {
  readonly event: 'INSERT' | 'UPDATE' | 'DELETE';
  /** Condition on OLD and NEW; always, where there is none. */
  readonly when?: string;
  readonly because: string;
}

/** Makes the database itself refuse rows, whatever a program asks of it. */
export function refusals(table: string, cases: readonly Refusal[], { engine }: Dialect): string[] {
  const named = cases.map((refusal, index) => ({
    ...refusal,
    head: `CREATE TRIGGER ${table}_refusal_${index} BEFORE ${refusal.event} ON ${table} FOR EACH ROW
      WHEN (${refusal.when ?? '1 = 1'})`,
  }));
  if (engine === 'sqlite') {
    return named.map(({ head, because }) => `${head} BEGIN SELECT RAISE(ABORT, '${table}: ${because}'); END`);
  }
  return [
    `CREATE FUNCTION ${table}_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '${table}: %', TG_ARGV[0]; END $$`,
    ...named.map(({ head, because }) => `${head} EXECUTE FUNCTION ${table}_refuse('${because}')`),
  ];
}
