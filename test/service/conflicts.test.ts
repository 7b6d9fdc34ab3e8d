import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conflict, Transaction } from '../../src/generated/types.js';
import { engines } from '../support/stores.js';
import { CAMPAIGN, type Client, type Harness, merchant, startHarness } from './harness.js';

const UBN = '22099131';
const OTHER_UBN = '04541302';
const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };

describe.each(engines)('a document that two organizations push on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    await registerBoth(CAMPAIGN);
  });
  afterAll(() => harness?.close());

  /** Two organizations with merchants of one UBN, and of one each. */
  async function registerBoth(campaignId: string): Promise<void> {
    const path = { campaignId };
    const register = async (client: Client, externalId: string, ubns: readonly string[]) => {
      const { id } = await client.done('registerMerchant', { path, body: merchant(externalId, { ubns }) });
      await harness.operator.done('approveMerchant', { path: { ...path, merchantId: id } });
    };
    await register(harness.partner, 'store-1', [UBN]);
    await register(harness.other, 'store-1', [UBN, OTHER_UBN]);
  }

  let campaigns = 0;
  async function newCampaign(more: object = {}): Promise<string> {
    campaigns += 1;
    const campaignId = `conflicts-${campaigns}`;
    await harness.operator.done('createCampaign', {
      body: {
        ...{ id: campaignId, name: '爭議', purchasePeriod: period, registrationPeriod: period },
        ...{ ruleSet: { threshold: 500 }, disclosure: { minimumSellers: 1, largestShare: 1 }, ...more },
      },
    });
    await harness.operator.done('activateCampaign', { path: { campaignId } });
    await registerBoth(campaignId);
    return campaignId;
  }

  let documents = 0;
  const saleOf = (number: string, more: { sellerUbn?: string; token?: string; amount?: number } = {}) => ({
    ...{ externalId: number, merchantExternalId: 'store-1', channel: 'store' as const },
    ...{ occurredAt: '2020-12-12T11:00:00+08:00', totalAmount: more.amount ?? 1_280 },
    ...(more.token === undefined ? {} : { participant: { token: `shopper-${more.token}` } }),
    document: {
      ...{ type: 'einvoice' as const, number, date: '2020-12-12', randomCode: '0122' },
      sellerUbn: more.sellerUbn ?? UBN,
    },
  });
  const newNumber = () => {
    documents += 1;
    return `CF${10_000_000 + documents}`;
  };
  const push = (client: Client, sale: ReturnType<typeof saleOf>, campaignId = CAMPAIGN) =>
    client.done('pushTransaction', { path: { campaignId }, body: sale });
  const decideSeller = (client: Client, campaignId = CAMPAIGN, effectiveFrom?: string, ubn = UBN) =>
    harness.operator.done('decideSeller', {
      path: { campaignId, ubn },
      body: {
        organizationId: client.organizationId,
        reason: '依營業登記',
        ...(effectiveFrom && { effectiveFrom }),
      },
    });
  const conflictsOf = async (client: Client, campaignId = CAMPAIGN) =>
    (await client.done('listConflicts', { path: { campaignId } })).items;
  const retrieve = (client: Client, number: string, campaignId = CAMPAIGN): Promise<Transaction> =>
    client.done('retrieveTransaction', { path: { campaignId, transactionId: `external:${number}` } });
  async function totalsOf(campaignId: string) {
    const { asOf: _, ...totals } = await harness.operator.done('retrieveSummary', { path: { campaignId } });
    return totals;
  }
  async function expectLedgerAgrees(campaignId: string): Promise<void> {
    const { differences } = await harness.operator.done('checkLedger', { path: { campaignId } });
    expect(differences).toEqual([]);
  }

  it('opens a conflict, of which each sees its own side and the operator both', async () => {
    const { partner, other, operator } = harness;
    const number = newNumber();
    await push(partner, saleOf(number, { token: 'shopper', amount: 98_765 }));
    const second = await push(other, saleOf(number, { amount: 87_654 }));
    expect(second).toEqual({
      ...{ index: 0, externalId: number, status: 'duplicate', reportedByAnother: true },
      conflictId: expect.stringMatching(/^cfl_/),
    });
    expect(await push(other, saleOf(number, { amount: 87_654 }))).toEqual(second);
    const path = { conflictId: second.conflictId ?? '' };
    const seen = (client: Client): Promise<Conflict> => client.done('retrieveConflict', { path });
    const [first, theirs, both] = [await seen(partner), await seen(other), await seen(operator)];
    expect(first.sides).toMatchObject([{ totalAmount: 98_765, isCounted: true }]);
    expect(theirs.sides).toMatchObject([{ totalAmount: 87_654, isCounted: false }]);
    expect(both.sides).toEqual([...first.sides, ...theirs.sides]);
    for (const [mine, not] of [
      [first, theirs],
      [theirs, first],
    ] as const) {
      const text = JSON.stringify(mine);
      for (const { organizationId, transactionId, totalAmount } of not.sides)
        for (const secret of [organizationId, transactionId, String(totalAmount)])
          expect(text).not.toContain(secret);
    }
    expect(await retrieve(other, number)).toMatchObject({
      ...{ status: 'held', entries: 0, version: 1 },
      heldReasons: [{ reason: 'documentReportedByAnother' }],
    });
    const stranger = await operator.done('createOrganization', { body: { name: '第三者', role: 'partner' } });
    expect(stranger.id).toMatch(/^org_/);
    await harness.app.refused('retrieveConflict', 'scope_missing', { path });
  });

  it('counts for whom the operator chooses, and again for another', async () => {
    const { partner, other, operator } = harness;
    const campaignId = await newCampaign();
    const number = newNumber();
    await push(partner, saleOf(number, { token: 'a', amount: 1_000 }), campaignId);
    const { conflictId = '' } = await push(other, saleOf(number, { token: 'b', amount: 2_000 }), campaignId);
    const path = { campaignId, conflictId };
    const decide = (organizationId: string) =>
      operator.done('decideConflict', { path, body: { organizationId, reason: '依營業登記' } });
    const before = await totalsOf(campaignId);
    expect(await decide(other.organizationId)).toMatchObject({ status: 'decided', decidedBy: 'operator' });
    expect(await retrieve(other, number, campaignId)).toMatchObject({ status: 'qualified', entries: 4 });
    expect(await retrieve(partner, number, campaignId)).toMatchObject({
      ...{ status: 'held', entries: 0 },
      adjustments: [{ kind: 'transferOut', amount: 1_000, entriesReversed: 2 }],
    });
    await expectLedgerAgrees(campaignId);
    await decide(partner.organizationId);
    expect(await totalsOf(campaignId)).toEqual(before);
    await expectLedgerAgrees(campaignId);
    const { organizationId } = harness.app;
    await operator.refused('decideConflict', 'conflict_side_not_found', {
      path,
      body: { organizationId, reason: '無' },
    });
    await partner.refused('decideConflict', 'scope_missing', {
      path,
      body: { organizationId, reason: '無' },
    });
  });

  it('does not stay with a thief who pushes the invoices of another first', async () => {
    const { partner, other } = harness;
    const campaignId = await newCampaign({ sellerUbnMismatch: 'warn' });
    const number = newNumber();
    await push(partner, saleOf(number, { sellerUbn: OTHER_UBN, token: 'thief' }), campaignId);
    const own = await push(other, saleOf(number, { sellerUbn: OTHER_UBN, token: 'shopper' }), campaignId);
    expect(own).toMatchObject({ status: 'accepted', entries: 2 });
    expect(await retrieve(partner, number, campaignId)).toMatchObject({ status: 'held', entries: 0 });
    expect(await conflictsOf(partner, campaignId)).toMatchObject([{ decidedBy: 'sellerOfRecord' }]);
    await expectLedgerAgrees(campaignId);
  });

  it('is not taken over by registering its UBN without approval', async () => {
    const { partner, other, operator } = harness;
    const campaignId = await newCampaign({ sellerUbnMismatch: 'warn' });
    const path = { campaignId };
    const number = newNumber();
    await push(other, saleOf(number, { sellerUbn: OTHER_UBN }), campaignId);
    const body = merchant('claimant', { ubns: [OTHER_UBN] });
    const registered = await partner.done('registerMerchant', { path, body });
    expect(registered.warnings).toMatchObject([{ code: 'ubn_shared', pointer: '/ubns/0' }]);
    const { warnings } = await other.done('retrieveMerchant', {
      path: { ...path, merchantId: 'external:store-1' },
    });
    expect(warnings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['ubn_shared', '/ubns/0'],
      ['ubn_shared', '/ubns/1'],
    ]);
    expect(JSON.stringify([registered, warnings])).not.toContain(other.organizationId);
    const sale = {
      ...saleOf(number, { sellerUbn: OTHER_UBN }),
      externalId: 'claimed',
      merchantExternalId: 'claimant',
    };
    expect(await push(partner, sale, campaignId)).toMatchObject({
      status: 'duplicate',
      reportedByAnother: true,
    });
    expect(await retrieve(other, number, campaignId)).toMatchObject({ status: 'qualified' });
    const shared = await operator.done('listSharedUbns', { path });
    expect(shared.items).toMatchObject([
      {
        ubn: OTHER_UBN,
        holders: [{ organizationId: other.organizationId }, { organizationId: partner.organizationId }],
      },
      {
        ubn: UBN,
        holders: [{ organizationId: partner.organizationId }, { organizationId: other.organizationId }],
      },
    ]);
    await partner.refused('listSharedUbns', 'scope_missing', { path });
  });

  it('is decided by the seller of record at its date, from a date on', async () => {
    const { partner, other, operator } = harness;
    const campaignId = await newCampaign();
    const number = newNumber();
    await push(partner, saleOf(number), campaignId);
    await push(other, saleOf(number), campaignId);
    await decideSeller(partner, campaignId);
    expect(await decideSeller(other, campaignId, '2020-12-13')).toMatchObject({
      conflictsDecided: 0,
      next: null,
    });
    expect(await retrieve(partner, number, campaignId)).toMatchObject({ status: 'qualified' });
    expect(await decideSeller(other, campaignId, '2020-12-12')).toMatchObject({
      conflictsDecided: 1,
      sellers: [{ effectiveFrom: null }, { effectiveFrom: '2020-12-12' }, { effectiveFrom: '2020-12-13' }],
    });
    expect(await retrieve(other, number, campaignId)).toMatchObject({ status: 'qualified' });
    await operator.refused('decideSeller', 'conflict_side_not_found', {
      path: { campaignId, ubn: UBN },
      body: { organizationId: harness.app.organizationId, reason: '無' },
    });
    const { items } = await operator.done('listAuditEntries', { query: { pageSize: 100 } });
    expect(items.some(({ subjectType, subjectId }) => subjectType === 'ubn' && subjectId === UBN)).toBe(true);
  });

  it('cannot be released or rejected past its conflict, and keeps its externalId', async () => {
    const { partner, other, operator } = harness;
    const number = newNumber();
    await push(partner, saleOf(number));
    await push(other, saleOf(number));
    const { id } = await retrieve(other, number);
    const { results } = await operator.done('reviewTransactions', {
      body: { action: 'release', transactionIds: [id] },
    });
    expect(results).toMatchObject([{ status: 'held', problem: { code: 'state_conflict' } }]);
    const selection = { heldReason: 'documentReportedByAnother' as const };
    const selected = await operator.done('reviewTransactions', { body: { action: 'release', selection } });
    expect(selected.results).toEqual([]);
    await other.refused('pushTransaction', 'external_id_conflict', {
      body: { ...saleOf(newNumber()), externalId: number },
    });
  });

  it('moves the claim of its shopper along, whichever organization pushed it first', async () => {
    const { partner, other } = harness;
    const campaignId = await newCampaign();
    const path = { campaignId };
    const number = newNumber();
    const claim = {
      number,
      date: '2020-12-12',
      randomCode: '0122',
      participant: { token: 'shopper-claimant' },
    };
    await push(partner, saleOf(number), campaignId);
    await harness.app.done('claimTransaction', { path, body: claim });
    await push(other, saleOf(number), campaignId);
    await decideSeller(other, campaignId);
    expect(await retrieve(other, number, campaignId)).toMatchObject({ claimed: true, entries: 2 });
    expect(await retrieve(partner, number, campaignId)).toMatchObject({ claimed: false, entries: 0 });
    await expectLedgerAgrees(campaignId);
  });

  it('is in no pool twice, though it changes hands after the cut-off', async () => {
    const { partner, other, operator } = harness;
    const campaignId = await newCampaign();
    const number = newNumber();
    await push(partner, saleOf(number, { token: 'first', amount: 1_000 }), campaignId);
    await push(other, saleOf(number, { token: 'second', amount: 2_000 }), campaignId);
    harness.clock.now += 1_000;
    const cutOff = new Date(harness.clock.now).toISOString();
    const plan = (kind: string) =>
      operator.approved('planDraw', {
        path: { campaignId },
        body: {
          ...{ name: '抽獎', kind, cutOff, prizes: [{ name: '禮券', value: 500, count: 1, reserves: 0 }] },
          pool: { period },
        },
      });
    const [frozen, later] = [await plan('daily'), await plan('weekly')];
    const freeze = ({ id }: { id: string }) =>
      operator.done('freezeDraw', { path: { campaignId, drawId: id } });
    const pool = { participantCount: 1, entryCount: 2 };
    expect(await freeze(frozen)).toMatchObject(pool);
    harness.clock.now += 1_000;
    await decideSeller(other, campaignId);
    expect(await retrieve(other, number, campaignId)).toMatchObject({ entries: 4 });
    const path = { campaignId, drawId: frozen.id };
    expect(await operator.done('retrieveDraw', { path })).toMatchObject(pool);
    expect(await freeze(later)).toMatchObject(pool);
    await expectLedgerAgrees(campaignId);
  });

  it('ends the same in whatever order it is pushed, refunded, claimed and decided', {
    timeout: 120_000,
  }, async () => {
    const { partner, other } = harness;
    type Step = (campaignId: string, number: string) => Promise<unknown>;
    const refund =
      (client: Client, externalId: string): Step =>
      (campaignId, number) =>
        client.call('refundTransaction', {
          path: { campaignId, transactionId: `external:${number}` },
          body: { externalId: `${externalId}-${number}`, amount: 300 },
        });
    const steps: Step[] = [
      (campaignId, number) => push(partner, saleOf(number, { token: 'a', amount: 1_500 }), campaignId),
      (campaignId, number) => push(other, saleOf(number, { token: 'b', amount: 2_100 }), campaignId),
      (campaignId) => decideSeller(other, campaignId),
      refund(other, 'r'),
    ];
    const outcome = async (order: readonly number[], ruleSet: object): Promise<object> => {
      const campaignId = await newCampaign({ ruleSet });
      const numbers = [newNumber(), newNumber()];
      for (const number of numbers) {
        for (const index of order) await steps[index]?.(campaignId, number);
        // What had nothing to refund yet is repeated; what had is known by its externalId.
        await steps[3]?.(campaignId, number);
      }
      await expectLedgerAgrees(campaignId);
      const states = [];
      for (const number of numbers)
        for (const client of [partner, other]) {
          const { status, entries, netAmount, heldReasons } = await retrieve(client, number, campaignId);
          states.push({ status, entries, netAmount, heldReasons: heldReasons.map(({ reason }) => reason) });
        }
      return { states, totals: await totalsOf(campaignId) };
    };
    const rules = [{ threshold: 500 }, { threshold: 500, accumulation: 'participant', capPerParticipant: 5 }];
    for (const ruleSet of rules) {
      const expected = await outcome([2, 1, 0, 3], ruleSet);
      expect(expected).toMatchObject({
        states: [{ status: 'held', entries: 0 }, {}, { status: 'held' }, {}],
      });
      const anyOrder = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
      await fc.assert(
        fc.asyncProperty(anyOrder, async (order) => {
          expect(await outcome(order, ruleSet)).toEqual(expected);
        }),
        { numRuns: 8, seed: 19 },
      );
    }
  });
});
