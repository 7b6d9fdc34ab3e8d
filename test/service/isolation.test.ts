import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationId } from '../../src/generated/operations.js';
import { engines } from '../support/stores.js';
import {
  actingFor,
  approvedStore,
  CAMPAIGN,
  createKey,
  type Harness,
  merchant,
  promoItem,
  type RequestParts,
  startHarness,
  transaction,
} from './harness.js';

describe.each(engines)('a partner on %s', (engine) => {
  let harness: Harness;
  let ids: { merchantId: string; transactionId: string; promoItemId: string };
  const shared = transaction('shared');

  beforeAll(async () => {
    harness = await startHarness(engine);
    const { partner } = harness;
    const merchantId = await approvedStore(harness, partner, { name: 'CANARY 店', address: 'CANARY 路' });
    const { id: transactionId = '' } = await partner.done('pushTransaction', { body: shared });
    const { id: promoItemId } = await partner.done('upsertPromoItem', {
      body: promoItem('CANARY-offer', { title: 'CANARY' }),
    });
    ids = { merchantId, transactionId, promoItemId };
  });
  afterAll(() => harness?.close());

  const foreign: [OperationId, string, RequestParts<OperationId>][] = [
    ['retrieveMerchant', 'merchant_not_found', {}],
    ['updateMerchant', 'merchant_not_found', { body: { name: '改' } }],
    ['withdrawMerchant', 'merchant_not_found', {}],
    ['retrieveTransaction', 'transaction_not_found', {}],
    ['retrieveEvaluation', 'transaction_not_found', {}],
    ['voidTransaction', 'transaction_not_found', { body: {} }],
    ['refundTransaction', 'transaction_not_found', { body: { amount: 1 } }],
    ['retrievePromoItem', 'promo_item_not_found', {}],
    ['removePromoItem', 'promo_item_not_found', {}],
  ];

  it.each(foreign)('does not reach rows of another partner: %s', async (id, code, parts) => {
    await harness.other.refused(id, code, { ...parts, path: ids });
  });

  it('does not find external ids of another partner', async () => {
    const { other } = harness;
    await other.refused('retrieveMerchant', 'merchant_not_found', {
      path: { merchantId: 'external:store-1' },
    });
    await other.refused('retrieveTransaction', 'transaction_not_found', {
      path: { transactionId: 'external:shared' },
    });
  });

  it('cannot refer to rows of another partner', async () => {
    const { other } = harness;
    await other.refused('registerMerchant', 'parent_not_found', {
      body: merchant('child', { parentId: ids.merchantId }),
    });
    await other.refused('pushTransaction', 'merchant_not_found', {
      body: transaction('theirs', { merchantExternalId: undefined, merchantId: ids.merchantId }),
    });
    await other.refused('upsertPromoItem', 'merchant_not_found', {
      body: promoItem('theirs', { merchantExternalId: undefined, merchantId: ids.merchantId }),
    });
  });

  it.each(foreign)(
    'does not reach them with a key that acts for a third one: %s',
    async (id, code, parts) => {
      const { other, operator, client, partner, app } = harness;
      const { id: third } = await operator.done('createOrganization', { body: { name: '第三夥伴' } });
      const { secret } = await createKey(operator, {
        organizationId: other.organizationId,
        name: 'vendor',
        actsFor: [third],
      });
      const key = client(secret ?? '', other.organizationId);
      await actingFor(key, third).refused(id, code, { ...parts, path: ids });
      for (const { organizationId } of [partner, operator, app]) {
        await actingFor(key, organizationId).refused(id, 'organization_not_delegated', {
          ...parts,
          path: ids,
        });
      }
    },
  );

  it('sees empty lists, and may not ask for those of another partner', async () => {
    const { other, partner } = harness;
    for (const id of ['listMerchants', 'listTransactions', 'listPromoItems'] as const) {
      const { items } = (await other.done(id)) as { items: unknown[] };
      expect(items, id).toEqual([]);
      await other.refused(id, 'operator_only', { query: { organizationId: partner.organizationId } });
      const own = (await partner.done(id, { query: { organizationId: partner.organizationId } })) as {
        items: unknown[];
      };
      expect(own.items, id).toHaveLength(1);
    }
    for (const id of ['listTransactions', 'listPromoItems'] as const) {
      const { items } = await other.done(id, { query: { merchantId: ids.merchantId } });
      expect(items, id).toEqual([]);
    }
  });

  it('learns of a document that another partner pushed only that it is known', async () => {
    const { other } = harness;
    const known = {
      ...{ status: 'duplicate', reportedByAnother: true },
      conflictId: expect.stringMatching(/^cfl_/),
    };
    await approvedStore(harness, other);
    const result = await other.done('pushTransaction', { body: { ...shared, externalId: 'copied' } });
    expect(result).toEqual({ index: 0, externalId: 'copied', ...known });
    const changed = await other.done('pushTransaction', {
      body: { ...shared, externalId: 'copied-2', totalAmount: 9_999 },
    });
    expect(changed).toEqual({ index: 0, externalId: 'copied-2', ...known });
  });

  it('sees its own statistics, or the public totals of the campaign', async () => {
    const { other, operator } = harness;
    expect(await other.done('retrieveSummary')).toMatchObject({ coverage: 'own', received: { amount: 0 } });
    expect(await other.done('retrieveSummary', { query: { coverage: 'campaign' } })).toMatchObject({
      coverage: 'campaign',
      received: { amount: 1_280 },
    });
    expect(await operator.done('retrieveSummary')).toMatchObject({
      coverage: 'campaign',
      received: { amount: 1_280 },
    });
    expect(await operator.done('retrieveSummary', { query: { coverage: 'own' } })).toMatchObject({
      coverage: 'own',
      received: { amount: 0 },
    });
    const merchants = await other.done('retrieveBreakdown', { query: { by: 'merchant' } });
    expect(JSON.stringify(merchants)).not.toContain('CANARY');
    await other.refused('retrieveBreakdown', 'operator_only', {
      query: { by: 'merchant', coverage: 'campaign' },
    });
    const all = await operator.done('retrieveBreakdown', { query: { by: 'merchant' } });
    expect(all.rows).toMatchObject([{ label: 'CANARY 店', received: { amount: 1_280 } }]);
  });

  it('does not find drafts', async () => {
    const { operator, partner } = harness;
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    await operator.done('createCampaign', {
      body: {
        id: 'a-draft',
        name: '草稿',
        purchasePeriod: period,
        registrationPeriod: period,
        ruleSet: { threshold: 1 },
      },
    });
    const path = { campaignId: 'a-draft' };
    await partner.refused('retrieveCampaign', 'campaign_not_found', { path });
    await partner.refused('listMerchants', 'campaign_not_found', { path });
    await partner.refused('registerMerchant', 'campaign_not_found', { path, body: merchant('early') });
    await partner.refused('retrieveKpis', 'campaign_not_found', { path });
    expect((await partner.done('listCampaigns')).items.map(({ id }) => id)).toEqual([CAMPAIGN]);
    expect((await partner.done('listCampaigns', { query: { status: 'draft' } })).items).toEqual([]);
    expect((await operator.done('listCampaigns')).items.map(({ id }) => id)).toContain('a-draft');
    await operator.done('activateCampaign', { path });
    await partner.done('retrieveCampaign', { path });
  });

  it('is visible to the operator', async () => {
    const { operator, partner } = harness;
    const merchants = await operator.done('listMerchants', {
      query: { organizationId: partner.organizationId },
    });
    expect(merchants.items.map(({ id }) => id)).toEqual([ids.merchantId]);
    expect(await operator.done('retrieveTransaction', { path: ids })).toMatchObject({ externalId: 'shared' });
  });
});
