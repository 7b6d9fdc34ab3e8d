import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unavailable } from '../../../src/service/store/db/postgres/failures.js';
import { openStore, type Store, StoreUnavailableError } from '../../../src/service/store/index.js';
import { type Festival, failure, openFestival, sale } from '../../support/festival.js';
import { createPostgresCluster, type PostgresCluster } from '../../support/postgresCluster.js';

const cluster = await createPostgresCluster();
if (cluster === null) console.log('PostgreSQL crashes: skipped, no server programs in /usr/lib/postgresql');

describe.runIf(cluster !== null)('a PostgreSQL that crashes', () => {
  const { url, start, crash, remove } = (cluster ?? {}) as PostgresCluster;
  let store: Store;
  let festival: Festival;

  beforeAll(async () => {
    await start();
    store = await openStore({ url, secret: 'test' });
    festival = await openFestival(store);
    await festival.approved('shop');
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await remove();
  });

  const BATCH = 200;
  const rows = (batch: number) =>
    Array.from({ length: BATCH }, (_, n) =>
      sale(batch * BATCH + n, { participant: { token: `participant-${(batch * BATCH + n) % 700}` } }),
    );
  const push = (batch: number) =>
    store.idempotent(
      { organizationId: festival.partner.organizationId, key: `batch-${batch}`, fingerprint: `${batch}` },
      async (tx) => {
        const results = await tx.transactions.push(festival.campaignId, festival.partner, rows(batch));
        return { status: 200, body: JSON.stringify(results.map(({ status }) => status)) };
      },
    );

  /** Until it is answered, as a client repeats a 503: with the same key. */
  async function pushUntilAnswered(batch: number, failures: unknown[]): Promise<string> {
    for (;;) {
      try {
        return (await push(batch)).response.body;
      } catch (error) {
        failures.push(error);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }

  it('loses and duplicates nothing that was pushed while it crashed and recovered', async () => {
    const failures: unknown[] = [];
    let batch = 0;
    for (let round = 0; round < 4; round++) {
      const work = Array.from({ length: 12 }, () => pushUntilAnswered(batch++, failures));
      await new Promise((resolve) => setTimeout(resolve, 15 + round * 25));
      await crash();
      await start();
      for (const answer of await Promise.all(work)) {
        expect(JSON.parse(answer)).toEqual(Array.from({ length: BATCH }, () => 'accepted'));
      }
    }
    expect(failures.length).toBeGreaterThan(0);
    for (const error of failures) {
      const inFlight = (error as { code?: string }).code === 'idempotency_in_flight';
      if (!inFlight) expect(error).toBeInstanceOf(StoreUnavailableError);
    }
    const documents = batch * BATCH;
    const summary = await store.statistics.summary(festival.campaignId, null);
    expect(summary).toMatchObject({
      documentCount: documents,
      registeredAmount: documents * 1280,
      entryCount: documents * 2,
      participantCount: 700,
    });
    expect(await count('transactions')).toBe(documents);
    expect(await count('statistics_deltas')).toBe(0);
    expect(await count('idempotency_keys')).toBe(batch);
  }, 120_000);

  it('fails as unavailable while it is down', async () => {
    await crash();
    expect(await failure(push(1_000_000))).toBeInstanceOf(StoreUnavailableError);
    expect(await failure(store.statistics.summary(festival.campaignId, null))).toBeInstanceOf(
      StoreUnavailableError,
    );
    await start();
    expect((await push(0)).replayed).toBe(true);
  }, 60_000);

  async function count(table: string): Promise<number> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows: counted } = await client.query(`SELECT count(*)::int AS n FROM ${table}`);
    await client.end();
    return counted[0].n;
  }
});

describe('failures of PostgreSQL', () => {
  const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code });

  it.each([
    ['57P01', 1],
    ['57P02', 1],
    ['57P03', 1],
    ['08006', 1],
    ['08P01', 1],
    ['ECONNRESET', 1],
    ['ECONNREFUSED', 1],
    ['EPIPE', 1],
    ['53300', 1],
    ['53200', 1],
    ['53100', 30],
    ['58030', 30],
    ['40001', 1],
    ['40P01', 1],
    ['55P03', 1],
    ['57014', 1],
    ['25P03', 1],
    ['25006', 1],
  ])('counts %s as unavailable, to be tried again', (code, seconds) => {
    expect(unavailable(withCode(code))).toMatchObject({ retryAfterSeconds: seconds });
    expect(unavailable(new AggregateError([withCode(code)]))).toBeInstanceOf(StoreUnavailableError);
  });

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated',
    'Query read timeout',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
    'Cannot use a pool after calling end on the pool',
  ])('counts "%s" as unavailable, to be tried again', (message) => {
    expect(unavailable(new Error(message))).toBeInstanceOf(StoreUnavailableError);
  });

  it.each(['23502', '42601', '22P02', ''])('counts %s as no failure of the server', (code) => {
    expect(unavailable(withCode(code))).toBeUndefined();
  });
});
