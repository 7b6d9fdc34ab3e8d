import type { PasskeyScope } from '../../campaign/approval/webAuthn.js';
import type { ReportNarrowed } from '../../files/narrowToOwner.js';
import type { Context } from './db/context.js';
import type { Database, Sql } from './db/database.js';
import { type ContactKeys, noContactKeys } from './db/envelope.js';
import { keyedHash } from './db/keyedHash.js';
import { migrateAnd } from './db/migrations/index.js';
import { openPostgresDatabase } from './db/postgres/database.js';
import { StoreSetupError } from './db/problem.js';
import { openSqliteDatabase } from './db/sqlite/database.js';
import { requireTriggers } from './db/triggers.js';
import { idempotentRunner } from './idempotency/index.js';
import { openDataSecret } from './secrets/dataSecret.js';
import type { Store, Subjects } from './store.js';
import { subjects } from './subjects.js';
import { withRollupWorker } from './workflows/rollupWorker.js';

export { StoreSetupError, StoreUnavailableError } from './db/problem.js';
export { hashApiKey } from './organizations/keys.js';
export type * from './store.js';

export interface StoreOptions {
  /** `sqlite:./shopfest.db`, `sqlite::memory:` or `postgres://…`. */
  readonly url: string;
  /** Opens the data secret, by which tokens and random codes are hashed; null for who only reads, and hashes nothing. */
  readonly secret: string | null;
  /** The secret whose place `secret` takes; from now on both open the database. */
  readonly previousSecret?: string | undefined;
  /** Wrap contact data; none by default, and then none is taken. May follow from the data secret. */
  readonly contactKeys?: ContactKeys | ((dataSecret: string) => ContactKeys) | undefined;
  /** Milliseconds from the approval of an approver set until it is in force; a day by default. */
  readonly approverWait?: number | undefined;
  /** The pages on which passkeys may sign; none by default, and then none is taken. */
  readonly passkeys?: PasskeyScope | undefined;
  /** Finds of participants by contact data that a person has an hour; 30 by default. */
  readonly findsPerHour?: number | undefined;
  /** For who only reads, to verify: what lost its triggers is opened, too. False by default. */
  readonly allowsMissingTriggers?: boolean | undefined;
  /** Epoch milliseconds; the real time by default. */
  readonly clock?: (() => number) | undefined;
  /** Connections to PostgreSQL, at most; 10 by default. */
  readonly poolSize?: number | undefined;
  /** Hears of files of SQLite that others could read; a warning of the process by default. */
  readonly reportNarrowed?: ReportNarrowed | undefined;
}

/**
 * Opens a store and brings its schema up to date.
 * @throws StoreSetupError when trying again will not help, StoreUnavailableError when it may
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const {
    secret: current,
    previousSecret: previous,
    clock = Date.now,
    contactKeys = noContactKeys,
  } = options;
  const database = await openDatabase(options);
  try {
    const { value, secretId } = await migrateAnd(database, async (sql) =>
      current === null ? noDataSecret : openDataSecret(sql, { current, previous }, clock),
    );
    if (options.allowsMissingTriggers !== true) await requireTriggers(database);
    const context: StoreContext = {
      ...{ clock, secretId },
      keyedHash: keyedHash(value),
      contactKeys: typeof contactKeys === 'function' ? contactKeys(value) : contactKeys,
      approverWait: options.approverWait ?? DAY,
      findsPerHour: options.findsPerHour ?? 30,
      passkeys: options.passkeys ?? null,
    };
    return storeOn(database, context, value);
  } catch (error) {
    await database.close();
    throw error;
  }
}

const noDataSecret = { value: '', secretId: null };

function openDatabase({ url, poolSize, reportNarrowed }: StoreOptions): Promise<Database> {
  if (url.startsWith('sqlite:')) return openSqliteDatabase(url.slice('sqlite:'.length), reportNarrowed);
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgresDatabase(url, { poolSize });
  throw new StoreSetupError(
    'The database must be given as sqlite:<file> or postgres://…\n資料庫請以 sqlite:<檔案> 或 postgres://… 指定。',
  );
}

type StoreContext = Pick<
  Context,
  'clock' | 'keyedHash' | 'secretId' | 'contactKeys' | 'approverWait' | 'findsPerHour' | 'passkeys'
>;

const DAY = 86_400_000;

function storeOn(bare: Database, storeContext: StoreContext, dataSecret: string): Store {
  const { clock } = storeContext;
  const database = withRollupWorker(bare, clock);
  const shared = { ...storeContext, duplicateSenders: new Set<string>() };
  const within = (sql: Sql): Subjects => {
    const run: Context['read'] = (work) => work(sql);
    return subjects({ ...shared, read: run, snapshot: run, write: run });
  };
  const idempotent = idempotentRunner(database, clock);
  return {
    engine: database.dialect.engine,
    dataSecret: () => dataSecret,
    ...subjects({
      ...shared,
      read: (work) => database.read(work),
      snapshot: (work) => database.snapshot(work),
      write: (work) => database.transaction(work),
    }),
    transaction: (work) => database.transaction((sql) => work(within(sql))),
    idempotent: (request, work) => idempotent.once(request, (sql) => work(within(sql))),
    idempotentTogether: (organizationId, requests, work) =>
      idempotent.together(organizationId, requests, (sql, indexes) => work(within(sql), indexes)),
    ping: () => database.read(async (sql) => void (await sql.all('SELECT 1 AS one'))),
    connections: () => database.connections(),
    close: () => database.close(),
  };
}
