import { describe, expect, it } from 'vitest';
import type { PushedTransaction, TransactionResult } from '../../../../src/service/store/index.js';
import { at, closing, invoice, offer, registeredSale as sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

const receipt = (number: string, terminalId = 'T1') => ({ type: 'receipt' as const, terminalId, number });

describe.each(engines)('transactions on %s', (engine) => {
  const test = setUpFestival(engine);

  const outcome = (result: TransactionResult | undefined): string =>
    result === undefined ? 'none' : result.status === 'rejected' ? result.problem.message : result.status;
  const push = async (...rows: PushedTransaction[]) => (await test.festival.push(...rows)).map(outcome);
  const idOf = (result: TransactionResult | undefined): string =>
    result === undefined || result.status === 'rejected' ? '' : (result.id ?? '');
  const summary = () => test.store.statistics.summary(test.festival.campaignId, null);

  it('accepts a transaction, evaluates it and gives it without its secrets', async () => {
    const { partner } = test.festival;
    const row = sale(1, {
      document: { ...invoice(1), randomCode: '0122', sellerUbn: '22099131' },
      participant: { token: 'scanned-token-1' },
      items: [{ name: '茶', quantity: 2, unitPrice: 640, amount: 1280 }],
      activityId: 'event-0',
    });
    const [result] = await test.store.transactions.push(test.festival.campaignId, partner, [row], {
      evaluations: true,
    });
    expect(result).toMatchObject({
      status: 'accepted',
      entries: 2,
      warnings: [],
      evaluation: { ruleSetVersion: 1, qualified: true, entries: 2 },
    });
    const record = await test.store.transactions.get(test.festival.campaignId, partner, idOf(result));
    expect(record).toMatchObject({
      externalId: 'POS-1',
      merchantExternalId: 'shop',
      occurredAt: row.occurredAt,
      totalAmount: 1280,
      netAmount: 1280,
      document: {
        type: 'einvoice',
        number: 'AB00000001',
        date: '2020-12-12',
        period: '10912',
        sellerUbn: '22099131',
        buyerUbn: null,
      },
      claimed: true,
      district: '66000060',
      region: 'city',
      activityId: 'event-0',
      items: row.items,
      status: 'qualified',
      qualified: true,
      entries: 2,
      adjustments: [],
    });
    expect(
      await test.store.transactions.evaluation(test.festival.campaignId, partner, 'external:POS-1'),
    ).toEqual(result?.status === 'accepted' ? result.evaluation : null);
    const dump = JSON.stringify(await test.database.query('SELECT * FROM transactions'));
    expect(dump).not.toContain('scanned-token-1');
    expect(dump).not.toContain('"0122"');
  });

  it('gives evaluations only when they are requested', async () => {
    expect(await test.festival.push(sale(1))).toMatchObject([{ status: 'accepted', evaluation: null }]);
  });

  it('counts a transaction once, however often and in whatever batch it is pushed', async () => {
    const first = await test.festival.push(sale(1), sale(1), sale(2));
    expect(first.map(outcome)).toEqual(['accepted', 'duplicate', 'accepted']);
    expect(idOf(first[1])).toBe(idOf(first[0]));
    const again = await test.festival.push(sale(2), sale(1, { externalId: 'other till' }));
    expect(again).toMatchObject([
      { status: 'duplicate', id: idOf(first[2]), entries: 2 },
      { status: 'duplicate', id: idOf(first[0]), entries: 2 },
    ]);
    expect(await summary()).toMatchObject({ documentCount: 2, registeredAmount: 2560, entryCount: 4 });
  });

  it('gives a duplicate its current evaluation', async () => {
    const { partner } = test.festival;
    await test.festival.push(sale(1));
    await test.store.transactions.refund(test.festival.campaignId, partner, 'external:POS-1', {
      amount: 1000,
    });
    const [known] = await test.store.transactions.push(test.festival.campaignId, partner, [sale(1)], {
      evaluations: true,
    });
    expect(known).toMatchObject({ status: 'duplicate', entries: 0, evaluation: { qualified: false } });
  });

  it('rejects a known document with other content, and a known externalId with another document', async () => {
    await test.festival.approved('second');
    await push(sale(1));
    expect(
      await push(
        sale(1, { totalAmount: 1281 }),
        sale(1, { merchantExternalId: 'second' }),
        sale(1, { document: { ...invoice(1), date: '2020-12-13' } }),
        sale(1, { document: invoice(2) }),
      ),
    ).toEqual([
      'document_conflict at /document',
      'document_conflict at /document',
      'document_conflict at /document',
      'external_id_conflict at /externalId',
    ]);
    expect(
      await push(sale(5), sale(5, { totalAmount: 1 }), sale(6, { externalId: 'POS-5' }), sale(6)),
    ).toEqual([
      'accepted',
      'document_conflict at /document',
      'external_id_conflict at /externalId',
      'accepted',
    ]);
  });

  it('accepts a number again in another period, and a receipt number on another day or till', async () => {
    const at2 = (text: string) => ({ occurredAt: at(`${text}T10:00:00+08:00`) });
    expect(
      await push(
        sale(1),
        sale(2, { document: { ...invoice(1), date: '2021-01-05' }, ...at2('2021-01-05') }),
        sale(3, { document: receipt('7') }),
        sale(4, { document: receipt('7'), ...at2('2020-12-13') }),
        sale(5, { document: receipt('7', 'T2') }),
        sale(6, { document: receipt('7') }),
      ),
    ).toEqual(['accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'duplicate']);
  });

  it("reveals of another partner's document only that it is known", async () => {
    await test.festival.push(sale(1));
    await test.festival.approved('shop', {}, test.festival.rival);
    const { rival } = test.festival;
    const [result] = await test.store.transactions.push(test.festival.campaignId, rival, [sale(1)], {
      evaluations: true,
    });
    const known = {
      ...{ status: 'duplicate', id: null, entries: null, evaluation: null },
      conflictId: expect.stringMatching(/^cfl_/),
    };
    expect(result).toEqual(known);
    const [conflict] = await test.store.transactions.push(test.festival.campaignId, rival, [
      sale(1, { totalAmount: 7 }),
    ]);
    expect(conflict).toEqual(known);
    const own = await test.store.transactions.get(test.festival.campaignId, rival, 'external:POS-1');
    expect(own).toMatchObject({
      ...{ organizationId: rival.organizationId, status: 'held', entries: 0 },
      heldReasons: ['documentReportedByAnother'],
    });
  });

  it('evaluates each row by itself', async () => {
    const rows = [
      sale(1, { totalAmount: 499 }),
      sale(2, { occurredAt: closing }),
      sale(3, { document: { ...invoice(3), buyerUbn: '22099131' } }),
      sale(4, { totalAmount: 500 }),
    ];
    const results = await test.store.transactions.push(
      test.festival.campaignId,
      test.festival.partner,
      rows,
      {
        evaluations: true,
      },
    );
    expect(results.map((result) => (result.status === 'accepted' ? result.entries : null))).toEqual([
      0, 0, 0, 1,
    ]);
    expect(await summary()).toMatchObject({
      documentCount: 3,
      outsidePeriod: { documents: 1 },
      qualifiedCount: 1,
      entryCount: 1,
    });
  });

  it('rejects rows that name what is not there, and accepts the others', async () => {
    await test.festival.approved('gone');
    await test.store.merchants.act(
      test.festival.campaignId,
      test.festival.operator,
      (await test.store.merchants.get(test.festival.campaignId, test.festival.partner, 'external:gone')).id,
      'suspend',
      'x',
    );
    const { merchantExternalId: _, ...nameless } = sale(3);
    expect(
      await push(
        sale(1, { merchantExternalId: 'nowhere' }),
        { ...nameless, merchantId: 'mer_none' },
        nameless,
        { ...sale(4), merchantId: 'mer_none' },
        sale(5, { merchantExternalId: 'gone' }),
        sale(6, { district: '99999999' }),
        sale(7, { activityId: 'party' }),
        sale(8, {
          items: [{ name: 'a', quantity: 1, unitPrice: 1, amount: 1, promoItemId: 'external:none' }],
        }),
        sale(9),
      ),
    ).toEqual([
      'merchant_not_found at /merchantExternalId',
      'merchant_not_found at /merchantId',
      'merchant_reference_missing at /merchantId',
      'merchant_reference_missing at /merchantExternalId',
      'merchant_not_approved',
      'district_unknown at /district',
      'activity_unknown at /activityId',
      'promo_item_not_found at /items/0/promoItemId',
      'accepted',
    ]);
  });

  it('finds the merchant by the UBN of the seller, where it is the only one', async () => {
    await test.festival.approved('branch', { ubns: ['27947182'] });
    await test.festival.approved('twin', { ubns: ['22099131'] });
    await test.festival.approved('branch', { ubns: ['04541302'] }, test.festival.rival);
    const { merchantExternalId: _, ...nameless } = sale(1);
    const by = (sellerUbn: string, n: number) => ({
      ...nameless,
      externalId: `U${n}`,
      document: { ...invoice(n), sellerUbn },
    });
    expect(await push(by('27947182', 1), by('22099131', 2), by('04541302', 3))).toEqual([
      'accepted',
      'merchant_ambiguous at /document/sellerUbn',
      'merchant_not_found at /document/sellerUbn',
    ]);
  });

  it('accepts what is odd, with warnings', async () => {
    const [result] = await test.festival.push(
      sale(1, {
        channel: 'online',
        district: '66000090',
        document: { ...invoice(1), date: '2020-12-11', sellerUbn: '27947182' },
        items: [{ name: 'a', quantity: 1, unitPrice: 1, amount: 1 }],
      }),
    );
    expect(result?.status === 'accepted' && result.warnings.map(({ code }) => code)).toEqual([
      'document_date_differs',
      'items_total_differs',
      'district_ignored',
      'held_seller_ubn',
    ]);
  });

  it('gives a transaction the location of its store, and an online one none', async () => {
    await push(
      sale(1),
      sale(2, { district: '66000090' }),
      sale(3, { channel: 'online' }),
      sale(4, { channel: 'tv' }),
    );
    const { items } = await test.store.transactions.list(
      test.festival.campaignId,
      test.festival.partner,
      {},
      { limit: 10 },
    );
    expect(items.map(({ district, region }) => [district, region])).toEqual([
      ['66000060', 'city'],
      ['66000090', 'mountain'],
      [null, null],
      [null, null],
    ]);
  });

  it('accepts transactions only while the campaign is active, and adjustments afterwards', async () => {
    const { partner } = test.festival;
    await push(sale(1));
    await test.store.campaigns.setStatus(test.festival.campaignId, 'registrationClosed');
    await expect(test.festival.push(sale(2))).rejects.toMatchObject({ code: 'campaign_not_active' });
    await expect(test.store.transactions.push('nowhere', partner, [sale(1)])).rejects.toMatchObject({
      code: 'campaign_not_found',
    });
    await test.store.transactions.void(test.festival.campaignId, partner, 'external:POS-1', {
      kind: 'cancel',
    });
    expect((await summary()).documentCount).toBe(0);
  });

  it('lists transactions by every filter, in the order in which they were pushed', async () => {
    const { partner, operator, rival } = test.festival;
    await test.festival.approved('b');
    await push(
      sale(1),
      sale(2, { merchantExternalId: 'b', channel: 'mall' }),
      sale(3, { document: receipt('AB00000001'), occurredAt: at('2020-12-20T00:00:00+08:00') }),
      sale(4, { totalAmount: 1 }),
    );
    await test.store.transactions.void(test.festival.campaignId, partner, 'external:POS-1', { kind: 'void' });
    await push(sale(5, { document: invoice(1) }));
    const list = async (filter: Parameters<typeof test.store.transactions.list>[2], access = partner) =>
      (await test.store.transactions.list(test.festival.campaignId, access, filter, { limit: 100 })).items
        .map(({ externalId }) => externalId.slice(4))
        .join('');
    expect(await list({})).toBe('12345');
    expect(await list({ status: 'voided' })).toBe('1');
    expect(await list({ status: 'notQualified' })).toBe('4');
    expect(await list({ merchantId: 'external:b' })).toBe('2');
    expect(
      await list({
        merchantId: (await test.store.merchants.get(test.festival.campaignId, partner, 'external:b')).id,
      }),
    ).toBe('2');
    expect(await list({ channel: 'mall' })).toBe('2');
    expect(await list({ externalId: 'POS-4' })).toBe('4');
    expect(await list({ externalId: 'POS-1' })).toBe('1');
    expect(await list({ documentNumber: 'AB00000001' })).toBe('135');
    expect(await list({ occurredFrom: at('2020-12-20T00:00:00+08:00') })).toBe('3');
    expect(await list({ occurredTo: at('2020-12-20T00:00:00+08:00') })).toBe('1245');
    expect(await list({}, rival)).toBe('');
    expect(await list({ organizationId: partner.organizationId }, operator)).toBe('12345');
    const page = await test.store.transactions.list(test.festival.campaignId, partner, {}, { limit: 4 });
    const rest = await test.store.transactions.list(
      test.festival.campaignId,
      partner,
      {},
      { limit: 4, after: page.next ?? '' },
    );
    expect([...page.items, ...rest.items].map(({ externalId }) => externalId).join()).toBe(
      'POS-1,POS-2,POS-3,POS-4,POS-5',
    );
    expect(rest.next).toBeNull();
  });

  it('keeps the zone that a sold promo item had', async () => {
    const { partner } = test.festival;
    await test.store.promoItems.upsert(test.festival.campaignId, partner, [offer('tea', { zone: 'spring' })]);
    const tea = await test.store.promoItems.get(test.festival.campaignId, partner, 'external:tea');
    const item = { name: '茶', quantity: 1.5, unitPrice: 800, amount: 1200 };
    await push(
      sale(1, {
        items: [
          { ...item, promoItemId: 'external:tea' },
          { ...item, promoItemId: tea.id },
        ],
      }),
    );
    const record = await test.store.transactions.get(test.festival.campaignId, partner, 'external:POS-1');
    expect(record.items).toEqual([
      { ...item, promoItemId: tea.id },
      { ...item, promoItemId: tea.id },
    ]);
    expect((await summary()).zones).toEqual({
      spring: { itemsListed: 1, unitsSold: 3, orders: 1, gmv: 2400 },
    });
  });
});
