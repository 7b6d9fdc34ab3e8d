import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store, TransactionResult } from '../../../src/service/store/index.js';
import { type Festival, offer, openFestival, registeredSale as sale, shop } from '../../support/festival.js';
import { createTestDatabase, engines, type TestDatabase } from '../../support/stores.js';

/** Two stores on one database stand for two processes. */
describe.each(engines)('concurrent requests on %s', (engine) => {
  let database: TestDatabase;
  let stores: Store[];
  let festival: Festival;

  beforeAll(async () => {
    database = await createTestDatabase(engine);
    stores = [await database.open(), await database.open()];
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await database.drop();
  });
  beforeEach(async () => {
    const [store] = stores;
    if (store !== undefined) festival = await openFestival(store);
    await festival.approved('shop');
  });

  const storeOf = (n: number): Store => stores[n % stores.length] ?? festival.store;
  const summary = () => festival.store.statistics.summary(festival.campaignId, null);
  const participant = (n: number) => ({ token: `participant-${n % 50}` });

  /** Sums over the rows themselves. */
  async function addedUp() {
    const rows = await database.query<Record<string, string | number | null>>(
      `SELECT count(*) AS documents, sum(total_amount - refunded_amount) AS amount, sum(entries) AS entries,
        sum(qualified) AS qualified, count(DISTINCT participant) AS participants
      FROM transactions WHERE campaign_id = '${festival.campaignId}' AND status NOT IN ('held', 'voided')`,
    );
    const sums = rows[0] ?? {};
    return {
      documentCount: Number(sums.documents),
      registeredAmount: Number(sums.amount),
      entryCount: Number(sums.entries),
      qualifiedCount: Number(sums.qualified),
      participantCount: Number(sums.participants),
    };
  }

  it('reads what was committed before, whichever process committed it', async () => {
    const { campaignId, partner } = festival;
    let begun = 0;
    let committed = 0;
    let writing = 2;
    const write = async (writer: number) => {
      for (let n = 0; n < 30; n++) {
        begun++;
        await storeOf(writer).transactions.push(campaignId, partner, [sale(writer * 1_000 + n)]);
        committed++;
      }
      writing--;
    };
    const read = async (reader: number, documentsBy: (store: Store) => Promise<number>) => {
      do {
        const before = committed;
        const told = await documentsBy(storeOf(reader));
        expect(told).toBeGreaterThanOrEqual(before);
        expect(told).toBeLessThanOrEqual(begun);
        // SQLite answers within one turn of the event loop, and leaves none to who waits for its lock.
        await nextTurn();
      } while (writing > 0);
    };
    const breakdown = { by: 'merchant', top: 9 } as const;
    await Promise.all([
      write(0),
      write(1),
      read(0, async ({ statistics }) => (await statistics.summary(campaignId, null)).documentCount),
      read(1, async ({ statistics }) => (await statistics.kpis(campaignId)).summary.documentCount),
      read(1, async ({ statistics }) => {
        const { rows } = await statistics.breakdown(campaignId, null, breakdown);
        return rows[0]?.documentCount ?? 0;
      }),
    ]);
    expect((await summary()).documentCount).toBe(60);
  });

  it('counts each transaction once when batches overlap, and fails no batch', async () => {
    const numbers = Array.from({ length: 400 }, (_, n) => n);
    const batches = Array.from({ length: 12 }, (_, n) => {
      const start = (n * 61) % 400;
      const turned = [...numbers.slice(start), ...numbers.slice(0, start)].slice(0, 200);
      return (n % 3 === 0 ? turned.toReversed() : turned).map((k) =>
        sale(k, { participant: participant(k) }),
      );
    });
    const results: TransactionResult[][] = await Promise.all(
      batches.map((rows, n) => storeOf(n).transactions.push(festival.campaignId, festival.partner, rows)),
    );
    const accepted = results.flat().filter(({ status }) => status === 'accepted');
    expect(results.flat().every(({ status }) => status === 'accepted' || status === 'duplicate')).toBe(true);
    const sums = await addedUp();
    expect(accepted).toHaveLength(sums.documentCount);
    expect(sums.documentCount).toBe(new Set(batches.flat().map(({ externalId }) => externalId)).size);
    expect(await summary()).toMatchObject(sums);
  });

  it('keeps statistics right while transactions are pushed, reversed and held', async () => {
    const { campaignId, partner, operator } = festival;
    const waiting = await festival.merchant('new');
    const work: Promise<unknown>[] = [];
    for (let n = 0; n < 12; n++) {
      const rows = Array.from({ length: 20 }, (_, k) =>
        sale(n * 20 + k, { merchantExternalId: k % 2 ? 'new' : 'shop', participant: participant(k) }),
      );
      work.push(
        storeOf(n)
          .transactions.push(campaignId, partner, rows)
          .then(() =>
            Promise.all([
              storeOf(n + 1).transactions.void(campaignId, partner, `external:POS-${n * 20}`, {
                kind: 'cancel',
              }),
              storeOf(n).transactions.void(campaignId, partner, `external:POS-${n * 20 + 1}`, {
                kind: 'void',
              }),
              storeOf(n + 1).transactions.refund(campaignId, partner, `external:POS-${n * 20 + 2}`, {
                amount: 900,
              }),
              storeOf(n).transactions.refund(campaignId, partner, `external:POS-${n * 20 + 3}`, {
                amount: 900,
              }),
            ]),
          ),
      );
      if (n === 5) work.push(storeOf(1).merchants.act(campaignId, operator, waiting.id, 'approve'));
    }
    await Promise.all(work);
    const sums = await addedUp();
    expect(sums.documentCount).toBe(12 * 18);
    expect(await summary()).toMatchObject({ ...sums, pending: { transactionsHeld: 0 } });
    const [ledger] = await database.query<{ entries: string | number }>(
      `SELECT sum(entries) AS entries FROM entry_lines WHERE campaign_id = '${campaignId}'`,
    );
    expect(Number(ledger?.entries)).toBe(sums.entryCount);
  });

  it('voids and refunds a transaction once, however many requests try', async () => {
    const { campaignId, partner } = festival;
    await festival.push(sale(1), sale(2));
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        storeOf(n).transactions.void(campaignId, partner, 'external:POS-1', { kind: 'cancel' }),
      ),
    );
    const refunds = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) =>
        storeOf(n).transactions.refund(campaignId, partner, 'external:POS-2', { amount: 500 }),
      ),
    );
    expect(refunds.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await summary()).toMatchObject({ documentCount: 1, registeredAmount: 280, entryCount: 0 });
  });

  it('stores merchants and items once that two requests send at once', async () => {
    const { campaignId, partner } = festival;
    const rows = Array.from({ length: 50 }, (_, n) => shop(`m${n}`));
    const registered = await Promise.all(
      [0, 1, 2, 3].map((n) =>
        storeOf(n).merchants.register(campaignId, partner, n % 2 ? rows : rows.toReversed()),
      ),
    );
    expect(registered.flat().filter(({ status }) => status === 'accepted')).toHaveLength(50);
    expect(registered.flat().every(({ status }) => status !== 'rejected')).toBe(true);

    const offers = Array.from({ length: 50 }, (_, n) => offer(`i${n}`));
    const offered = await Promise.all(
      [0, 1, 2, 3].map((n) =>
        storeOf(n).promoItems.upsert(campaignId, partner, n % 2 ? offers : offers.toReversed()),
      ),
    );
    expect(offered.flat().filter(({ status }) => status === 'created')).toHaveLength(50);
    expect(offered.flat().filter(({ status }) => status === 'unchanged')).toHaveLength(150);
    expect((await summary()).zone.itemsListed).toBe(50);
    expect((await summary()).pending.merchantsAwaitingReview).toBe(50);
  });

  it('keeps the count of listed items right while their merchant is approved', async () => {
    const { campaignId, partner, operator } = festival;
    const { id } = await festival.merchant('new');
    const work: Promise<unknown>[] = Array.from({ length: 10 }, (_, n) =>
      storeOf(n).promoItems.upsert(
        campaignId,
        partner,
        Array.from({ length: 10 }, (_item, k) => offer(`i${n}-${k}`, { merchantExternalId: 'new' })),
      ),
    );
    work.push(storeOf(1).merchants.act(campaignId, operator, id, 'approve'));
    await Promise.all(work);
    expect((await summary()).zone.itemsListed).toBe(100);
  });
});
