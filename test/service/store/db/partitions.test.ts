import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../../../src/service/store/db/problem.js';
import type { Store } from '../../../../src/service/store/index.js';
import { closing, openFestival, opening, sale } from '../../../support/festival.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/stores.js';

describe.runIf(engines.includes('postgres'))('partitions of transactions', () => {
  let test: TestDatabase;
  let store: Store;

  beforeAll(async () => {
    test = await createTestDatabase('postgres');
    store = await test.open();
  });
  afterAll(async () => {
    await store.close();
    await test.drop();
  });

  const partitions = async () =>
    (
      await test.query<{ name: string }>(
        `SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'transactions'::regclass ORDER BY 1`,
      )
    ).map(({ name }) => name);

  it('have one campaign each, which can be detached without effect on the others', async () => {
    const settled = await openFestival(store);
    const running = await openFestival(store);
    for (const { approved, push } of [settled, running]) {
      await approved('shop');
      await push(sale(1), sale(2));
    }
    expect(await partitions()).toEqual([
      `transactions.${settled.campaignId}`,
      `transactions.${running.campaignId}`,
    ]);
    const partition = `"transactions.${settled.campaignId}"`;
    await test.query(`ALTER TABLE transactions DETACH PARTITION ${partition}`);
    expect(await test.query(`SELECT id FROM ${partition}`)).toHaveLength(2);
    const page = await store.transactions.list(running.campaignId, running.partner, {}, { limit: 9 });
    expect(page.items).toHaveLength(2);
    expect((await running.push(sale(2), sale(3))).map(({ status }) => status)).toEqual([
      'duplicate',
      'accepted',
    ]);
    // Figures of the settled one come from its totals.
    expect((await store.statistics.summary(settled.campaignId, null)).receivedCount).toBe(2);
  });

  it('take new transactions in the order of their ids, so that indexes grow at their ends', async () => {
    const { approved, push, campaignId } = await openFestival(store);
    await approved('shop');
    const numbers = Array.from({ length: 200 }, (_, place) => (place * 77) % 200);
    await push(...numbers.map((n) => sale(n)));
    const stored = await test.query<{ id: string; external_id: string }>(
      `SELECT id, external_id FROM "transactions.${campaignId}" ORDER BY ctid`,
    );
    expect(stored.map(({ external_id }) => external_id)).toEqual(numbers.map((n) => `POS-${n}`));
    const ids = stored.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('refuse a campaign while a long reader is active, and are created after it', async () => {
    const running = await openFestival(store);
    await running.approved('shop');
    const reader = test.query(
      'DO $$ BEGIN PERFORM id FROM transactions LIMIT 1; PERFORM pg_sleep(3.5); END $$',
    );
    await expect
      .poll(() => test.query("SELECT 1 FROM pg_locks WHERE relation = 'transactions'::regclass"))
      .not.toEqual([]);
    await expect(openFestival(store)).rejects.toThrow(StoreUnavailableError);
    expect((await running.push(sale(1))).map(({ status }) => status)).toEqual(['accepted']);
    await reader;
    const next = await openFestival(store);
    expect(await partitions()).toContain(`transactions.${next.campaignId}`);
  });

  it('have different names however long the ids of campaigns are', async () => {
    const before = await partitions();
    for (const last of ['a', 'b']) {
      await store.campaigns.create({
        id: `${'very-long'.repeat(7).slice(0, 62)}${last}`,
        name: 'x',
        purchasePeriod: { startsAt: opening, endsAt: closing },
        registrationPeriod: { startsAt: opening, endsAt: closing },
        ruleSet: { threshold: 500 },
      });
    }
    expect(await partitions()).toHaveLength(before.length + 2);
  });
});
