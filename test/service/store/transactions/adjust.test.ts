import { beforeEach, describe, expect, it } from 'vitest';
import type { VoidKind } from '../../../../src/generated/types.js';
import type { RefundInput, TransactionRecord } from '../../../../src/service/store/index.js';
import { offer, registeredSale as sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

describe.each(engines)('voids and refunds on %s', (engine) => {
  const test = setUpFestival(engine);

  const voided = (n: number, kind: VoidKind): Promise<TransactionRecord> =>
    test.store.transactions.void(test.festival.campaignId, test.festival.partner, `external:POS-${n}`, {
      kind,
    });
  const refund = (n: number, input: RefundInput): Promise<TransactionRecord> =>
    test.store.transactions.refund(
      test.festival.campaignId,
      test.festival.partner,
      `external:POS-${n}`,
      input,
    );
  const summary = () => test.store.statistics.summary(test.festival.campaignId, null);
  const ledger = async () => {
    const lines = await test.database.query<{ entries: string | number }>(
      `SELECT entries FROM entry_lines WHERE campaign_id = '${test.festival.campaignId}'`,
    );
    return lines.map(({ entries }) => Number(entries)).toSorted((a, b) => a - b);
  };

  it('voids a transaction, with all that it added to totals', async () => {
    await test.festival.push(sale(1, { participant: { token: 'scanned-token' } }));
    const record = await voided(1, 'cancel');
    expect(record).toMatchObject({
      status: 'voided',
      qualified: false,
      entries: 0,
      netAmount: 0,
      totalAmount: 1280,
    });
    expect(record.adjustments).toMatchObject([
      { kind: 'cancel', amount: 1280, entriesReversed: 2, reason: null },
    ]);
    expect(await summary()).toMatchObject({
      registeredAmount: 0,
      documentCount: 0,
      qualifiedCount: 0,
      entryCount: 0,
      participantCount: 0,
    });
    expect(await ledger()).toEqual([-2, 2]);
  });

  it('voids again without effect, and refuses a void of another kind', async () => {
    await test.festival.push(sale(1));
    const record = await voided(1, 'cancel');
    expect(await voided(1, 'cancel')).toEqual(record);
    await expect(voided(1, 'void')).rejects.toMatchObject({ code: 'transaction_voided' });
    await expect(refund(1, { amount: 1 })).rejects.toMatchObject({ code: 'transaction_voided' });
    await expect(voided(2, 'cancel')).rejects.toMatchObject({ code: 'transaction_not_found' });
  });

  it('keeps the number of a cancelled invoice used, and frees that of a voided one', async () => {
    await test.festival.push(sale(1), sale(2));
    await voided(1, 'cancel');
    await voided(2, 'void');
    const [spent, fresh] = await test.festival.push(sale(1), sale(2, { totalAmount: 600 }));
    expect(spent).toMatchObject({ status: 'duplicate', entries: 0 });
    expect(fresh).toMatchObject({ status: 'accepted', entries: 1 });
    const { partner } = test.festival;
    const standing = await test.store.transactions.get(test.festival.campaignId, partner, 'external:POS-2');
    expect(standing).toMatchObject({ totalAmount: 600, status: 'qualified' });
    const versions = await test.store.transactions.list(
      test.festival.campaignId,
      partner,
      { externalId: 'POS-2' },
      { limit: 5 },
    );
    expect(versions.items.map(({ status }) => status)).toEqual(['voided', 'qualified']);
    expect(await summary()).toMatchObject({ documentCount: 1, registeredAmount: 600 });
  });

  it('leaves alone what was issued since when another program repeats a void', async () => {
    const { campaignId, partner } = test.festival;
    const occurredAt = 1_607_755_200_000;
    const send = (externalId: string, at: number) =>
      test.store.transactions.void(campaignId, partner, 'external:POS-2', {
        externalId,
        kind: 'void',
        occurredAt: at,
      });
    await test.festival.push(sale(2));
    const first = await send('of-the-till', occurredAt);
    await test.festival.push(sale(2, { totalAmount: 600 }));
    expect((await send('of-the-folder', occurredAt)).id).toBe(first.id);
    expect(await summary()).toMatchObject({ documentCount: 1, registeredAmount: 600 });
    expect(await send('of-the-folder', occurredAt + 1)).toMatchObject({ totalAmount: 600, status: 'voided' });
    expect(await summary()).toMatchObject({ documentCount: 0, registeredAmount: 0 });
  });

  it('evaluates what remains after a refund', async () => {
    await test.festival.push(sale(1, { totalAmount: 1600 }));
    expect(await refund(1, { amount: 500, reason: '退貨', occurredAt: 5 })).toMatchObject({
      status: 'adjusted',
      qualified: true,
      entries: 2,
      netAmount: 1100,
      adjustments: [{ kind: 'refund', amount: 500, entriesReversed: 1, reason: '退貨', occurredAt: 5 }],
    });
    expect(await refund(1, { amount: 601 })).toMatchObject({ qualified: false, entries: 0, netAmount: 499 });
    const { partner } = test.festival;
    const evaluation = await test.store.transactions.evaluation(
      test.festival.campaignId,
      partner,
      'external:POS-1',
    );
    expect(evaluation?.clauses.at(-1)).toMatchObject({ id: 'threshold', passed: false, actual: '499' });
    expect(await summary()).toMatchObject({
      registeredAmount: 499,
      documentCount: 1,
      qualifiedCount: 0,
      entryCount: 0,
    });
    expect(await ledger()).toEqual([-2, -1, 3]);
    await voided(1, 'cancel');
    expect(await summary()).toMatchObject({ registeredAmount: 0, documentCount: 0, entryCount: 0 });
  });

  it('refunds no more than remains', async () => {
    await test.festival.push(sale(1));
    await expect(refund(1, { amount: 1281 })).rejects.toMatchObject({
      code: 'refund_exceeds_total',
      pointer: '/amount',
    });
    await refund(1, { amount: 1280 });
    expect(await summary()).toMatchObject({ registeredAmount: 0, documentCount: 1, entryCount: 0 });
    await expect(refund(1, { amount: 1 })).rejects.toMatchObject({ code: 'refund_exceeds_total' });
  });

  it('applies a refund with an externalId once', async () => {
    await test.festival.push(sale(1), sale(2));
    const first = await refund(1, { amount: 300, externalId: 'R1' });
    expect(await refund(1, { amount: 300, externalId: 'R1' })).toEqual(first);
    const conflict = { code: 'external_id_conflict', pointer: '/externalId' };
    await expect(refund(1, { amount: 301, externalId: 'R1' })).rejects.toMatchObject(conflict);
    await expect(refund(2, { amount: 300, externalId: 'R1' })).rejects.toMatchObject(conflict);
    await voided(1, 'cancel');
    expect((await refund(1, { amount: 300, externalId: 'R1' })).status).toBe('voided');
    expect((await summary()).registeredAmount).toBe(1280);
  });

  describe('with promo items', () => {
    const bag = { name: '包', quantity: 3, unitPrice: 200, amount: 600 };
    const tea = { name: '茶', quantity: 0.5, unitPrice: 400, amount: 200 };

    beforeEach(async () => {
      const { partner } = test.festival;
      await test.store.promoItems.upsert(test.festival.campaignId, partner, [
        offer('bag'),
        offer('tea', { zone: 'spring' }),
        offer('hat'),
      ]);
      await test.festival.push(
        sale(1, {
          totalAmount: 800,
          items: [
            { ...bag, promoItemId: 'external:bag' },
            { ...tea, promoItemId: 'external:tea' },
          ],
        }),
      );
    });
    const zones = async () => {
      const { zone, zones: byZone } = await summary();
      return [zone, byZone.main, byZone.spring].map(
        (figures) => figures && [figures.unitsSold, figures.orders, figures.gmv],
      );
    };

    it('returns units zone by zone', async () => {
      expect(await zones()).toEqual([
        [3.5, 1, 800],
        [3, 1, 600],
        [0.5, 1, 200],
      ]);
      await refund(1, { amount: 200, items: [{ promoItemId: 'external:tea', quantity: 0.5, amount: 200 }] });
      expect(await zones()).toEqual([
        [3, 1, 600],
        [3, 1, 600],
        [0, 0, 0],
      ]);
    });

    it('returns no units where none are named, and all with the rest of the amount', async () => {
      await refund(1, { amount: 100 });
      expect((await zones())[0]).toEqual([3.5, 1, 800]);
      await refund(1, { amount: 100, items: [{ promoItemId: 'external:bag', quantity: 1, amount: 200 }] });
      expect((await zones())[0]).toEqual([2.5, 1, 600]);
      await refund(1, { amount: 600 });
      expect((await zones())[0]).toEqual([0, 0, 0]);
      await voided(1, 'cancel');
      expect((await zones())[0]).toEqual([0, 0, 0]);
    });

    it('returns no more units than were sold, and none of what was not', async () => {
      const back = (promoItemId: string, quantity: number, amount: number) =>
        refund(1, { amount: 1, items: [{ promoItemId, quantity, amount }] });
      await back('external:bag', 2, 400);
      await expect(back('external:bag', 2, 0)).rejects.toMatchObject({
        code: 'refund_exceeds_total',
        pointer: '/items/0/quantity',
      });
      await expect(back('external:bag', 1, 201)).rejects.toMatchObject({ pointer: '/items/0/amount' });
      await expect(back('external:hat', 1, 1)).rejects.toMatchObject({
        code: 'promo_item_not_found',
        pointer: '/items/0/promoItemId',
      });
      expect(await zones()).toEqual([
        [1.5, 1, 400],
        [1, 1, 200],
        [0.5, 1, 200],
      ]);
    });

    it('returns all units with a void', async () => {
      await voided(1, 'void');
      expect(await zones()).toEqual([
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]);
    });
  });

  it('lets no other partner adjust a transaction', async () => {
    const [pushed] = await test.festival.push(sale(1));
    const id = pushed?.status === 'accepted' ? pushed.id : '';
    const { rival, operator } = test.festival;
    const notFound = { code: 'transaction_not_found' };
    await expect(
      test.store.transactions.void(test.festival.campaignId, rival, id, { kind: 'cancel' }),
    ).rejects.toMatchObject(notFound);
    await expect(
      test.store.transactions.refund(test.festival.campaignId, rival, id, { amount: 1 }),
    ).rejects.toMatchObject(notFound);
    expect(
      (await test.store.transactions.void(test.festival.campaignId, operator, id, { kind: 'cancel' })).status,
    ).toBe('voided');
  });
});
