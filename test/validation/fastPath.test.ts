import { describe, expect, it } from 'vitest';
import { fastPath } from '../../src/generated/schemas.js';

// test/openapi/oracle.test.ts shows for every component that the fast path matches no value that the schema refuses.

const transaction = {
  externalId: 'POS-0001',
  channel: 'store',
  occurredAt: '2020-12-12T14:30:00+08:00',
  totalAmount: 1280,
  document: { type: 'einvoice', number: 'AB12345678', date: '2020-12-12', randomCode: '0122' },
  merchantExternalId: 'store-001',
  participant: { token: 'pt_7Qm4XvT2kLb9' },
  items: [{ name: '童裝外套', quantity: 1.5, unitPrice: -890, amount: 890 }],
};
const { match, ordered } = fastPath('TransactionInput');

describe('the fast path of a component', () => {
  it('matches a transaction in the order of the contract, and returns the length of its JSON', () => {
    expect(match(transaction)).toBe(JSON.stringify(transaction).length);
  });

  it('matches a transaction in another order, at the top or nested, and puts it in order', () => {
    const { externalId, ...rest } = transaction;
    const { type, ...document } = transaction.document;
    for (const other of [
      { ...rest, externalId },
      { ...transaction, document: { ...document, type } },
    ]) {
      expect(match(other)).toBeLessThan(0);
      expect(JSON.stringify(ordered(other))).toBe(JSON.stringify(transaction));
    }
  });

  it('takes a field that is undefined for an absent one', () => {
    expect(match({ ...transaction, district: undefined })).not.toBe(0);
    expect(match({ ...transaction, externalId: undefined })).toBe(0);
  });

  it('matches merchants, promo items and the response to a batch', () => {
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
    expect(fastPath('MerchantInput').match(merchant)).not.toBe(0);
    expect(fastPath('PromoItemInput').match(offer)).not.toBe(0);
    expect(fastPath('BatchResult').match({ results })).toBe(JSON.stringify({ results }).length);
  });

  it.each([
    ['a field that is not declared', { ...transaction, extra: 1 }],
    ['a field of its prototype', Object.create(transaction)],
    ['an instance of a class', Object.assign(new (class Transaction {})(), transaction)],
    ['an array of another kind', { ...transaction, items: class extends Array {}.from(transaction.items) }],
    ['a value that does not fit', { ...transaction, totalAmount: '1280' }],
    [
      'a document of an unknown type',
      { ...transaction, document: { ...transaction.document, type: 'bill' } },
    ],
  ])('leaves %s to the schema', (_what, value) => {
    expect(match(value)).toBe(0);
  });

  it('matches no value whose field is one of Object.prototype', () => {
    const polluted = Object.prototype as { channel?: string };
    const { channel: _, ...rest } = transaction;
    polluted.channel = 'store';
    try {
      expect(match(rest)).toBe(0);
    } finally {
      delete polluted.channel;
    }
  });
});
