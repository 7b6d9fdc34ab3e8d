import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Context } from '../../src/service/store/db/context.js';
import { noContactKeys } from '../../src/service/store/db/envelope.js';
import { keyedHash } from '../../src/service/store/db/keyedHash.js';
import type { Store, StoreOptions, Subjects } from '../../src/service/store/index.js';
import { subjects } from '../../src/service/store/subjects.js';
import { type Festival, openFestival } from './festival.js';
import { createTestDatabase, type Engine, SECRET, type TestDatabase } from './stores.js';

/** What the tests of a suite share: to be read inside tests and hooks, not before. */
interface StoreSuite {
  readonly database: TestDatabase;
  readonly store: Store;
}

interface FestivalSuite extends StoreSuite {
  /** Each test has its own. */
  festival: Festival;
}

interface FestivalOptions extends Partial<StoreOptions> {
  /** Merchants that are approved before each test; `shop` by default, whose transactions `sale` makes. */
  readonly merchants?: readonly string[];
}

/** Sets up a store on a database of its own for the tests of the suite that calls it. */
export function setUpStore(engine: Engine, options: Partial<StoreOptions> = {}): StoreSuite {
  const suite = {} as { database: TestDatabase; store: Store };
  beforeAll(async () => {
    suite.database = await createTestDatabase(engine);
    suite.store = await suite.database.open(options);
  });
  afterAll(async () => {
    await suite.store.close();
    await suite.database.drop();
  });
  return suite;
}

/** The same, with a festival for each test. */
export function setUpFestival(
  engine: Engine,
  { merchants = ['shop'], ...options }: FestivalOptions = {},
): FestivalSuite {
  const suite = setUpStore(engine, options) as FestivalSuite;
  beforeEach(async () => {
    suite.festival = await openFestival(suite.store);
    for (const merchant of merchants) await suite.festival.approved(merchant);
  });
  return suite;
}

/**
 * The subjects of a store that runs all it does by `run`, and has no rollup worker: those of a process that dies as soon
 * as its transaction is committed.
 */
export function subjectsOn(
  run: Context['write'],
  clock: () => number = Date.now,
  dataSecret: string = SECRET,
): Subjects {
  return subjects(contextOf(run, clock, dataSecret));
}

export function contextOf(
  run: Context['write'],
  clock: () => number = Date.now,
  dataSecret: string = SECRET,
): Context {
  return {
    clock,
    keyedHash: keyedHash(dataSecret),
    secretId: null,
    contactKeys: noContactKeys,
    findsPerHour: 30,
    approverWait: 86_400_000,
    passkeys: null,
    duplicateSenders: new Set(),
    read: run,
    snapshot: run,
    write: run,
  };
}
