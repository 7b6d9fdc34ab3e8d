'use strict';
const assert = require('node:assert/strict');

/**
 * The main job in small: a merchant registers and is approved, sells once, and is counted.
 * @param {Pick<typeof import('@shopfest/partner-sdk'), 'Shopfest'> & Pick<typeof import('@shopfest/partner-sdk/operator'), 'ShopfestOperator'>} sdk
 * @param {{ baseURL: string, campaign: string, apiKeys: { operator: string, partner: string } }} service
 */
exports.flow = async ({ Shopfest, ShopfestOperator }, { baseURL, campaign, apiKeys }) => {
  const partner = new Shopfest({ baseURL, campaign, apiKey: apiKeys.partner });
  const operator = new ShopfestOperator({ baseURL, campaign, apiKey: apiKeys.operator });

  const merchant = await partner.merchants.register({
    externalId: 'store-1',
    kind: 'store',
    name: '範例小舖',
    ubns: [],
    industry: 'retail',
    district: '66000060',
  });
  await operator.merchants.approve(merchant.id);

  /** @type {import('@shopfest/partner-sdk').TransactionInput} */
  const sale = {
    externalId: 'S-1',
    merchantExternalId: 'store-1',
    channel: 'store',
    occurredAt: '2020-12-12T14:30:00+08:00',
    totalAmount: 1280,
    document: { type: 'einvoice', number: 'AB00000001', date: '2020-12-12' },
    participant: { token: 'pt_7Qm4XvT2kLb9' },
  };
  const first = await partner.transactions.push(sale);
  assert.equal(first.status, 'accepted');
  assert.equal(first.entries, 2);
  const again = await partner.transactions.pushAll([sale]);
  assert.equal(again.duplicate, 1);

  const { registeredAmount, documentCount } = await partner.stats.summary();
  assert.deepEqual({ registeredAmount, documentCount }, { registeredAmount: 1280, documentCount: 1 });
};
