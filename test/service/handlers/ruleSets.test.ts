import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RuleSetInput, RuleSetVersionInput } from '../../../src/generated/types.js';
import { engines } from '../../support/stores.js';
import {
  approvedStore,
  CAMPAIGN,
  type Client,
  createKey,
  type Harness,
  merchant,
  NOON,
  startHarness,
  transaction,
} from '../harness.js';

const NEW_YEAR = '2021-01-01T00:00:00+08:00';

describe.each(engines)('a rule set on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  let second: Client;

  beforeAll(async () => {
    harness = await startHarness(engine);
    ({ operator, secondOperator: second } = harness);
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  const drafted = (more: Partial<RuleSetVersionInput> = {}) =>
    operator.done('createRuleSet', {
      body: { effectiveFrom: NEW_YEAR, ruleSet: { threshold: 1_000 }, ...more },
    });
  const submitted = async (more: Partial<RuleSetVersionInput> = {}) => {
    const there = { path: { ruleSetId: (await drafted(more)).id } };
    await operator.done('submitRuleSet', there);
    return there;
  };
  const entriesOf = async (externalId: string, more: object = {}) =>
    (await harness.partner.done('pushTransaction', { body: transaction(externalId, more) })).evaluation;

  it('has the rules that the campaign was created with, in effect since it is active', async () => {
    const { items } = await operator.done('listRuleSets');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      status: 'published',
      effectiveFrom: null,
      createdBy: null,
      ruleSet: { version: 1, threshold: 500, accumulation: 'document' },
    });
    const path = { path: { ruleSetId: items[0]?.id ?? '' } };
    await operator.refused('updateRuleSet', 'state_conflict', { ...path, body: { effectiveFrom: NEW_YEAR } });
  });

  it('is published by the signature of an approver, whatever key asks', async () => {
    const there = await submitted();
    const nobody = await createKey(operator, { organizationId: operator.organizationId, name: 'of nobody' });
    for (const by of [operator, second, harness.client(nobody.secret)])
      await by.refused('publishRuleSet', 'approval_required', there);
    const { approvalId = '' } = await operator.refused('publishRuleSet', 'approval_required', there);
    const { document } = await operator.done('retrieveApproval', { path: { approvalId } });
    const { submittedBy, ruleSet } = await operator.done('retrieveRuleSet', there);
    expect(document.makers).toEqual([submittedBy]);
    expect(document.words.zh).toContain(`發布規則第 ${ruleSet.version} 版`);
    expect(document.words.zh).toContain('threshold: 500 → ');
  });

  it('counts whoever changed it as a maker, and becomes a draft again', async () => {
    const there = await submitted();
    const changed = await second.done('updateRuleSet', { ...there, body: { ruleSet: { threshold: 2_000 } } });
    expect(changed).toMatchObject({ status: 'draft', submittedBy: null, ruleSet: { threshold: 2_000 } });
    await second.refused('publishRuleSet', 'state_conflict', there);
    await operator.done('submitRuleSet', there);
    const { approvalId = '' } = await operator.refused('publishRuleSet', 'approval_required', there);
    const { document } = await operator.done('retrieveApproval', { path: { approvalId } });
    expect(document.makers).toHaveLength(2);
  });

  it('is not published before it was submitted, nor twice, nor for the past', async () => {
    const { id } = await drafted({
      effectiveFrom: '2020-12-12T13:00:00+08:00',
      ruleSet: { threshold: 500 },
    });
    const there = { path: { ruleSetId: id } };
    await second.refused('publishRuleSet', 'state_conflict', there);
    await operator.done('submitRuleSet', there);
    const before = harness.clock.now;
    harness.clock.now += 3_600_000;
    await second.refused('publishRuleSet', 'effective_date_passed', there);
    harness.clock.now = before;
    await second.approved('publishRuleSet', there);
    await second.refused('publishRuleSet', 'state_conflict', there);
    await operator.refused('updateRuleSet', 'state_conflict', {
      ...there,
      body: { effectiveFrom: NEW_YEAR },
    });
  });

  it('is discarded before it is published, and then finally', async () => {
    const there = await submitted();
    expect((await second.done('discardRuleSet', there)).status).toBe('discarded');
    await second.refused('publishRuleSet', 'state_conflict', there);
    await operator.refused('submitRuleSet', 'state_conflict', there);
    await operator.refused('updateRuleSet', 'state_conflict', {
      ...there,
      body: { effectiveFrom: NEW_YEAR },
    });
    await operator.refused('discardRuleSet', 'state_conflict', there);
    // Its number is not used again.
    const { ruleSet } = await operator.done('retrieveRuleSet', there);
    const next = await drafted();
    expect(next.ruleSet.version).toBe(ruleSet.version + 1);
    await operator.done('discardRuleSet', { path: { ruleSetId: next.id } });
  });

  it('is visible to partners once it is published', async () => {
    const { id } = await drafted();
    await harness.partner.refused('retrieveRuleSet', 'rule_set_not_found', { path: { ruleSetId: id } });
    const { items } = await harness.partner.done('listRuleSets');
    expect(items.map(({ status }) => status)).not.toContain('draft');
  });

  it('is drafted only for an active campaign', async () => {
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    const campaignId = `draft-of-${engine}`;
    await operator.done('createCampaign', {
      body: {
        id: campaignId,
        name: '草稿',
        purchasePeriod: period,
        registrationPeriod: period,
        ruleSet: { threshold: 500 },
      },
    });
    const there = { path: { campaignId } };
    await operator.refused('createRuleSet', 'campaign_not_active', {
      ...there,
      body: { effectiveFrom: NEW_YEAR, ruleSet: { threshold: 1 } },
    });
    await operator.approved('updateCampaign', { ...there, body: { ruleSet: { threshold: 300 } } });
    const { items } = await operator.done('listRuleSets', there);
    expect(items).toMatchObject([{ status: 'draft', ruleSet: { version: 2, threshold: 300 } }]);
    const lost = { threshold: 1, multipliers: [{ factor: 2, regions: ['city', 'north'] }] };
    const refused = await operator.refused('updateCampaign', 'region_unknown', {
      ...there,
      body: { ruleSet: lost },
    });
    expect(refused.errors?.[0]?.pointer).toBe('/ruleSet/multipliers/0/regions/1');
  });

  describe('in mid-campaign', () => {
    let there: { path: { ruleSetId: string } };
    beforeEach(async () => {
      harness.clock.now = NOON;
      there = await submitted({ ruleSet: { threshold: 1_280, entriesPerThreshold: 7 } });
      await second.approved('publishRuleSet', there);
    });

    it('applies by the time of the transaction, and keeps earlier evaluations', async () => {
      const name = (text: string) => `${text} ${there.path.ruleSetId}`;
      const before = { occurredAt: '2020-12-31T23:59:59+08:00' };
      const after = { occurredAt: NEW_YEAR };
      expect(await entriesOf(name('old'), before)).toMatchObject({ entries: 2 });
      const evaluated = await entriesOf(name('new'), after);
      expect(evaluated?.entries).toBe(7);
      const version = (await operator.done('retrieveRuleSet', there)).ruleSet.version;
      expect(evaluated?.ruleSetVersion).toBe(version);

      // Refunds are evaluated by the first rules; the campaign shows those in effect now.
      const path = { path: { transactionId: `external:${name('old')}` } };
      expect((await operator.done('retrieveCampaign')).ruleSet.version).not.toBe(version);
      harness.clock.now = Date.parse(NEW_YEAR);
      expect((await operator.done('retrieveCampaign')).ruleSet.version).toBe(version);
      const { items: all } = await operator.done('listCampaigns');
      expect(all.find(({ id }) => id === CAMPAIGN)?.ruleSet.version).toBe(version);
      const refunded = await harness.partner.call('refundTransaction', {
        ...path,
        body: { amount: 700 },
      });
      expect(refunded.body).toMatchObject({ entries: 1 });
      expect(await operator.done('retrieveRuleSet', there)).toMatchObject({ status: 'published' });
      const { items } = await operator.done('listRuleSets');
      expect(items[0]?.status).toBe('superseded');
    });

    it('keeps its effective date when the periods change', async () => {
      const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-03-01T00:00:00+08:00' };
      await operator.approved('updateCampaign', {
        body: { purchasePeriod: period, registrationPeriod: period },
      });
      const late = { occurredAt: '2021-02-20T00:00:00+08:00' };
      expect(await entriesOf(`late ${there.path.ruleSetId}`, late)).toMatchObject({
        qualified: true,
        entries: 7,
      });
      const early = { occurredAt: '2020-12-12T10:00:00+08:00' };
      expect(await entriesOf(`early ${there.path.ruleSetId}`, early)).toMatchObject({ entries: 2 });
    });

    it('ignores a change to the rules in effect, and leaves the others as they are', async () => {
      const { items: before } = await operator.done('listRuleSets');
      const { ruleSet } = before[0] ?? {};
      const { version: _, ...same } = ruleSet ?? { threshold: 0 };
      const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-28T00:00:00+08:00' };
      const body = { ruleSet: same as RuleSetInput, purchasePeriod: period };
      expect((await operator.approved('updateCampaign', { body })).purchasePeriod).toEqual(period);
      expect((await operator.done('listRuleSets')).items).toEqual(before);
      await operator.refused('updateCampaign', 'campaign_not_draft', {
        body: { ruleSet: { threshold: 1_280, entriesPerThreshold: 7 } },
      });
    });

    it('evaluates held transactions by their time, with all that the rules use', async () => {
      const id = there.path.ruleSetId;
      const bonus = await submitted({
        ruleSet: {
          threshold: 1_280,
          multipliers: [{ factor: 2, merchantKinds: ['stall'] }],
          regionBonuses: [{ regions: ['city'], extraEntries: 3 }],
          excludedCategories: ['fuel'],
        },
      });
      await second.approved('publishRuleSet', bonus);
      const store = `held-${id}`;
      const made = await harness.partner.done('registerMerchant', {
        body: merchant(store, { kind: 'stall', ubns: [] }),
      });
      const held = { merchantExternalId: store, occurredAt: NEW_YEAR };
      const push = (name: string, more: object = {}) =>
        harness.partner.done('pushTransaction', { body: transaction(`${name} ${id}`, { ...held, ...more }) });
      await push('held');
      await push('fuel', { category: 'fuel' });
      await operator.done('approveMerchant', { path: { merchantId: made.id } });
      const read = (name: string) =>
        harness.partner.done('retrieveTransaction', { path: { transactionId: `external:${name} ${id}` } });
      expect(await read('held')).toMatchObject({ status: 'qualified', entries: 5, category: null });
      expect(await read('fuel')).toMatchObject({ status: 'notQualified', entries: 0, category: 'fuel' });

      // The factor of the first time stays, also for what is left.
      const left = await harness.partner.done('refundTransaction', {
        path: { transactionId: `external:held ${id}` },
        body: { amount: 640 },
      });
      expect(left).toMatchObject({ entries: 4, adjustments: [{ entriesReversed: 1 }] });
      expect((await push('at once')).entries).toBe(5);
      await operator.approved('updateCampaign', { body: { budget: 2 } });
    });
  });
});
