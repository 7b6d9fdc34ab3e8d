import type { Dialect } from '../database.js';
import type { Migration } from './migration.js';

interface Refusal {
  readonly event: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly when?: string;
  readonly because: string;
}

/** A table whose rows the database itself keeps: which columns never change, and what else it refuses. */
interface Guarded {
  readonly table: string;
  /** Every set of columns by which INSERT OR REPLACE could take a row away. */
  readonly keys: readonly (readonly string[])[];
  readonly fixed: readonly string[];
  readonly refusals?: readonly Refusal[];
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const onlyTransitions = (transitions: readonly string[], unless = '1 = 0'): Refusal => ({
  event: 'UPDATE',
  when: `NOT (${unless}) AND OLD.status || '>' || NEW.status NOT IN (${quoted(transitions)})`,
  because: 'no such step',
});
/** `makers` without its last bracket: more may follow. */
const begun = (row: 'OLD' | 'NEW'): string => `substr(${row}.makers, 1, length(OLD.makers) - 1)`;
/** The rule set with which a campaign begins changes with the campaign. */
const INITIAL = 'OLD.effective_from IS NULL';

const guarded: readonly Guarded[] = [
  {
    table: 'exports',
    keys: [['campaign_id', 'id']],
    fixed: [
      ...['campaign_id', 'id', 'purpose', 'draw_id', 'fields', 'max_rows', 'participants', 'without_contact'],
      ...['requested_by', 'requested_at'],
    ],
    refusals: [
      { event: 'INSERT', when: "NEW.status <> 'requested'", because: 'begins as a request' },
      onlyTransitions(['requested>approved', 'requested>rejected', 'approved>approved']),
      {
        event: 'UPDATE',
        when: `OLD.status = 'approved' AND (NEW.decided_by IS NULL OR NEW.decided_by <> OLD.decided_by
          OR NEW.grant_expires_at IS NULL OR NEW.grant_expires_at > OLD.grant_expires_at
          OR NEW.downloads < OLD.downloads)`,
        because: 'a decision stays',
      },
    ],
  },
  {
    table: 'exported_participants',
    keys: [['campaign_id', 'export_id', 'participant_id']],
    fixed: ['campaign_id', 'export_id', 'participant_id', 'winner_ids'],
  },
  {
    table: 'rule_sets',
    keys: [['id'], ['campaign_id', 'version']],
    fixed: ['id', 'campaign_id', 'created_by', 'created_at'],
    refusals: [
      { event: 'INSERT', when: "NEW.status <> 'draft'", because: 'begins as a draft' },
      {
        event: 'UPDATE',
        when: `NOT (${INITIAL}) AND NEW.version <> OLD.version`,
        because: 'a version stays',
      },
      {
        event: 'UPDATE',
        when: '(OLD.effective_from IS NULL) <> (NEW.effective_from IS NULL)',
        because: 'the initial one stays it',
      },
      onlyTransitions(
        [
          ...['draft>draft', 'draft>submitted', 'draft>discarded'],
          ...['submitted>draft', 'submitted>published', 'submitted>discarded'],
        ],
        INITIAL,
      ),
      {
        event: 'UPDATE',
        when: `NOT (${INITIAL}) AND NEW.rule_set <> OLD.rule_set AND NEW.status <> 'draft'`,
        because: 'a change makes a draft',
      },
      { event: 'UPDATE', when: `${begun('NEW')} <> ${begun('OLD')}`, because: 'makers remain makers' },
    ],
  },
  {
    table: 'campaign_rules',
    keys: [['campaign_id', 'revision']],
    fixed: ['campaign_id', 'revision', 'effective_from', 'rules', 'created_at'],
  },
  {
    table: 'winners',
    keys: [['id'], ['draw_id', 'slot'], ['draw_id', 'code'], ['replaces_id']],
    fixed: ['draw_id', 'id', 'slot', 'prize', 'key', 'participant', 'code', 'created_at'],
    refusals: [
      { event: 'INSERT', when: "NEW.status NOT IN ('drawn', 'reserve')", because: 'begins as drawn' },
      onlyTransitions([
        ...[
          'reserve>drawn',
          'drawn>notified',
          'drawn>forfeited',
          'drawn>disqualified',
          'reserve>disqualified',
        ],
        ...['notified>claimed', 'notified>forfeited', 'notified>disqualified', 'claimed>documentsRequested'],
        ...['claimed>approved', 'claimed>disqualified', 'documentsRequested>approved'],
        ...['documentsRequested>forfeited', 'documentsRequested>disqualified', 'approved>paid'],
        'approved>disqualified',
      ]),
    ],
  },
  {
    table: 'pictures',
    keys: [['campaign_id', 'sha256']],
    fixed: ['campaign_id', 'sha256', 'type', 'width', 'height', 'content', 'created_at'],
  },
];

/** Tables that were guarded before, but not against rows that replace others. */
const guardedBefore: readonly Omit<Guarded, 'fixed'>[] = [
  { table: 'publications', keys: [['id']] },
  { table: 'publication_prizes', keys: [['publication_id', 'version', 'slot']] },
  { table: 'incident_events', keys: [['campaign_id', 'incident_id', 'id']] },
  { table: 'audit_entries', keys: [['sequence']] },
];

const publicationFixed = ['id', 'campaign_id', 'draw_id', 'created_at'];

/** Lets the database itself refuse what would change exports, rule sets, winners and pictures past the service. */
export const guards: Migration = {
  version: 25,
  name: 'guards',
  statements: (dialect) => [
    ...guarded.flatMap((table) => guardsOf(table, dialect)),
    ...guardedBefore.flatMap(({ table, keys }) =>
      triggers(table, 'kept', replacements(keys, table, dialect), dialect),
    ),
    ...triggers(
      'publications',
      'fixed',
      [
        changes(publicationFixed, dialect),
        ...replacing(
          "NEW.status = 'published' AND k.status = 'published'",
          'draw_id',
          'publications',
          dialect,
        ),
      ],
      dialect,
    ),
  ],
};

function guardsOf({ table, keys, fixed, refusals = [] }: Guarded, dialect: Dialect): string[] {
  const all: Refusal[] = [
    ...replacements(keys, table, dialect),
    ...(table === 'winners' ? replacing('1 = 1', 'replaces_id', table, dialect) : []),
    changes(fixed, dialect),
    { event: 'DELETE', because: 'is kept' },
    ...refusals,
  ];
  return triggers(table, 'guard', all, dialect);
}

/** SQLite deletes what a row replaces without asking triggers for DELETE; PostgreSQL replaces nothing. */
function replacements(keys: readonly (readonly string[])[], table: string, { engine }: Dialect): Refusal[] {
  if (engine === 'postgres') return [];
  return keys.map((columns) => ({
    event: 'INSERT',
    when: `EXISTS (SELECT 1 FROM ${table} k WHERE ${columns.map((name) => `k.${name} = NEW.${name}`).join(' AND ')})`,
    because: `UNIQUE constraint failed on ${columns.join(', ')}`,
  }));
}

/** UPDATE OR REPLACE takes another row away, too, where a column that may change has to be unique. */
function replacing(when: string, column: string, table: string, { engine }: Dialect): Refusal[] {
  if (engine === 'postgres') return [];
  return [
    {
      event: 'UPDATE',
      when: `EXISTS (SELECT 1 FROM ${table} k WHERE k.${column} = NEW.${column} AND k.id <> NEW.id AND ${when})`,
      because: `UNIQUE constraint failed on ${column}`,
    },
  ];
}

const changes = (columns: readonly string[], { engine }: Dialect): Refusal => ({
  event: 'UPDATE',
  when: columns
    .map((name) => `NEW.${name} ${engine === 'sqlite' ? 'IS NOT' : 'IS DISTINCT FROM'} OLD.${name}`)
    .join(' OR '),
  because: 'is fixed',
});

function triggers(table: string, name: string, refusals: readonly Refusal[], { engine }: Dialect): string[] {
  const named = refusals.map((refusal, index) => ({
    ...refusal,
    head: `CREATE TRIGGER ${table}_${name}_${index} BEFORE ${refusal.event} ON ${table} FOR EACH ROW
      WHEN (${refusal.when ?? '1 = 1'})`,
  }));
  if (engine === 'sqlite')
    return named.map(({ head, because }) => `${head} BEGIN SELECT RAISE(ABORT, '${table}: ${because}'); END`);
  if (named.length === 0) return [];
  return [
    `CREATE FUNCTION ${table}_${name}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '${table}: %', TG_ARGV[0]; END $$`,
    ...named.map(({ head, because }) => `${head} EXECUTE FUNCTION ${table}_${name}('${because}')`),
    `CREATE TRIGGER ${table}_${name}_truncate BEFORE TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION ${table}_${name}('is kept')`,
  ];
}
