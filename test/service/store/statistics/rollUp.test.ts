import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Sql } from '../../../../src/service/store/db/database.js';
import { statisticsStore } from '../../../../src/service/store/statistics/index.js';
import { ROLLUP_BATCH, rollUp } from '../../../../src/service/store/statistics/rollUp.js';
import { closing, opening, sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { contextOf, setUpFestival, subjectsOn } from '../../../support/suites.js';

describe.each(engines)('the roll-up of deltas on %s', (engine) => {
  /** Of a process that died before it rolled anything up. */
  let deadDatabase: Database;

  const test = setUpFestival(engine);
  beforeAll(async () => {
    deadDatabase = await test.database.connect();
  });
  afterAll(async () => {
    await deadDatabase.close();
  });

  const waiting = async () => {
    const [row] = await test.database.query<{ n: number | string }>(
      `SELECT count(*) AS n FROM statistics_deltas WHERE campaign_id = '${test.festival.campaignId}'`,
    );
    return Number(row?.n);
  };
  const documents = async () =>
    (await test.store.statistics.summary(test.festival.campaignId, null)).documentCount;
  const rollUpNow = (wait = true) =>
    deadDatabase.transaction((sql) => rollUp(sql, test.festival.campaignId, { wait }));
  const numbered = (n: number) => sale(n, { participant: { token: `p-${n % 5}` } });
  const pushAndDie = async (count: number, from = 0) => {
    const { transactions } = subjectsOn((work) => deadDatabase.transaction(work));
    for (let n = from; n < from + count; n++)
      await transactions.push(test.festival.campaignId, test.festival.partner, [numbered(n)]);
  };

  it('rolls up what waits before a read', async () => {
    await pushAndDie(2);
    expect(await waiting()).toBe(2);
    expect(await documents()).toBe(2);
    expect(await waiting()).toBe(0);
  });

  it('reads by one statement where no delta waits, and never reads claims', async () => {
    const statements: string[] = [];
    const counting = (sql: Sql): Sql => ({
      ...sql,
      all: (text, parameters) => {
        statements.push(text);
        return sql.all(text, parameters);
      },
    });
    const { summary, kpis, timeseries, breakdown } = statisticsStore(
      contextOf((work) => deadDatabase.transaction((sql) => work(counting(sql)))),
    );
    const { campaignId } = test.festival;
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

  it('rolls up by itself a moment later', async () => {
    for (let n = 0; n < 3; n++) await test.festival.push(numbered(n));
    await expect.poll(waiting, { timeout: 10_000 }).toBe(0);
    expect(await documents()).toBe(3);
  });

  it('rolls up batch by batch, each delta once', async () => {
    await pushAndDie(3);
    const before = await waiting();
    await deadDatabase.transaction(async (sql) => {
      // As many rows as wait when no worker ran.
      for (let n = 0; n < ROLLUP_BATCH; n++) {
        await sql.run(
          `INSERT INTO statistics_deltas (campaign_id, deltas)
          SELECT campaign_id, deltas FROM statistics_deltas WHERE campaign_id = $1 ORDER BY id LIMIT 1`,
          [test.festival.campaignId],
        );
      }
    });
    expect(await rollUpNow()).toBe(ROLLUP_BATCH);
    expect(await rollUpNow()).toBe(before);
    expect(await rollUpNow()).toBe(0);
    expect(await documents()).toBe(3 + ROLLUP_BATCH);
  });

  it('keeps deltas when a roll-up fails', async () => {
    await pushAndDie(2);
    const failing = deadDatabase.transaction(async (sql) => {
      await rollUp(sql, test.festival.campaignId, { wait: true });
      throw new Error('failed');
    });
    await expect(failing).rejects.toThrow('failed');
    expect(await waiting()).toBe(2);
    expect(await documents()).toBe(2);
  });

  it('runs one roll-up at a time', async () => {
    await pushAndDie(4);
    const added = await Promise.all(Array.from({ length: 6 }, (_, n) => rollUpNow(n % 2 === 0)));
    expect(added.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(4);
    const { documentCount, participantCount } = await test.store.statistics.summary(
      test.festival.campaignId,
      null,
    );
    expect({ documentCount, participantCount }).toEqual({ documentCount: 4, participantCount: 4 });
  });

  it.each(['together', 'one by one'])(
    'counts a participant as long as one document counts, rolled up %s',
    async (when) => {
      const { campaignId, partner } = test.festival;
      const participants = async () =>
        (await test.store.statistics.summary(campaignId, null)).participantCount;
      const rollUpBetween = async () => {
        if (when === 'one by one') await rollUpNow();
      };
      const cancel = async (n: number) => {
        await test.store.transactions.void(campaignId, partner, `external:POS-${n}`, { kind: 'cancel' });
        await rollUpBetween();
      };
      for (const n of [1, 2]) await test.festival.push(sale(n, { participant: { token: 'p-1' } }));
      await test.festival.push(sale(3, { participant: { token: 'p-3' } }));
      await rollUpBetween();
      await cancel(1);
      expect(await participants()).toBe(2);
      await cancel(2);
      expect(await participants()).toBe(1);
      await test.festival.push(sale(4, { participant: { token: 'p-1' } }));
      await rollUpBetween();
      await cancel(3);
      await cancel(4);
      expect(await participants()).toBe(0);
    },
  );

  it('counts a participant of several organizations once in the campaign', async () => {
    const { campaignId, partner, rival } = test.festival;
    await test.festival.approved('theirs', { ubns: ['12345675'] }, rival);
    const token = { token: 'both' };
    await test.festival.push(sale(1, { participant: token }));
    await test.store.transactions.push(campaignId, rival, [
      sale(2, { participant: token, merchantExternalId: 'theirs' }),
    ]);
    const participants = async () => {
      const coverages = [null, partner.organizationId, rival.organizationId];
      const all = await Promise.all(coverages.map((of) => test.store.statistics.summary(campaignId, of)));
      return all.map(({ participantCount }) => participantCount);
    };
    expect(await participants()).toEqual([1, 1, 1]);
    await test.store.transactions.void(campaignId, partner, 'external:POS-1', { kind: 'cancel' });
    expect(await participants()).toEqual([1, 0, 1]);
    await test.store.transactions.void(campaignId, rival, 'external:POS-2', { kind: 'cancel' });
    expect(await participants()).toEqual([0, 0, 0]);
  });
});

function sumOf(rows: readonly { readonly documentCount: number }[]): number {
  return rows.reduce((sum, { documentCount }) => sum + documentCount, 0);
}
