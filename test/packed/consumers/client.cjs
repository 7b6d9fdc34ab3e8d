'use strict';
const assert = require('node:assert/strict');
const { apiKey, withStub } = require('./stub.cjs');

/**
 * A call that fails once and is tried again, and an option that is refused.
 * @param {typeof import('@shopfest/partner-sdk')} sdk
 */
exports.useClient = async ({ Shopfest, ShopfestError }) => {
  await withStub(async (baseURL) => {
    const shopfest = new Shopfest({ apiKey, baseURL });
    const { data, response } = await shopfest.service.health().withResponse();
    assert.equal(data.status, 'ok');
    assert.equal(response.attempts, 2);
  });
  assert.throws(
    () => new Shopfest({ apiKey: 'no key', baseURL: 'https://shopfest.test' }),
    (error) => ShopfestError.is(error) && error.code === 'configuration_invalid',
  );
};
