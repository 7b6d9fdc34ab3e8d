import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database, Sql } from '../../../../src/service/store/db/database.js';
import { noContactKeys } from '../../../../src/service/store/db/envelope.js';
import { keyedHash } from '../../../../src/service/store/db/keyedHash.js';
import { openPostgresDatabase } from '../../../../src/service/store/db/postgres/database.js';
import { openSqliteDatabase } from '../../../../src/service/store/db/sqlite/database.js';
import type { Store } from '../../../../src/service/store/index.js';
import { statisticsStore } from '../../../../src/service/store/statistics/index.js';
import { ROLLUP_BATCH, rollUp } from '../../../../src/service/store/statistics/rollUp.js';
import { subjects } from '../../../../src/service/store/subjects.js';
import { closing, type Festival, openFestival, opening, sale } from '../../../support/festival.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/stores.js';

describe.each(engines)('changes of figures on %s', (engine) => {
  let test: TestDatabase;
  let store: Store;
  /** What a process used that died before it added anything up. */
  let database: Database;
  let festival: Festival;

  beforeAll(async () => {
    test = await createTestDatabase(engine);
    store = await test.open();
    database = await (engine === 'sqlite'
      ? openSqliteDatabase(test.url.slice('sqlite:'.length))
      : openPostgresDatabase(test.url));
  });
  afterAll(async () => {
    await database.close();
    await store.close();
    await test.drop();
  });
  beforeEach(async () => {
    festival = await openFestival(store);
    await festival.approved('shop');
  });

  const waiting = async () => {
    const [row] = await test.query<{ n: number | string }>(
      `SELECT count(*) AS n FROM statistics_deltas WHERE campaign_id = '${festival.campaignId}'`,
    );
    return Number(row?.n);
  };
  const documents = async () => (await store.statistics.summary(festival.campaignId, null)).documentCount;
  const addUp = (wait = true) => database.transaction((sql) => rollUp(sql, festival.campaignId, { wait }));
  const numbered = (n: number) => sale(n, { participant: { token: `p-${n % 5}` } });
  const pushAndDie = async (count: number, from = 0) => {
    const { transactions } = subjects({
      clock: Date.now,
      keyedHash: keyedHash('test'),
      contactKeys: noContactKeys,
      duplicateSenders: new Set(),
      read: (work) => database.read(work),
      write: (work) => database.transaction(work),
    });
    for (let n = from; n < from + count; n++)
      await transactions.push(festival.campaignId, festival.partner, [numbered(n)]);
  };

  it('are in every answer at once, and added up by whoever asks', async () => {
    await pushAndDie(2);
    expect(await waiting()).toBe(2);
    expect(await documents()).toBe(2);
    expect(await waiting()).toBe(0);
  });

  it('are told of by the statement that reads the figures, which is the only one where none wait', async () => {
    const statements: string[] = [];
    const counting = (sql: Sql): Sql => ({
      ...sql,
      all: (text, parameters) => {
        statements.push(text);
        return sql.all(text, parameters);
      },
    });
    const { summary, kpis, timeseries, breakdown } = statisticsStore({
      clock: Date.now,
      keyedHash: keyedHash('test'),
      contactKeys: noContactKeys,
      duplicateSenders: new Set(),
      read: (work) => database.read((sql) => work(counting(sql))),
      write: (work) => database.transaction((sql) => work(counting(sql))),
    });
    const { campaignId } = festival;
    const day = { interval: 'day', from: opening, to: closing } as const;
    const calls: (() => Promise<number>)[] = [
      async () => (await summary(campaignId, null)).documentCount,
      async () => (await kpis(campaignId)).summary.documentCount,
      async () => sumOf((await timeseries(campaignId, null, day)).points),
      async () => sumOf((await breakdown(campaignId, null, { by: 'district', top: 9 })).rows),
      async () => sumOf((await breakdown(campaignId, null, { by: 'merchant', top: 9 })).rows),
      async () => (await breakdown(campaignId, null, { by: 'channel', top: 0 })).rest.documentCount,
    ];
    let pushed = 0;
    for (const documentsBy of calls) {
      await pushAndDie(1, pushed++);
      statements.length = 0;
      expect(await documentsBy()).toBe(pushed);
      expect(statements.length).toBeGreaterThan(2);
      expect(statements.join()).not.toMatch(/claims/);
      statements.length = 0;
      expect(await documentsBy()).toBe(pushed);
      expect(statements).toHaveLength(1);
    }
  });

  it('are added up a moment later by themselves', async () => {
    for (let n = 0; n < 3; n++) await festival.push(numbered(n));
    await expect.poll(waiting, { timeout: 10_000 }).toBe(0);
    expect(await documents()).toBe(3);
  });

  it('are added up in chunks, each of them once', async () => {
    await pushAndDie(3);
    const before = await waiting();
    await database.transaction(async (sql) => {
      // As many batches as wait when nobody came to add them up.
      for (let n = 0; n < ROLLUP_BATCH; n++) {
        await sql.run(
          `INSERT INTO statistics_deltas (campaign_id, deltas)
          SELECT campaign_id, deltas FROM statistics_deltas WHERE campaign_id = $1 ORDER BY id LIMIT 1`,
          [festival.campaignId],
        );
      }
    });
    expect(await addUp()).toBe(ROLLUP_BATCH);
    expect(await addUp()).toBe(before);
    expect(await addUp()).toBe(0);
    expect(await documents()).toBe(3 + ROLLUP_BATCH);
  });

  it('stay where they are when adding up breaks off', async () => {
    await pushAndDie(2);
    const broken = database.transaction(async (sql) => {
      await rollUp(sql, festival.campaignId, { wait: true });
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(await waiting()).toBe(2);
    expect(await documents()).toBe(2);
  });

  it('are added up by one at a time', async () => {
    await pushAndDie(4);
    const added = await Promise.all(Array.from({ length: 6 }, (_, n) => addUp(n % 2 === 0)));
    expect(added.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(4);
    const { documentCount, participantCount } = await store.statistics.summary(festival.campaignId, null);
    expect({ documentCount, participantCount }).toEqual({ documentCount: 4, participantCount: 4 });
  });

  it.each(['together', 'one by one'])(
    'count a participant as long as one document stands, added up %s',
    async (when) => {
      const { campaignId, partner } = festival;
      const participants = async () => (await store.statistics.summary(campaignId, null)).participantCount;
      const settle = async () => {
        if (when === 'one by one') await addUp();
      };
      const cancel = async (n: number) => {
        await store.transactions.void(campaignId, partner, `external:POS-${n}`, { kind: 'cancel' });
        await settle();
      };
      for (const n of [1, 2]) await festival.push(sale(n, { participant: { token: 'p-1' } }));
      await festival.push(sale(3, { participant: { token: 'p-3' } }));
      await settle();
      await cancel(1);
      expect(await participants()).toBe(2);
      await cancel(2);
      expect(await participants()).toBe(1);
      await festival.push(sale(4, { participant: { token: 'p-1' } }));
      await settle();
      await cancel(3);
      await cancel(4);
      expect(await participants()).toBe(0);
    },
  );

  it('count a participant of several organizations once in the whole', async () => {
    const { campaignId, partner, rival } = festival;
    await festival.approved('theirs', { ubns: ['12345675'] }, rival);
    const token = { token: 'both' };
    await festival.push(sale(1, { participant: token }));
    await store.transactions.push(campaignId, rival, [
      sale(2, { participant: token, merchantExternalId: 'theirs' }),
    ]);
    const participants = async () => {
      const coverages = [null, partner.organizationId, rival.organizationId];
      const all = await Promise.all(coverages.map((of) => store.statistics.summary(campaignId, of)));
      return all.map(({ participantCount }) => participantCount);
    };
    expect(await participants()).toEqual([1, 1, 1]);
    await store.transactions.void(campaignId, partner, 'external:POS-1', { kind: 'cancel' });
    expect(await participants()).toEqual([1, 0, 1]);
    await store.transactions.void(campaignId, rival, 'external:POS-2', { kind: 'cancel' });
    expect(await participants()).toEqual([0, 0, 0]);
  });
});

function sumOf(rows: readonly { readonly documentCount: number }[]): number {
  return rows.reduce((sum, { documentCount }) => sum + documentCount, 0);
}
