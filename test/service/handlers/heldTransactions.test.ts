import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, merchant, NOON, startHarness, transaction } from '../harness.js';

let serial = 0;
const newId = (): string => `sale-${serial++}`;

describe.each(engines)('a sale that exceeds a limit of the campaign, on %s', (engine) => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
    await harness.operator.approved('updateCampaign', {
      body: {
        plausibility: [
          { maxAmount: 1_000_000, maxHoursAhead: 1, maxDocumentDaysApart: 2 },
          { channels: ['online'], maxAmount: 100_000, minAmountPerUnit: 1 },
        ],
      },
    });
  });
  afterAll(async () => {
    expect((await harness.operator.done('checkLedger')).differences).toEqual([]);
    await harness.close();
  });
  beforeEach(() => {
    harness.clock.now = NOON;
  });

  const participant = { token: 'pt_who_buys_much' };
  const huge = (more: object = {}) =>
    transaction(newId(), { totalAmount: 1_430_000_000, participant, ...more });
  const push = (body: ReturnType<typeof transaction>) => harness.partner.done('pushTransaction', { body });
  const retrieved = (transactionId: string) =>
    harness.partner.done('retrieveTransaction', { path: { transactionId } });
  const review = (body: object) => harness.operator.done('reviewTransactions', { body: body as never });
  const summary = async () => {
    const { documentCount, registeredAmount, entryCount, pending } =
      await harness.operator.done('retrieveSummary');
    return { documentCount, registeredAmount, entryCount, pending };
  };
  const held = async (query: Record<string, string> = {}) =>
    (await harness.operator.done('listTransactions', { query: { status: 'held', pageSize: 500, ...query } }))
      .items;

  it('is held with its reasons, counts nothing, and is counted once released', async () => {
    const before = await summary();
    const body = huge({ occurredAt: '2020-12-12T14:00:00+08:00' });
    const pushed = await push(body);
    expect(pushed).toMatchObject({ status: 'accepted', entries: 0 });
    expect(pushed.evaluation).toBeUndefined();
    expect(pushed.warnings?.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['held_amount_too_large', '/totalAmount'],
      ['held_sale_in_future', '/occurredAt'],
    ]);
    expect(pushed.warnings?.[0]?.messageZh).toBe('交易已保留待主辦單位審核：金額超過活動上限。');
    const id = pushed.id ?? '';
    expect(await retrieved(id)).toMatchObject({
      ...{ status: 'held', qualified: false, entries: 0 },
      heldReasons: [
        { reason: 'amountTooLarge', message: expect.stringContaining('above the limit') },
        { reason: 'saleInFuture' },
      ],
    });
    expect(await summary()).toEqual({
      ...before,
      pending: {
        ...before.pending,
        transactionsHeld: before.pending.transactionsHeld + 1,
        transactionsInReview: before.pending.transactionsInReview + 1,
      },
    });
    expect((await held({ heldReason: 'saleInFuture' })).map((each) => each.id)).toContain(id);
    expect((await held({ heldReason: 'documentDateApart' })).map((each) => each.id)).not.toContain(id);
    const { results, next } = await review({ action: 'release', transactionIds: [id] });
    expect(results).toEqual([{ index: 0, transactionId: id, status: 'qualified', entries: 2_860_000 }]);
    expect(next).toBeNull();
    expect(await retrieved(id)).toMatchObject({ status: 'qualified', heldReasons: [], entries: 2_860_000 });
    expect(await summary()).toEqual({
      documentCount: before.documentCount + 1,
      registeredAmount: before.registeredAmount + 1_430_000_000,
      entryCount: before.entryCount + 2_860_000,
      pending: before.pending,
    });
    expect((await review({ action: 'release', transactionIds: [id] })).results).toMatchObject([
      { status: 'qualified', problem: { code: 'state_conflict' } },
    ]);
    const { items } = await harness.operator.done('listAuditEntries', {
      query: { operationId: 'reviewTransactions', subjectId: id },
    });
    expect(items).toMatchObject([{ outcome: 'done', subjectType: 'transaction', subjectId: id }]);
  });

  it('is rejected with a reason, counts nowhere, and may be pushed again, mended', async () => {
    const before = await summary();
    const body = huge();
    const { id = '' } = await push(body);
    const reason = '金額多打三個零，請更正後重送。';
    const { results } = await review({ action: 'reject', reason, transactionIds: [id] });
    expect(results).toEqual([{ index: 0, transactionId: id, status: 'rejected', entries: 0 }]);
    expect(await retrieved(id)).toMatchObject({
      ...{ status: 'rejected', netAmount: 0, heldReasons: [], qualified: false },
      adjustments: [{ kind: 'rejection', reason, amount: 1_430_000_000, entriesReversed: 0 }],
    });
    expect(await summary()).toEqual(before);
    const rejected = await harness.partner.done('listTransactions', { query: { status: 'rejected' } });
    expect(rejected.items.map((each) => each.id)).toContain(id);
    // A till that had no response sends it once more.
    const again = await push(body);
    expect(again).toMatchObject({ status: 'duplicate', id, warnings: [{ code: 'duplicate_of_rejected' }] });
    const path = { transactionId: id };
    await harness.partner.done('voidTransaction', { path, body: {} });
    await harness.partner.refused('refundTransaction', 'state_conflict', { path, body: { amount: 1 } });
    const mended = await push({ ...body, totalAmount: 1_430 });
    expect(mended).toMatchObject({ status: 'accepted', entries: 2 });
    expect(await retrieved(mended.id ?? '')).toMatchObject({ version: 2, status: 'qualified' });
    expect(await retrieved(`external:${body.externalId}`)).toMatchObject({ totalAmount: 1_430 });
    expect((await summary()).registeredAmount).toBe(before.registeredAmount + 1_430);
  });

  it('that waits for the approval of its merchant too waits for both, whichever comes first', async () => {
    const { partner, operator } = harness;
    for (const first of ['approval', 'release'] as const) {
      const shop = newId();
      const { id: merchantId } = await partner.done('registerMerchant', { body: merchant(shop) });
      const before = await summary();
      const { id = '' } = await push(huge({ merchantExternalId: shop }));
      const { id: plain = '' } = await push(transaction(newId(), { merchantExternalId: shop, participant }));
      expect((await retrieved(id)).heldReasons.map(({ reason }) => reason)).toEqual([
        'merchantAwaitsApproval',
        'amountTooLarge',
      ]);
      const approve = () => operator.done('approveMerchant', { path: { merchantId } });
      const release = () => review({ action: 'release', transactionIds: [id] });
      if (first === 'approval') {
        await approve();
        expect(await retrieved(plain)).toMatchObject({ status: 'qualified' });
      } else expect((await release()).results).toMatchObject([{ status: 'held', entries: 0 }]);
      const waiting = await retrieved(id);
      expect([waiting.status, waiting.heldReasons.map(({ reason }) => reason)]).toEqual([
        'held',
        [first === 'approval' ? 'amountTooLarge' : 'merchantAwaitsApproval'],
      ]);
      expect((await summary()).pending.transactionsInReview).toBe(
        before.pending.transactionsInReview + (first === 'approval' ? 1 : 0),
      );
      if (first === 'approval') await release();
      else await approve();
      expect(await retrieved(id)).toMatchObject({ status: 'qualified', entries: 2_860_000 });
      const after = await summary();
      expect(after.pending.transactionsHeld).toBe(before.pending.transactionsHeld);
      expect(after.documentCount).toBe(before.documentCount + 2);
    }
  });

  it('of a merchant that withdraws is out of the count, and may be rejected', async () => {
    const { partner } = harness;
    const before = (await summary()).pending;
    const shop = newId();
    const { id: merchantId } = await partner.done('registerMerchant', { body: merchant(shop) });
    const ids = [];
    for (let n = 0; n < 3; n++) ids.push((await push(huge({ merchantExternalId: shop }))).id ?? '');
    await partner.done('withdrawMerchant', { path: { merchantId } });
    const { merchantsAwaitingReview: _, ...counts } = (await summary()).pending;
    expect({ ...before, ...counts }).toEqual(before);
    await partner.done('voidTransaction', { path: { transactionId: ids[0] ?? '' }, body: {} });
    const { results } = await review({ action: 'reject', reason: '店家已退出', transactionIds: [ids[1]] });
    expect(results).toMatchObject([{ status: 'rejected' }]);
    await review({ action: 'release', transactionIds: [ids[2]] });
    expect(await retrieved(ids[2] ?? '')).toMatchObject({ status: 'held' });
    expect((await summary()).pending).toMatchObject(counts);
  });

  it('may be refunded, voided and claimed while it is held', async () => {
    const { partner, app } = harness;
    const before = await summary();
    const refunded = huge({ participant: undefined });
    const voided = huge();
    const [{ id = '' }, { id: other = '' }] = [await push(refunded), await push(voided)];
    const token = 'pt_of_a_huge_sale';
    const { number, date, randomCode } = refunded.document;
    const claim = await app.done('claimTransaction', {
      body: { participant: { token }, number, date, randomCode },
    });
    expect(claim).toMatchObject({ status: 'waiting', waitingFor: 'release' });
    await partner.done('refundTransaction', { path: { transactionId: id }, body: { amount: 1_429_999_000 } });
    await partner.done('voidTransaction', { path: { transactionId: other }, body: {} });
    expect(await retrieved(other)).toMatchObject({ status: 'voided', heldReasons: [] });
    expect((await summary()).pending.transactionsInReview).toBe(before.pending.transactionsInReview + 1);
    await review({ action: 'release', transactionIds: [id] });
    expect(await retrieved(id)).toMatchObject({ status: 'adjusted', entries: 2, claimed: true });
    expect(await app.done('retrieveClaim', { path: { claimId: claim.id } })).toMatchObject({
      status: 'claimed',
      entries: 2,
    });
    const after = await summary();
    expect(after).toMatchObject({
      registeredAmount: before.registeredAmount + 1_000,
      entryCount: before.entryCount + 2,
      pending: before.pending,
    });
  });

  it('is decided with all that a selection has, 1,000 in a call', async () => {
    const { partner, operator } = harness;
    const before = await summary();
    for (const size of [1_000, 200]) {
      const rows = Array.from({ length: size }, () => huge({ channel: 'online', totalAmount: 100_001 }));
      await partner.done('pushTransactions', { body: { rows } });
    }
    expect((await summary()).pending.transactionsInReview).toBe(before.pending.transactionsInReview + 1_200);
    const selection = { heldReason: 'amountTooLarge', channel: 'online' };
    const first = await review({ action: 'release', selection });
    expect([first.results.length, new Set(first.results.map(({ status }) => status))]).toEqual([
      1_000,
      new Set(['qualified']),
    ]);
    expect(first.next).toBe(first.results.at(-1)?.transactionId);
    const second = await review({ action: 'reject', reason: '重複', selection, after: first.next });
    expect([second.results.length, second.next]).toEqual([200, null]);
    expect((await review({ action: 'release', selection })).results).toEqual([]);
    expect(await summary()).toEqual({
      documentCount: before.documentCount + 1_000,
      registeredAmount: before.registeredAmount + 1_000 * 100_001,
      entryCount: before.entryCount + 1_000 * 200,
      pending: before.pending,
    });
    expect(await operator.done('verifyAuditLog')).toMatchObject({ valid: true });
  });

  it('is reviewed by the operator alone, who says which and why', async () => {
    const { partner, operator } = harness;
    await partner.refused('reviewTransactions', 'scope_missing', {
      body: { action: 'release', selection: {} },
    });
    const ids = ['txn_00000000000000000000'];
    for (const body of [
      { action: 'reject', transactionIds: ids },
      { action: 'release' },
      { action: 'release', transactionIds: ids, selection: {} },
      { action: 'release', transactionIds: ids, after: ids[0] },
    ])
      await operator.refused('reviewTransactions', 'validation_failed', { body: body as never });
    expect((await review({ action: 'release', transactionIds: ids })).results).toMatchObject([
      { status: null, entries: null, problem: { code: 'transaction_not_found' } },
    ]);
  });

  it('is not held where the campaign has no limits', async () => {
    const { operator } = harness;
    const { plausibility } = await operator.done('retrieveCampaign');
    expect(plausibility).toHaveLength(2);
    await operator.approved('updateCampaign', { body: { plausibility: [] } });
    expect(await push(huge())).toMatchObject({ status: 'accepted', entries: 2_860_000 });
    await operator.approved('updateCampaign', { body: { plausibility } });
  });

  it('is released once when two release it at the same moment, or one voids it', async () => {
    const before = await summary();
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) ids.push((await push(huge({ totalAmount: 1_000_500 }))).id ?? '');
    await Promise.all([
      review({ action: 'release', transactionIds: ids }),
      review({ action: 'release', transactionIds: ids }),
      ...ids
        .slice(0, 3)
        .map((transactionId) =>
          harness.partner.done('voidTransaction', { path: { transactionId }, body: {} }),
        ),
    ]);
    expect(await summary()).toEqual({
      documentCount: before.documentCount + 3,
      registeredAmount: before.registeredAmount + 3 * 1_000_500,
      entryCount: before.entryCount + 3 * 2_001,
      pending: before.pending,
    });
  });
});
