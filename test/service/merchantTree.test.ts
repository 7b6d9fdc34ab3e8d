import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../support/stores.js';
import { type Harness, merchant, promoItem, startHarness, transaction } from './harness.js';

describe.each(engines)('a tree of merchants on %s', (engine) => {
  let harness: Harness;
  let round = 0;
  /** The externalId of a merchant of this test. */
  const named = (name: string): string => `${name}-${round}`;
  const idOf = async (name: string): Promise<string> =>
    (await harness.partner.done('retrieveMerchant', { path: { merchantId: `external:${named(name)}` } })).id;
  const stateOf = async (name: string): Promise<string> =>
    (await harness.operator.done('retrieveMerchant', { path: { merchantId: await idOf(name) } })).status;
  const states = (...names: string[]): Promise<string[]> => Promise.all(names.map(stateOf));

  /** A mall with two counters, one of which has a stall below it. */
  const rowsOf = (change: object = {}) => [
    merchant(named('mall'), { kind: 'mall', district: '66000060' }),
    merchant(named('counter'), { kind: 'counter', parentExternalId: named('mall'), ...change }),
    merchant(named('stall'), { kind: 'stall', parentExternalId: named('counter'), ...change }),
    merchant(named('other'), { kind: 'counter', industry: 'beauty', parentExternalId: named('mall') }),
  ];

  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  beforeEach(() => {
    round += 1;
  });
  afterAll(() => harness?.close());

  const register = async (change: object = {}): Promise<void> => {
    const { results } = await harness.partner.done('registerMerchants', { body: { rows: rowsOf(change) } });
    expect(results.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
  };

  describe('is decided about', () => {
    beforeEach(() => register());

    it('only with an answer about those below, and says how many they are', async () => {
      const { operator } = harness;
      const path = { merchantId: await idOf('mall') };
      const problem = await operator.refused('approveMerchant', 'children_undecided', { path });
      expect(problem.errors).toEqual([
        {
          pointer: '/includeChildren',
          code: 'children_undecided',
          message: 'There are merchants below that this concerns: 3',
          messageZh: '其下尚有受影響的店家：3',
        },
      ]);
      expect(await states('mall', 'counter')).toEqual(['submitted', 'submitted']);
      const query = { includeChildren: 'false' };
      expect(await operator.done('approveMerchant', { path, query })).not.toHaveProperty('children');
      expect(await states('mall', 'counter', 'stall')).toEqual(['approved', 'submitted', 'submitted']);
    });

    it('whole, with a result for each, its held sales and its offers', async () => {
      const { operator, partner } = harness;
      await partner.done('upsertPromoItem', {
        body: promoItem(named('sku'), { merchantExternalId: named('stall') }),
      });
      const sale = transaction(named('sale'), { merchantExternalId: named('stall'), totalAmount: 600 });
      await partner.done('pushTransactions', { body: { rows: [sale] } });
      const before = await operator.done('retrieveSummary');
      const path = { merchantId: await idOf('mall') };
      const approved = await operator.done('approveMerchant', { path, query: { includeChildren: 'true' } });
      expect(approved.status).toBe('approved');
      expect(approved.children).toMatchObject(
        ['counter', 'stall', 'other'].map((name) => ({
          externalId: named(name),
          outcome: 'changed',
          status: 'approved',
        })),
      );
      const after = await operator.done('retrieveSummary');
      expect(after.merchantCount - before.merchantCount).toBe(4);
      expect(after.received.amount - before.received.amount).toBe(600);
      expect(after.zone?.itemsListed).toBe((before.zone?.itemsListed ?? 0) + 1);
      expect(after.pending.transactionsHeld - before.pending.transactionsHeld).toBe(-1);
      expect(after.pending.merchantsAwaitingReview - before.pending.merchantsAwaitingReview).toBe(-4);

      const body = { reason: '查核' };
      await operator.refused('suspendMerchant', 'children_undecided', { path, body });
      const suspended = await operator.done('suspendMerchant', {
        path,
        body: { ...body, includeChildren: true },
      });
      expect(suspended.children?.map(({ status }) => status)).toEqual([
        'suspended',
        'suspended',
        'suspended',
      ]);
      expect((await operator.done('retrieveSummary')).zone).toMatchObject({
        itemsListed: before.zone?.itemsListed,
      });
      await operator.done('resumeMerchant', { path: { merchantId: await idOf('stall') } });
      await partner.refused('withdrawMerchant', 'children_undecided', { path });
      const withdrawn = await partner.done('withdrawMerchant', { path, query: { includeChildren: 'true' } });
      expect(withdrawn.children?.map(({ status }) => status)).toEqual([
        'withdrawn',
        'withdrawn',
        'withdrawn',
      ]);
      expect((await operator.done('retrieveSummary')).merchantCount).toBe(before.merchantCount);
    });

    it('without a question where nothing below can be changed', async () => {
      const { operator } = harness;
      await operator.done('reviewMerchants', {
        body: { action: 'approve', selection: { under: await idOf('mall') } },
      });
      expect(await states('mall', 'counter', 'stall', 'other')).toEqual(Array(4).fill('approved'));
      await operator.refused('approveMerchant', 'state_conflict', {
        path: { merchantId: await idOf('mall') },
      });
      expect(
        await operator.done('suspendMerchant', {
          path: { merchantId: await idOf('stall') },
          body: { reason: '查核' },
        }),
      ).toMatchObject({ status: 'suspended' });
    });
  });

  describe('is decided about by a selection', () => {
    beforeEach(() => register());

    it('with a result for each merchant that fits, and nothing for the others', async () => {
      const { operator } = harness;
      const under = await idOf('mall');
      const review = (body: object) => operator.done('reviewMerchants', { body });
      const counters = await review({ action: 'approve', selection: { under, kind: 'counter' } });
      expect(counters).toMatchObject({
        results: [
          { externalId: named('counter'), outcome: 'changed', status: 'approved' },
          { externalId: named('other'), outcome: 'changed', status: 'approved' },
        ],
        next: null,
      });
      const selection = { under, industry: 'beauty' };
      const reason = '資料不符';
      expect((await review({ action: 'reject', reason, selection })).results).toEqual([]);
      const suspended = await review({ action: 'suspend', reason, selection });
      expect(suspended.results).toMatchObject([{ externalId: named('other'), status: 'suspended' }]);
      const below = { under, kind: 'mall' };
      const sentBack = await review({
        action: 'requestChanges',
        reason,
        selection: below,
        includeChildren: true,
      });
      expect(sentBack.results).toMatchObject([
        { externalId: named('mall'), status: 'changesRequested' },
        { externalId: named('stall'), status: 'changesRequested' },
      ]);
      expect(await states('counter', 'other')).toEqual(['approved', 'suspended']);
    });

    it('or by ids, each with its own result', async () => {
      const { operator } = harness;
      const [mall, stall] = [await idOf('mall'), await idOf('stall')];
      const unknown = 'mer_01kb1q3m8x7v5r2t9w4y6z0e';
      await operator.done('approveMerchant', { path: { merchantId: stall } });
      const ids = { action: 'approve', merchantIds: [unknown, stall, mall] };
      await operator.refused('reviewMerchants', 'children_undecided', { body: ids });
      const { results } = await operator.done('reviewMerchants', { body: { ...ids, includeChildren: true } });
      expect(results).toMatchObject([
        { id: unknown, externalId: null, outcome: 'rejected', problem: { code: 'merchant_not_found' } },
        { id: stall, outcome: 'unchanged', status: 'approved' },
        { id: mall, outcome: 'changed' },
        { externalId: named('counter'), outcome: 'changed' },
        { externalId: named('other'), outcome: 'changed' },
      ]);
      const rejected = { action: 'reject', reason: '重複', merchantIds: [mall] };
      expect((await operator.done('reviewMerchants', { body: rejected })).results).toMatchObject([
        { outcome: 'rejected', status: 'approved', problem: { code: 'state_conflict' } },
      ]);
    });

    it('which is refused where it says too little or too much', async () => {
      const { operator, partner } = harness;
      const id = await idOf('mall');
      const pointerOf = async (body: object) =>
        (await operator.refused('reviewMerchants', 'validation_failed', { body })).errors?.[0]?.pointer;
      expect(await pointerOf({ action: 'approve' })).toBe('/selection');
      expect(await pointerOf({ action: 'reject', selection: {} })).toBe('/reason');
      expect(await pointerOf({ action: 'approve', merchantIds: [id], selection: {} })).toBe('/selection');
      expect(
        await pointerOf({ action: 'approve', selection: { status: 'submitted' }, includeChildren: true }),
      ).toBe('/selection/status');
      await partner.refused('reviewMerchants', 'scope_missing', {
        body: { action: 'approve', selection: {} },
      });
    });
  });

  it('approves 1,000 merchants by one call, and more in slices', async () => {
    const { operator, partner } = harness;
    const batch = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) =>
        merchant(named(`many-${from + index}`), { kind: 'onlineSeller', district: '66000290', ubns: [] }),
      );
    await partner.done('registerMerchants', { body: { rows: batch(0, 1_000) } });
    await partner.done('registerMerchants', { body: { rows: batch(1_000, 50) } });
    const { merchantCount } = await operator.done('retrieveSummary');
    const body = { action: 'approve', selection: { kind: 'onlineSeller', district: '66000290' } };
    const first = await operator.done('reviewMerchants', { body });
    expect(first.results).toHaveLength(1_000);
    expect(new Set(first.results.map(({ outcome }) => outcome))).toEqual(new Set(['changed']));
    expect(first.next).toBe(first.results.at(-1)?.id);
    const second = await operator.done('reviewMerchants', { body: { ...body, after: first.next } });
    expect(second).toMatchObject({ next: null });
    expect(second.results).toHaveLength(50);
    expect((await operator.done('retrieveSummary')).merchantCount - merchantCount).toBe(1_050);
  });

  describe('has industry and district from above', () => {
    const of = async (name: string) => {
      const { industry, district, region, inherits } = await harness.partner.done('retrieveMerchant', {
        path: { merchantId: `external:${named(name)}` },
      });
      return [industry, district, region, ...inherits];
    };
    const update = (name: string, body: object) =>
      harness.partner.done('updateMerchant', { path: { merchantId: `external:${named(name)}` }, body });
    const nothing = { industry: undefined, district: undefined };

    it('where a merchant states none, also when the parent is in the same batch', async () => {
      await register(nothing);
      expect(await of('counter')).toEqual(['retail', '66000060', 'city', 'industry', 'district']);
      expect(await of('stall')).toEqual(['retail', '66000060', 'city', 'industry', 'district']);
      expect(await of('other')).toEqual(['beauty', '66000010', 'city']);
      const again = await harness.partner.done('registerMerchants', { body: { rows: rowsOf(nothing) } });
      expect(again.results.map(({ status }) => status)).toEqual(Array(4).fill('duplicate'));
      const stated = await harness.partner.done('registerMerchants', {
        body: { rows: rowsOf().slice(1, 2) },
      });
      expect(stated.results).toMatchObject([{ problem: { code: 'external_id_conflict' } }]);
    });

    it('and follows a change of the parent, at any depth, unless it states its own', async () => {
      await register(nothing);
      await update('mall', { district: '66000280', industry: 'lodgingDining' });
      expect(await of('stall')).toEqual(['lodgingDining', '66000280', 'tun', 'industry', 'district']);
      expect(await of('other')).toEqual(['beauty', '66000010', 'city']);
      await update('counter', { industry: 'beauty' });
      expect(await of('stall')).toEqual(['beauty', '66000280', 'tun', 'industry', 'district']);
      await update('mall', { industry: 'retail', district: '66000010' });
      expect(await of('counter')).toEqual(['beauty', '66000010', 'city', 'district']);
      await update('counter', { industry: null });
      expect(await of('stall')).toEqual(['retail', '66000010', 'city', 'industry', 'district']);
      await update('counter', { parentId: null });
      expect(await of('counter')).toEqual(['retail', '66000010', 'city']);
      await update('other', { parentExternalId: named('counter'), district: null });
      expect(await of('other')).toEqual(['beauty', '66000010', 'city', 'district']);
    });

    it('but without a parent states both', async () => {
      const { partner } = harness;
      const body = merchant(named('alone'), { district: undefined });
      const { errors } = await partner.refused('registerMerchant', 'merchant_incomplete', { body });
      expect(errors).toMatchObject([{ pointer: '/district' }]);
      await partner.done('registerMerchant', { body: merchant(named('alone')) });
      await partner.refused('updateMerchant', 'merchant_incomplete', {
        path: { merchantId: `external:${named('alone')}` },
        body: { industry: null },
      });
    });
  });
});
