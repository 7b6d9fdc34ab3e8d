'use strict';
const assert = require('node:assert/strict');

const xml = `<rss xmlns:g="http://base.google.com/ns/1.0"><channel><item>
  <g:id>TEA-1</g:id><title>高山茶</title><g:price>1280 TWD</g:price><g:availability>in_stock</g:availability>
</item></channel></rss>`;
const json = JSON.stringify({
  products: [{ handle: 'tea', title: '高山茶', variants: [{ price: '1280' }] }],
});

/** Reads a feed of each kind that is read by a bundled package. */
exports.useFeeds = async ({ readProductFeed }) => {
  for (const text of [xml, json]) {
    const prices = [];
    for await (const { item } of readProductFeed(new TextEncoder().encode(text)))
      prices.push(item?.salePrice);
    assert.deepEqual(prices, [1280]);
  }
};
