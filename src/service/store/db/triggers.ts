import type { Database, Dialect } from './database.js';
import { migrations } from './migrations/index.js';
import { StoreSetupError } from './problem.js';

interface Trigger {
  readonly table: string;
  /** SQLite keeps the statement; of a table that was renamed it does not stay the same. */
  readonly statement: string | null;
  /** PostgreSQL runs a function of this name. */
  readonly runs: string | undefined;
}

/** The triggers that a database has once all migrations have run, and the bodies of their functions. */
interface Expected {
  readonly triggers: ReadonlyMap<string, Trigger>;
  readonly functions: ReadonlyMap<string, string>;
}

/** Follows the statements of the migrations, so that a new trigger is expected without being named again. */
function expectedBy(dialect: Dialect): Expected {
  const triggers = new Map<string, Trigger>();
  const functions = new Map<string, string>();
  for (const statement of migrations.flatMap(({ statements }) => statements(dialect))) {
    const text = inOneLine(statement);
    const [, created, table = ''] = /^CREATE TRIGGER (\w+) .*? ON (\w+)/.exec(text) ?? [];
    const [, dropped] = /^DROP TRIGGER (?:IF EXISTS )?(\w+)/.exec(text) ?? [];
    const [, gone, from, to = ''] =
      /^(?:DROP TABLE (\w+)|ALTER TABLE (\w+) RENAME TO (\w+))/.exec(text) ?? [];
    const [, name, body = ''] = /^CREATE (?:OR REPLACE )?FUNCTION (\w+).*?\$\$(.*)\$\$/.exec(text) ?? [];
    if (created !== undefined) {
      const [, runs] = /EXECUTE FUNCTION (\w+)/.exec(text) ?? [];
      triggers.set(created, { table, statement: text, runs });
    }
    if (dropped !== undefined) triggers.delete(dropped);
    if (name !== undefined) functions.set(name, body.trim());
    for (const [trigger, { table: owner, runs }] of triggers) {
      if (owner === gone) triggers.delete(trigger);
      if (owner === from) triggers.set(trigger, { table: to, statement: null, runs });
    }
  }
  return { triggers, functions };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Present {
  readonly name: string;
  readonly owner: string;
  /** Of SQLite the statement of the trigger, of PostgreSQL the body of its function. */
  readonly text: string;
  readonly runs: string | null;
  readonly enabled: string | null;
}

const catalogs: Readonly<Record<Dialect['engine'], string>> = {
  sqlite: `SELECT name, tbl_name AS owner, sql AS text, NULL AS runs, NULL AS enabled
    FROM sqlite_master WHERE type = 'trigger'`,
  postgres: `SELECT t.tgname AS name, c.relname AS owner, p.prosrc AS text, p.proname AS runs, t.tgenabled AS enabled
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_proc p ON p.oid = t.tgfoid WHERE n.nspname = current_schema() AND NOT t.tgisinternal`,
};

/**
 * Requires every trigger of the migrations to be there as it was made: without them the database would take what it has
 * to refuse. @throws StoreSetupError
 */
export async function requireTriggers(database: Database): Promise<void> {
  const { dialect } = database;
  const { triggers, functions } = expectedBy(dialect);
  const present = await database.read((sql) => sql.all<Present>(catalogs[dialect.engine]));
  const isThere = (name: string, { table, statement, runs }: Trigger): boolean =>
    present.some((found) => {
      if (found.name !== name || found.owner !== table) return false;
      if (dialect.engine === 'sqlite') return statement === null || inOneLine(found.text) === statement;
      const body = functions.get(runs ?? '');
      return found.runs === runs && inOneLine(found.text) === body && /^[OA]$/.test(found.enabled ?? '');
    });
  const missing = [...triggers].filter(([name, trigger]) => !isThere(name, trigger)).map(([name]) => name);
  if (missing.length > 0) throw new StoreSetupError(refusal(missing));
}

function refusal(names: readonly string[]): string {
  const listed = names.slice(0, 10).join(', ') + (names.length > 10 ? ', …' : '');
  return (
    `The database lacks triggers that refuse forbidden changes, or has others in their place: ${listed}. Somebody changed it past the service. Open an incident, compare it with a backup, and restore the backup.\n` +
    `資料庫缺少拒絕違規更動的觸發器，或已遭替換：${listed}。有人在服務以外更動了資料庫，請開立事件、比對備份並以備份還原。`
  );
}
