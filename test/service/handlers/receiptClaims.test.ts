import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, merchant, NOON, startHarness, transaction } from '../harness.js';

let serial = 0;
const newToken = (): string => `pt_booklet_${serial++}`;
const newNumber = (): string => String(serial++).padStart(6, '0');

describe.each(engines)('a claim to a paper receipt on %s', (engine) => {
  let harness: Harness;
  let merchantId: string;

  beforeAll(async () => {
    harness = await startHarness(engine);
    merchantId = await approvedStore(harness, harness.partner);
  });
  afterAll(async () => {
    expect((await harness.operator.done('checkLedger')).differences).toEqual([]);
    await harness.close();
  });
  beforeEach(() => {
    harness.clock.now = NOON;
  });

  const receipt = (more: object = {}) => ({
    participant: { token: newToken() },
    merchantId,
    ...{ terminalId: 'A', number: newNumber(), date: '2020-12-12', amount: 1_050 },
    ...more,
  });
  const claim = (body: ReturnType<typeof receipt>) => harness.app.done('claimReceipt', { body });
  const retrieved = (claimId: string) => harness.app.done('retrieveClaim', { path: { claimId } });
  const confirm = async (...claimIds: string[]) =>
    (await harness.partner.done('confirmReceiptClaims', { body: { claimIds } })).results;
  /** The same receipt as the shop's till pushes it. */
  const pushed = ({ number, amount }: ReturnType<typeof receipt>, more: object = {}) => {
    const { merchantExternalId, channel, occurredAt } = transaction(`till-${number}`);
    const document = { type: 'receipt' as const, terminalId: 'A', number };
    return {
      externalId: `till-${number}`,
      ...{ merchantExternalId, channel, occurredAt, totalAmount: amount, document },
      ...more,
    };
  };
  const figures = async () => {
    const { documentCount, entryCount, registeredAmount } = await harness.operator.done('retrieveSummary');
    return { documentCount, entryCount, registeredAmount };
  };

  it('waits for confirmation and counts nothing, then is a sale of the shop as of the claim', async () => {
    const body = receipt();
    const before = await figures();
    const waiting = await claim(body);
    expect(waiting).toMatchObject({
      document: { type: 'receipt', merchantId, terminalId: 'A', number: body.number, amount: 1_050 },
      status: 'waiting',
      waitingFor: 'confirmation',
      waitsUntil: '2021-02-09T00:00:00+08:00',
      message:
        'The shop or the operator has to confirm this receipt. The claim waits until 2021-02-09 00:00.',
      messageZh: '此收據待店家或主辦單位確認；本登錄等候至 2021-02-09 00:00。',
    });
    expect(await claim(body)).toEqual(waiting);
    expect(await figures()).toEqual(before);
    harness.clock.now += 86_400_000;
    const [decision] = await confirm(waiting.id);
    expect(decision).toEqual({ index: 0, claimId: waiting.id, status: 'claimed', entries: 2 });
    expect(await confirm(waiting.id)).toEqual([decision]);
    const claimed = await claim(body);
    expect(claimed).toMatchObject({ id: waiting.id, status: 'claimed', entries: 2 });
    expect(claimed.evaluation?.clauses.find(({ id }) => id === 'registrationPeriod')?.actual).toBe(
      '2020-12-12T12:00:00+08:00',
    );
    expect(await figures()).toEqual({
      documentCount: before.documentCount + 1,
      entryCount: before.entryCount + 2,
      registeredAmount: before.registeredAmount + 1_050,
    });
    const { items } = await harness.app.done('listParticipantDocuments', {
      body: { participant: body.participant },
    });
    expect(items).toMatchObject([{ document: { type: 'receipt', number: body.number }, entries: 2 }]);
  });

  it('is one document with what the partner pushes, whichever comes first', async () => {
    const before = await figures();
    const pushedFirst = receipt();
    await harness.partner.done('pushTransaction', { body: pushed(pushedFirst) });
    expect(await claim(pushedFirst)).toMatchObject({ status: 'claimed', entries: 2 });
    const claimedFirst = receipt();
    const { id: waits } = await claim(claimedFirst);
    await harness.partner.done('pushTransaction', { body: pushed(claimedFirst) });
    expect(await retrieved(waits)).toMatchObject({ status: 'claimed', entries: 2 });
    const confirmedFirst = receipt();
    const { id } = await claim(confirmedFirst);
    await confirm(id);
    expect(await harness.partner.done('pushTransaction', { body: pushed(confirmedFirst) })).toMatchObject({
      status: 'duplicate',
      entries: 2,
    });
    expect(await figures()).toEqual({
      documentCount: before.documentCount + 3,
      entryCount: before.entryCount + 6,
      registeredAmount: before.registeredAmount + 3 * 1_050,
    });
  });

  it('takes the amount that the shop pushed, once it is confirmed', async () => {
    const body = receipt();
    await harness.partner.done('pushTransaction', { body: pushed(body, { totalAmount: 600 }) });
    const { id } = await claim(body);
    expect(await retrieved(id)).toMatchObject({ status: 'waiting', waitingFor: 'confirmation' });
    expect(await confirm(id)).toMatchObject([{ status: 'claimed', entries: 1 }]);
  });

  it('counts for the one that is confirmed', async () => {
    const first = receipt();
    const second = { ...first, participant: { token: newToken() } };
    const ids = [(await claim(first)).id, (await claim(second)).id];
    expect(await confirm(ids[1] ?? '')).toMatchObject([{ status: 'claimed' }]);
    expect(await retrieved(ids[0] ?? '')).toMatchObject({ status: 'rejected', reason: 'document_claimed' });
    expect(await confirm(...ids)).toMatchObject([
      { claimId: ids[0], status: 'rejected', problem: { code: 'state_conflict' } },
      { claimId: ids[1], status: 'claimed' },
    ]);
  });

  it('is rejected with a reason that the shopper reads, and may be claimed with another amount', async () => {
    const body = receipt();
    const { id } = await claim(body);
    const [decision] = (
      await harness.partner.done('rejectReceiptClaims', { body: { claimIds: [id], reason: '金額不符' } })
    ).results;
    expect(decision).toEqual({ index: 0, claimId: id, status: 'rejected', entries: null });
    expect(await retrieved(id)).toMatchObject({
      ...{ status: 'rejected', reason: 'receipt_rejected', remark: '金額不符' },
      messageZh: '店家或主辦單位已駁回此收據：金額不符',
    });
    await harness.app.refused('claimReceipt', 'receipt_rejected', { body });
    expect(await claim({ ...body, amount: 1_051 })).toMatchObject({ status: 'waiting' });
    expect(await confirm(id)).toMatchObject([{ problem: { code: 'state_conflict' } }]);
  });

  it('is listed and decided by its shop and the operator alone, without its participant', async () => {
    const { partner, other, operator } = harness;
    const body = receipt();
    const { id } = await claim(body);
    const listed = await partner.done('listReceiptClaims', {
      query: { status: 'waiting', merchantId: 'external:store-1', pageSize: 500 },
    });
    const own = listed.items.find((item) => item.id === id);
    expect(own).toMatchObject({ merchantExternalId: 'store-1', number: body.number, amount: 1_050 });
    expect(JSON.stringify(listed)).not.toMatch(/pt_booklet|participant/);
    expect((await other.done('listReceiptClaims')).items).toEqual([]);
    for (const decide of ['confirmReceiptClaims', 'rejectReceiptClaims'] as const) {
      const decision = decide === 'confirmReceiptClaims' ? {} : { reason: '查無' };
      const { results } = await other.done(decide, { body: { claimIds: [id], ...decision } });
      expect(results).toMatchObject([{ claimId: id, status: null, problem: { code: 'claim_not_found' } }]);
    }
    expect((await operator.done('listReceiptClaims')).items.map((item) => item.id)).toContain(id);
    const { results } = await operator.done('confirmReceiptClaims', { body: { claimIds: [id] } });
    expect(results).toMatchObject([{ status: 'claimed', entries: 2 }]);
    await harness.app.refused('confirmReceiptClaims', 'scope_missing', { body: { claimIds: [id] } });
    const audit = await operator.done('listAuditEntries', {
      query: { operationId: 'confirmReceiptClaims', outcome: 'done' },
    });
    expect(audit.items[0]).toMatchObject({
      subjectType: 'claim',
      organizationIds: [operator.organizationId],
    });
  });

  it('is decided with many at once, each with a result', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) ids.push((await claim(receipt())).id);
    const results = await confirm(...ids, 'clm_00000000000000000000');
    expect(results.slice(0, 12).map(({ status }) => status)).toEqual(ids.map(() => 'claimed'));
    expect(results[12]).toMatchObject({ index: 12, status: null, problem: { code: 'claim_not_found' } });
  });

  it('is limited by shop, participant and day', async () => {
    const { app, operator, clock } = harness;
    const exhausted = (body: object) => app.refused('claimReceipt', 'receipt_claims_exhausted', { body });
    const participant = { token: newToken() };
    for (let n = 0; n < 3; n++) await claim(receipt({ participant }));
    await exhausted(receipt({ participant }));
    const { id: another } = await harness.other.done('registerMerchant', { body: merchant('shop-2') });
    await operator.done('approveMerchant', { path: { merchantId: another } });
    await claim(receipt({ participant, merchantId: another }));
    clock.now += 86_400_000;
    await claim(receipt({ participant }));
    const set = (claims: object) => operator.approved('updateCampaign', { body: { claims } });
    await set({ receiptsPerDay: 1 });
    await exhausted(receipt({ participant, merchantId: another }));
    await set({ receiptsPerDay: 20, receiptsOfShopPerDay: 1 });
    await exhausted(receipt());
    await set({ receiptsOfShopPerDay: 1_000, receiptsPerShopAndDay: 0 });
    await exhausted(receipt());
    expect((await set({ receiptsPerShopAndDay: 3 })).claims).toEqual({
      ...{ appearanceHours: 48, receiptsPerShopAndDay: 3, receiptsPerDay: 20, receiptsOfShopPerDay: 1_000 },
      waitingOfNetworkPerDay: 1_000,
    });
  });

  it('needs an approved shop, and a day that is not in the future', async () => {
    const { app, partner } = harness;
    const { id: unapproved } = await partner.done('registerMerchant', { body: merchant('unapproved') });
    await app.refused('claimReceipt', 'merchant_not_found', { body: receipt({ merchantId: unapproved }) });
    await app.refused('claimReceipt', 'validation_failed', { body: receipt({ date: '2020-12-13' }) });
    await app.refused('claimReceipt', 'validation_failed', { body: receipt({ amount: 0 }) });
  });

  it('lapses when nobody decides, and is refused then', async () => {
    const { id } = await claim(receipt());
    harness.clock.now = Date.parse('2021-02-09T00:00:00.001+08:00');
    expect(await retrieved(id)).toMatchObject({
      status: 'lapsed',
      message: 'The claim lapsed on 2021-02-09 00:00, since nobody confirmed this receipt.',
    });
    const { items } = await harness.partner.done('listReceiptClaims', {
      query: { status: 'lapsed', pageSize: 500 },
    });
    expect(items.map((item) => item.id)).toContain(id);
    expect((await harness.partner.done('listReceiptClaims', { query: { status: 'waiting' } })).items).toEqual(
      [],
    );
    expect(await confirm(id)).toMatchObject([{ status: 'lapsed', problem: { code: 'state_conflict' } }]);
  });

  it('counts once when it is confirmed and pushed at the same moment', async () => {
    const bodies = Array.from({ length: 3 }, () => receipt());
    const before = await figures();
    const ids = await Promise.all(bodies.map(async (body) => (await claim(body)).id));
    await Promise.all(
      bodies.flatMap((body, index) => [
        confirm(ids[index] ?? ''),
        harness.partner.done('pushTransaction', { body: pushed(body) }),
      ]),
    );
    for (const id of ids) expect(await retrieved(id)).toMatchObject({ status: 'claimed', entries: 2 });
    expect((await figures()).documentCount).toBe(before.documentCount + 3);
  });
});
