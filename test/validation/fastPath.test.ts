import { describe, expect, it } from 'vitest';
import { quick } from '../../src/generated/schemas.js';

// That it takes nothing more than the schema does is shown for every component in test/openapi/oracle.test.ts.

const sale = {
  externalId: 'POS-0001',
  channel: 'store',
  occurredAt: '2020-12-12T14:30:00+08:00',
  totalAmount: 1280,
  document: { type: 'einvoice', number: 'AB12345678', date: '2020-12-12', randomCode: '0122' },
  merchantExternalId: 'store-001',
  participant: { token: 'pt_7Qm4XvT2kLb9' },
  items: [{ name: '童裝外套', quantity: 1.5, unitPrice: -890, amount: 890 }],
};
const { fits, ordered } = quick('TransactionInput');

describe('the quick check takes what comes by the thousand', () => {
  it('a sale in the order of the contract, and knows how long its JSON is', () => {
    expect(fits(sale)).toBe(JSON.stringify(sale).length);
  });

  it('a sale in another order, here or further in, and puts it in order', () => {
    const { externalId, ...rest } = sale;
    const { type, ...document } = sale.document;
    for (const other of [
      { ...rest, externalId },
      { ...sale, document: { ...document, type } },
    ]) {
      expect(fits(other)).toBeLessThan(0);
      expect(JSON.stringify(ordered(other))).toBe(JSON.stringify(sale));
    }
  });

  it('fields that are undefined, which are none', () => {
    expect(fits({ ...sale, district: undefined })).not.toBe(0);
    expect(fits({ ...sale, externalId: undefined })).toBe(0);
  });

  it('merchants, promo items and the answer to a batch', () => {
    const merchant = {
      externalId: 's1',
      kind: 'store',
      name: '店',
      ubns: ['22099131'],
      industry: 'beauty',
      district: '66000010',
    };
    const offer = {
      externalId: 'o1',
      merchantExternalId: 's1',
      type: 'discountProduct',
      title: '茶',
      listPrice: 100,
      salePrice: 90,
      availability: 'inStock',
    };
    const results = [
      { index: 0, externalId: 's1', status: 'accepted', id: 'txn_01kb1q3m8x7v5r2t9w4y6z0g', entries: 2 },
    ];
    expect(quick('MerchantInput').fits(merchant)).not.toBe(0);
    expect(quick('PromoItemInput').fits(offer)).not.toBe(0);
    expect(quick('BatchResult').fits({ results })).toBe(JSON.stringify({ results }).length);
  });
});

describe('it leaves to the schema', () => {
  it.each([
    ['a field that is not declared', { ...sale, extra: 1 }],
    ['a field of a prototype', Object.create(sale)],
    ['an instance of a class', Object.assign(new (class Sale {})(), sale)],
    ['an array of another kind', { ...sale, items: class extends Array {}.from(sale.items) }],
    ['a value that does not fit', { ...sale, totalAmount: '1280' }],
    ['a document of no kind', { ...sale, document: { ...sale.document, type: 'bill' } }],
  ])('%s', (_what, value) => {
    expect(fits(value)).toBe(0);
  });

  it('nothing that it takes by the prototype of all objects', () => {
    const polluted = Object.prototype as { channel?: string };
    const { channel: _, ...rest } = sale;
    polluted.channel = 'store';
    try {
      expect(fits(rest)).toBe(0);
    } finally {
      delete polluted.channel;
    }
  });
});
