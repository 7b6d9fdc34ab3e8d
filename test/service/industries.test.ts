import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/stores.js';
import { type Harness, merchant, NOON, startHarness, transaction } from './harness.js';

const culture = { code: 'culture', name: '文化創意', nameEn: 'Culture and design' };
const names = [
  { code: 'beauty', name: '美容美體', nameEn: 'Beauty' },
  { code: 'sportsLeisure', name: '運動休閒', nameEn: 'Sports and leisure' },
  { code: 'lodgingDining', name: '旅宿餐飲', nameEn: 'Lodging and dining' },
  { code: 'retail', name: '百貨零售', nameEn: 'Retail' },
];

describe.each(engines)('industries of a campaign on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());

  const input = (id: string, change: object) => ({
    body: {
      id,
      name: '購物節',
      purchasePeriod: { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' },
      registrationPeriod: { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' },
      ruleSet: { threshold: 500 },
      ...change,
    },
  });

  it('are the four of 2020 where it says nothing, by name', async () => {
    expect(await harness.operator.done('retrieveCampaign')).toMatchObject({
      industries: ['beauty', 'sportsLeisure', 'lodgingDining', 'retail'],
      industryNames: names,
    });
  });

  it('are what a campaign names, and its rule set counts all of them', async () => {
    const { operator } = harness;
    const named = await operator.done('createCampaign', input('named', { industryNames: [culture] }));
    expect(named).toMatchObject({ industries: ['culture'], industryNames: [culture] });
    expect(named.ruleSet.industries).toEqual(['culture']);
    const mixed = await operator.done(
      'createCampaign',
      input('mixed', { industries: ['other', 'culture'], industryNames: [culture] }),
    );
    expect(mixed.industryNames).toEqual([{ code: 'other', name: '其他', nameEn: 'Other' }, culture]);
  });

  it('each have a name, once', async () => {
    const { operator } = harness;
    const refused = async (change: object) =>
      (await operator.refused('createCampaign', 'industry_unnamed', input('unnamed', change))).errors;
    expect(await refused({ industries: ['retail', 'culture'] })).toMatchObject([
      { pointer: '/industries/1' },
    ]);
    expect(await refused({ industries: ['retail'], industryNames: [culture] })).toMatchObject([
      { pointer: '/industryNames/0/code' },
    ]);
    expect(await refused({ industryNames: [culture, culture] })).toMatchObject([
      { pointer: '/industryNames/1/code' },
    ]);
  });

  it('are those of which a rule set may speak', async () => {
    const { operator } = harness;
    const problem = await operator.refused(
      'createCampaign',
      'industry_not_in_campaign',
      input('misspelt', { ruleSet: { threshold: 500, industries: ['retail', 'retial'] } }),
    );
    expect(problem.errors).toMatchObject([{ pointer: '/ruleSet/industries/1' }]);
    const draft = {
      effectiveFrom: '2020-12-20T00:00:00+08:00',
      ruleSet: { threshold: 1, industries: ['x'] },
    };
    await operator.refused('createRuleSet', 'industry_not_in_campaign', { body: draft });
  });

  it('are named where another one is refused', async () => {
    const { operator, partner } = harness;
    const { errors } = await partner.refused('registerMerchant', 'industry_not_in_campaign', {
      body: merchant('unknown', { industry: 'agriculture' }),
    });
    expect(errors).toEqual([
      {
        pointer: '/industry',
        code: 'industry_not_in_campaign',
        message:
          'The industry does not take part in this campaign: beauty, sportsLeisure, lodgingDining, retail',
        messageZh: '此產業未參加本活動：beauty、sportsLeisure、lodgingDining、retail',
      },
    ]);
    const query = { industry: 'agriculture' };
    await operator.refused('listMerchants', 'industry_not_in_campaign', { query });
    await partner.refused('registerMerchant', 'validation_failed', {
      body: merchant('malformed', { industry: '農業' }),
    });
  });

  it('are added and renamed while the campaign runs, and label its statistics', async () => {
    const { operator, partner, clock } = harness;
    clock.now = NOON;
    const retail = { code: 'retail', name: '零售', nameEn: 'Shops' };
    const changed = await operator.approved('updateCampaign', { body: { industryNames: [culture, retail] } });
    expect(changed.industries).toEqual(['beauty', 'sportsLeisure', 'lodgingDining', 'retail', 'culture']);
    expect(changed.industryNames).toEqual([...names.slice(0, 3), retail, culture]);
    expect(changed.ruleSet.industries).not.toContain('culture');
    await partner.done('registerMerchant', {
      body: merchant('books', { industry: 'culture', kind: 'developer' }),
    });
    await operator.done('approveMerchant', { path: { merchantId: await idOf('books') } });
    await partner.done('pushTransactions', {
      body: { rows: [transaction('sale', { merchantExternalId: 'books', totalAmount: 700 })] },
    });
    const { rows } = await operator.done('retrieveBreakdown', { query: { by: 'industry' } });
    expect(rows).toMatchObject([
      {
        key: 'culture',
        label: '文化創意',
        labelEn: 'Culture and design',
        received: { documents: 1, amount: 700 },
      },
    ]);
    const { items } = await operator.done('listMerchants', { query: { industry: 'culture' } });
    expect(items).toMatchObject([{ externalId: 'books', kind: 'developer' }]);
  });

  it('are the four in a campaign of an earlier release, which has no names', async () => {
    const { operator, database } = harness;
    await operator.done('createCampaign', input('earlier', {}));
    await database.query(
      `UPDATE campaigns SET settings = replace(settings, '"industryNames":[],', '') WHERE id = 'earlier'`,
    );
    const read = await operator.done('retrieveCampaign', { path: { campaignId: 'earlier' } });
    expect(read.industryNames).toEqual(names);
  });

  const idOf = async (externalId: string): Promise<string> =>
    (await harness.partner.done('retrieveMerchant', { path: { merchantId: `external:${externalId}` } })).id;
});
