import type { PasskeyScope } from '../../campaign/approval/webAuthn.js';
import type { ReportNarrowed } from '../../files/narrowToOwner.js';
import type { Context } from './db/context.js';
import type { Database, Sql } from './db/database.js';
import { type ContactKeys, noContactKeys } from './db/envelope.js';
import { keyedHash } from './db/keyedHash.js';
import { migrate } from './db/migrations/index.js';
import { openPostgresDatabase } from './db/postgres/database.js';
import { StoreSetupError } from './db/problem.js';
import { openSqliteDatabase } from './db/sqlite/database.js';
import { requireTriggers } from './db/triggers.js';
import { idempotentRunner } from './idempotency/index.js';
import type { Store, Subjects } from './store.js';
import { subjects } from './subjects.js';
import { withRollupWorker } from './workflows/rollupWorker.js';

export { StoreSetupError, StoreUnavailableError } from './db/problem.js';
export { hashApiKey } from './organizations/keys.js';
export type * from './store.js';

export interface StoreOptions {
  /** `sqlite:./shopfest.db`, `sqlite::memory:` or `postgres://…`. */
  readonly url: string;
  /** Key of the hashes that stand for participants and random codes: the same for the life of a database. */
  readonly secret: string;
  /** Wrap contact data; none by default, and then none is taken. */
  readonly contactKeys?: ContactKeys | undefined;
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
  const database = await openDatabase(options);
  try {
    await migrate(database);
    if (options.allowsMissingTriggers !== true) await requireTriggers(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return storeOn(database, {
    clock: options.clock ?? Date.now,
    keyedHash: keyedHash(options.secret),
    contactKeys: options.contactKeys ?? noContactKeys,
    approverWait: options.approverWait ?? DAY,
    findsPerHour: options.findsPerHour ?? 30,
    passkeys: options.passkeys ?? null,
  });
}

function openDatabase({ url, poolSize, reportNarrowed }: StoreOptions): Promise<Database> {
  if (url.startsWith('sqlite:')) return openSqliteDatabase(url.slice('sqlite:'.length), reportNarrowed);
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgresDatabase(url, { poolSize });
  throw new StoreSetupError(
    'The database must be given as sqlite:<file> or postgres://…\n資料庫請以 sqlite:<檔案> 或 postgres://… 指定。',
  );
}

type StoreContext = Pick<
  Context,
  'clock' | 'keyedHash' | 'contactKeys' | 'approverWait' | 'findsPerHour' | 'passkeys'
>;

const DAY = 86_400_000;

function storeOn(bare: Database, storeContext: StoreContext): Store {
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
