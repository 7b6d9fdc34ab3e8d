import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/stores.js';
import {
  approvedStore,
  type Harness,
  merchant,
  NOON,
  promoItem,
  startHarness,
  transaction,
} from './harness.js';

describe.each(engines)('on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());

  describe('the service', () => {
    it('reports its health', async () => {
      expect(await harness.partner.done('retrieveHealth')).toEqual({
        status: 'ok',
        mode: 'test',
        version: '1.0.0',
        store: engine,
        time: '2020-12-12T12:00:00+08:00',
      });
    });
  });

  describe('a list of organizations or keys', () => {
    it('is in order, oldest and newest first', async () => {
      const { operator, partner, other, app } = harness;
      const organizations = await operator.done('listOrganizations');
      expect(organizations.items.map(({ id, role }) => `${id} ${role}`)).toEqual([
        `${operator.organizationId} operator`,
        `${partner.organizationId} partner`,
        `${other.organizationId} partner`,
        `${app.organizationId} app`,
      ]);
      const query = { organizationId: partner.organizationId };
      const { key } = await operator.done('createKey', { body: { ...query, name: 'second' } });
      const { items } = await operator.done('listKeys', { query: { ...query, pageSize: 1 } });
      expect(items).toEqual([key]);
    });
  });

  describe('a campaign', () => {
    it('keeps fields that an update leaves out', async () => {
      const before = await harness.operator.done('retrieveCampaign');
      const after = await harness.operator.done('updateCampaign', { body: { nameEn: 'Test' } });
      expect(after).toEqual({ ...before, nameEn: 'Test', updatedAt: after.updatedAt });
      expect(after.activities).toMatchObject([{ id: 'event-0', startsAt: '2020-12-12T10:00:00+08:00' }]);
      expect(after.ruleSet).toMatchObject({ version: 1, entriesPerThreshold: 1, capPerDocument: null });
      expect(after.regions).toHaveLength(4);
    });
  });

  describe('a merchant', () => {
    it('is registered once', async () => {
      const { partner } = harness;
      const body = merchant('m-1', { nameEn: 'Shop', address: '中山路 1 號' });
      const first = await partner.call('registerMerchant', { body });
      const again = await partner.call('registerMerchant', { body });
      expect([first.status, again.status]).toEqual([201, 200]);
      expect(again.body).toEqual(first.body);
      expect(first.body).toMatchObject({ ...body, status: 'submitted', region: 'city', reason: null });
    });

    it('is registered in a batch, also before its parent, with a result for each row', async () => {
      const { partner } = harness;
      const { results } = await partner.done('registerMerchants', {
        body: {
          rows: [
            merchant('counter', { kind: 'counter', parentExternalId: 'mall' }),
            merchant('bad', { ubns: ['1'] }),
            merchant('mall', { kind: 'mall' }),
            merchant('m-1', { nameEn: 'Shop', address: '中山路 1 號' }),
            merchant('odd', { ubns: ['12345678'] }),
          ],
        },
      });
      expect(results.map(({ status }) => status)).toEqual([
        'accepted',
        'rejected',
        'accepted',
        'duplicate',
        'accepted',
      ]);
      expect(results[4]?.warnings).toMatchObject([{ pointer: '/ubns/0' }]);
      const counter = await partner.done('retrieveMerchant', { path: { merchantId: 'external:counter' } });
      expect(counter).toMatchObject({ parentId: results[2]?.id, parentExternalId: 'mall' });
      const { items } = await partner.done('listMerchants', { query: { parentId: 'external:mall' } });
      expect(items.map(({ externalId }) => externalId)).toEqual(['counter']);
    });

    it('goes from status to status, with the operator’s reasons', async () => {
      const { operator, partner } = harness;
      const { id } = await partner.done('registerMerchant', { body: merchant('way') });
      const path = { merchantId: id };
      const reason = '請補地址';
      const returned = await operator.done('requestMerchantChanges', { path, body: { reason } });
      expect(returned).toMatchObject({ status: 'changesRequested', reason });
      const mended = await partner.done('updateMerchant', { path, body: { address: '中山路' } });
      expect(mended).toMatchObject({ status: 'submitted', address: '中山路' });
      expect(await operator.done('approveMerchant', { path })).toMatchObject({ status: 'approved' });
      await operator.refused('approveMerchant', 'state_conflict', { path });
      expect(await operator.done('suspendMerchant', { path, body: { reason: '查核' } })).toMatchObject({
        status: 'suspended',
        reason: '查核',
      });
      expect(await operator.done('resumeMerchant', { path })).toMatchObject({ status: 'approved' });
      expect(await partner.done('withdrawMerchant', { path })).toMatchObject({ status: 'withdrawn' });
    });
  });

  describe('a transaction', () => {
    beforeAll(async () => {
      await approvedStore(harness, harness.partner);
    });

    it('comes back with its evaluation when it is pushed alone, and in a batch on request', async () => {
      const { partner } = harness;
      const single = await partner.done('pushTransaction', { body: transaction('s-1') });
      expect(single).toMatchObject({ status: 'accepted', entries: 2, evaluation: { qualified: true } });
      const rows = [transaction('s-2', { totalAmount: 499 })];
      const without = await partner.done('pushTransactions', { body: { rows } });
      expect(without.results[0]).not.toHaveProperty('evaluation');
      const with_ = await partner.done('pushTransactions', {
        body: { rows: [transaction('s-3', { totalAmount: 499 })] },
        query: { include: 'evaluation' },
      });
      expect(with_.results[0]).toMatchObject({ entries: 0, evaluation: { qualified: false } });
      const stored = await partner.done('retrieveEvaluation', { path: { transactionId: 'external:s-3' } });
      expect(stored).toEqual(with_.results[0]?.evaluation);
    });

    it('is held while its merchant awaits approval, and then evaluated', async () => {
      const { operator, partner } = harness;
      const { id } = await partner.done('registerMerchant', { body: merchant('waiting', { ubns: [] }) });
      const path = { transactionId: 'external:held' };
      const pushed = await partner.done('pushTransaction', {
        body: transaction('held', { merchantExternalId: 'waiting' }),
      });
      expect(pushed).toMatchObject({
        status: 'accepted',
        entries: 0,
        warnings: [expect.objectContaining({ code: 'merchant_awaits_approval' })],
      });
      expect(pushed).not.toHaveProperty('evaluation');
      expect(await partner.done('retrieveTransaction', { path })).toMatchObject({ status: 'held' });
      await partner.refused('retrieveEvaluation', 'state_conflict', { path });
      expect((await partner.done('retrieveSummary')).pending.transactionsHeld).toBe(1);
      await operator.done('approveMerchant', { path: { merchantId: id } });
      expect(await partner.done('retrieveTransaction', { path })).toMatchObject({
        status: 'qualified',
        entries: 2,
      });
      expect(await partner.done('retrieveEvaluation', { path })).toMatchObject({ qualified: true });
    });

    it('is voided (cancelled by default) and refunded', async () => {
      const { partner } = harness;
      const body = transaction('s-4', { participant: { token: 'participant-1' } });
      await partner.done('pushTransaction', { body });
      const path = { transactionId: 'external:s-4' };
      const refund = { amount: 800, externalId: 'r-1', occurredAt: '2020-12-13T09:00:00+08:00' };
      const refunded = await partner.done('refundTransaction', { path, body: refund });
      expect(refunded).toMatchObject({ status: 'adjusted', netAmount: 480, claimed: true, entries: 0 });
      expect(refunded.adjustments).toMatchObject([
        { kind: 'refund', amount: 800, entriesReversed: 2, occurredAt: '2020-12-13T09:00:00+08:00' },
      ]);
      const voided = await partner.done('voidTransaction', { path, body: {} });
      expect(voided).toMatchObject({ status: 'voided', netAmount: 0 });
      expect(voided.adjustments.map(({ kind }) => kind)).toEqual(['refund', 'cancel']);
      expect(JSON.stringify(voided)).not.toMatch(/participant-1|randomCode|0122/);
    });

    it('is found by filters', async () => {
      const { partner } = harness;
      const body = transaction('found', { channel: 'online', occurredAt: '2020-12-20T00:00:00+08:00' });
      await partner.done('pushTransaction', { body });
      const found = async (query: Record<string, string>): Promise<string[]> =>
        (await partner.done('listTransactions', { query })).items.map(({ externalId }) => externalId);
      expect(await found({ channel: 'online' })).toEqual(['found']);
      expect(await found({ documentNumber: body.document.number })).toEqual(['found']);
      expect(await found({ occurredFrom: '2020-12-20T00:00:00+08:00' })).toEqual(['found']);
      expect(await found({ occurredFrom: '2020-12-13T00:00:00+08:00', occurredTo: body.occurredAt })).toEqual(
        [],
      );
      expect(await found({ status: 'voided', merchantId: 'external:store-1' })).toEqual(['s-4']);
      await partner.refused('listTransactions', 'parameter_invalid', {
        query: { occurredTo: '0000-01-01T00:00:00+14:00' },
      });
    });
  });

  describe('a promo item', () => {
    it('is created, replaced, found unchanged, removed and restored', async () => {
      const { partner } = harness;
      const body = promoItem('p-1', { validTo: '2021-02-07T00:00:00+08:00' });
      const created = await partner.call('upsertPromoItem', { body });
      const replaced = await partner.call('upsertPromoItem', { body: { ...body, salePrice: 600 } });
      expect([created.status, replaced.status]).toEqual([201, 200]);
      expect(replaced.body).toMatchObject({
        salePrice: 600,
        zone: 'main',
        validTo: '2021-02-07T00:00:00+08:00',
      });
      const batch = await partner.done('upsertPromoItems', {
        body: { rows: [{ ...body, salePrice: 600 }, promoItem('p-2'), promoItem('p-3', { salePrice: 900 })] },
      });
      expect(batch.results.map(({ status }) => status)).toEqual(['duplicate', 'accepted', 'rejected']);
      const removed = await partner.done('removePromoItem', { path: { promoItemId: 'external:p-2' } });
      expect(removed.status).toBe('removed');
      const { items } = await partner.done('listPromoItems');
      expect(items.map(({ externalId }) => externalId)).toEqual(['p-1']);
      const restored = await partner.call('upsertPromoItem', { body: promoItem('p-2', { restore: true }) });
      expect([restored.status, restored.body]).toMatchObject([200, { status: 'live' }]);
    });
  });
});

describe.each(engines)('statistics on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    const { partner, operator } = harness;
    await approvedStore(harness, partner, { nameEn: 'Shop' });
    await partner.done('upsertPromoItem', { body: promoItem('sku') });
    const items = [{ name: '禮盒', quantity: 2, unitPrice: 340, amount: 680, promoItemId: 'external:sku' }];
    await partner.done('pushTransactions', {
      body: {
        rows: [
          transaction('a', { totalAmount: 1_000, activityId: 'event-0' }),
          transaction('b', { totalAmount: 680, channel: 'online', items }),
          transaction('c', {
            totalAmount: 300,
            district: '66000280',
            occurredAt: '2020-12-10T23:59:59+08:00',
          }),
        ],
      },
    });
    await operator.done('putExternalSeries', {
      path: { seriesId: 'downloads' },
      body: {
        name: '下載數',
        unit: '次',
        source: '市府',
        sourceDate: '2021-04-23',
        points: [{ date: '2021-02-06', value: 381_000 }],
      },
    });
  });
  afterAll(() => harness?.close());

  it('breaks totals down with names, the largest first, and sums the rest', async () => {
    const { operator } = harness;
    const regions = await operator.done('retrieveBreakdown', { query: { by: 'region' } });
    expect(regions.rows).toEqual([
      { key: 'city', label: '市區', labelEn: 'City', amount: 1_000, count: 1, entries: 2 },
      { key: 'none', label: '無', labelEn: 'None', amount: 680, count: 1, entries: 1 },
      { key: 'tun', label: '屯區', labelEn: 'Tun', amount: 300, count: 1, entries: 0 },
    ]);
    const top = await operator.done('retrieveBreakdown', { query: { by: 'district', top: 1 } });
    expect(top.rows.map(({ label }) => label)).toEqual(['中區']);
    expect(top.rest).toEqual({ rows: 2, amount: 980, count: 2, entries: 1 });
    const labels = async (by: string): Promise<string[]> =>
      (await operator.done('retrieveBreakdown', { query: { by } })).rows.map(
        ({ label, labelEn }) => `${label} ${labelEn}`,
      );
    expect(await labels('industry')).toEqual(['百貨零售 Retail']);
    expect(await labels('channel')).toEqual(['實體店家 Store', '電商平臺 Online']);
    expect(await labels('merchant')).toEqual(['範例小舖 Shop']);
    expect(await labels('activity')).toEqual(['開幕 開幕', '無 None']);
    expect(await labels('documentType')).toEqual(['電子發票 E-invoice']);
  });

  const series = async (query: Record<string, string>) =>
    (
      await harness.operator.done('retrieveTimeseries', {
        query: { metric: 'registeredAmount', interval: 'day', ...query },
      })
    ).points.map(({ start, value }) => `${start.slice(0, 16)} ${value}`);

  it('covers the purchase period until now, with every step', async () => {
    expect(await series({})).toEqual([
      '2020-12-09T00:00 0',
      '2020-12-10T00:00 300',
      '2020-12-11T00:00 0',
      '2020-12-12T00:00 1680',
    ]);
    expect(await series({ interval: 'week' })).toEqual(['2020-12-07T00:00 1980']);
    expect(
      await series({ interval: 'hour', metric: 'entryCount', from: '2020-12-12T10:30:00+08:00' }),
    ).toEqual(['2020-12-12T10:00 0', '2020-12-12T11:00 3']);
    harness.clock.now = Date.parse('2021-03-01T00:00:00+08:00');
    expect((await series({})).length).toBe(60);
    harness.clock.now = Date.parse('2020-12-01T00:00:00+08:00');
    expect(await series({})).toEqual([]);
    harness.clock.now = NOON;
  });

  it('covers the requested times, up to 2,000 steps', async () => {
    const from = '2020-12-09T00:00:00+08:00';
    expect(await series({ from, to: from })).toEqual([]);
    expect(await series({ from, to: '2026-06-01T00:00:00+08:00' })).toHaveLength(2_000);
    const query = { metric: 'entryCount', interval: 'day' };
    for (const to of [
      '2026-06-01T00:00:01+08:00',
      '9999-12-31T00:00:00+08:00',
      '2020-12-08T23:59:59+08:00',
    ]) {
      const problem = await harness.operator.refused('retrieveTimeseries', 'parameter_invalid', {
        query: { ...query, from, to },
      });
      expect(problem.errors?.[0]?.pointer).toBe('/query/to');
    }
  });

  it('shows the benefit ratio with its amounts, and external series', async () => {
    const kpis = await harness.partner.done('retrieveKpis');
    expect(kpis.benefitRatio).toEqual({
      value: 1.98,
      rounded: 2,
      numerator: { registeredAmount: 1_980, zoneAmount: 680, overlapAmount: 680 },
      denominator: 1_000,
      formula: '(registeredAmount + zoneAmount - overlapAmount) / budget',
      overlap: true,
    });
    expect(kpis.external).toMatchObject([{ id: 'downloads', nameEn: null, points: [{ value: 381_000 }] }]);
    expect((await harness.partner.done('retrieveSummary')).zone).toEqual({
      itemsListed: 1,
      unitsSold: 2,
      orders: 1,
      gmv: 680,
    });
  });

  it('has no benefit ratio without a budget', async () => {
    const { operator } = harness;
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    const body = { id: 'free', name: '免費', purchasePeriod: period, registrationPeriod: period };
    await operator.done('createCampaign', { body: { ...body, ruleSet: { threshold: 500 } } });
    const path = { campaignId: 'free' };
    expect(await operator.done('retrieveKpis', { path })).toMatchObject({ benefitRatio: null, external: [] });
  });
});
