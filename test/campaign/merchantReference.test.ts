import { describe, expect, it } from 'vitest';
import {
  type MerchantReference,
  merchantReferenceOf,
  resolveMerchant,
} from '../../src/campaign/merchantReference.js';

const merchants = [
  { id: 'mer_1', externalId: 'a', ubns: ['22099131'], status: 'approved' },
  { id: 'mer_2', externalId: 'b', ubns: ['04541302', '12345675'], status: 'suspended' },
  { id: 'mer_3', externalId: 'c', ubns: ['04541302'], status: 'withdrawn' },
  { id: 'mer_4', externalId: 'd', ubns: ['12345675'], status: 'submitted' },
];
type Merchant = (typeof merchants)[number];

const resolve = (reference: MerchantReference) =>
  resolveMerchant<Merchant>(reference, {
    byId: (wanted) => merchants.find(({ id }) => id === wanted),
    byExternalId: (wanted) => merchants.find(({ externalId }) => externalId === wanted),
    byUbn: (ubn) => merchants.filter(({ ubns }) => ubns.includes(ubn)),
  });

describe('the reference of a pushed transaction', () => {
  it('has both ids, and the UBN of the seller on an invoice', () => {
    const ids = { merchantId: 'mer_1', merchantExternalId: 'a' };
    const invoice = { type: 'einvoice', sellerUbn: '22099131' } as const;
    expect(merchantReferenceOf({ ...ids, document: invoice })).toEqual({ ...ids, sellerUbn: '22099131' });
  });

  it('has no UBN where the document is a receipt', () => {
    const receipt = { type: 'receipt', sellerUbn: '22099131' } as const;
    expect(merchantReferenceOf({ document: receipt })).toEqual({});
  });
});

describe('resolveMerchant', () => {
  it.each<[string, MerchantReference, string]>([
    ['its id', { merchantId: 'mer_3', sellerUbn: '22099131' }, 'mer_3'],
    ['its external id', { merchantExternalId: 'b', sellerUbn: '22099131' }, 'mer_2'],
    ['the UBN of the seller', { sellerUbn: '22099131' }, 'mer_1'],
    ['a UBN that another one had before it withdrew', { sellerUbn: '04541302' }, 'mer_2'],
  ])('finds a merchant by %s', (_name, reference, id) => {
    expect(resolve(reference)).toMatchObject({ id });
  });

  it.each<[string, MerchantReference, string, string]>([
    ['two ids', { merchantId: 'mer_1', merchantExternalId: 'a' }, 'reference_missing', '/merchantExternalId'],
    ['nothing', {}, 'reference_missing', '/merchantId'],
    ['an unknown id', { merchantId: 'mer_9', sellerUbn: '22099131' }, 'not_found', '/merchantId'],
    ['an unknown external id', { merchantExternalId: 'z' }, 'not_found', '/merchantExternalId'],
    ['an unknown UBN', { sellerUbn: '99999999' }, 'not_found', '/document/sellerUbn'],
    ['a UBN of two merchants', { sellerUbn: '12345675' }, 'ambiguous', '/document/sellerUbn'],
  ])('refuses %s', (_name, reference, code, pointer) => {
    expect(resolve(reference)).toEqual({ code: `merchant_${code}`, pointer });
  });
});
