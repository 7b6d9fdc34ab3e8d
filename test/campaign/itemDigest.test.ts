import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bucketOf,
  type DigestedItem,
  digestOf,
  keptDigestOf,
  positionOf,
} from '../../src/campaign/itemDigest.js';

const item: DigestedItem = {
  externalId: 'SKU-0001',
  merchantExternalId: 'seller-001',
  type: 'discountProduct',
  title: '新社香菇禮盒',
  listPrice: 880,
  salePrice: 680,
  availability: 'inStock',
};

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest();

describe('the digest of an item', () => {
  it('is computed as the contract says, step by step', () => {
    const text =
      '["SKU-0001","external:seller-001","discountProduct","新社香菇禮盒",880,680,null,null,"inStock",null,null,"live"]';
    const hash = sha256(text);
    expect(digestOf(item)).toEqual({ high: hash.readUInt32BE(0), low: hash.readUInt32BE(4) });
    expect(positionOf('SKU-0001')).toBe(sha256('SKU-0001').readUInt32BE(0));
    const kept = sha256('["SKU-0001"]');
    expect(keptDigestOf('SKU-0001')).toEqual({ high: kept.readUInt32BE(0), low: kept.readUInt32BE(4) });
  });

  it('has five more fields where an offer says one of them', () => {
    const hash = sha256(
      '["SKU-0001","external:seller-001","discountProduct","新社香菇禮盒",880,680,null,null,"inStock",null,null,"live",null,null,"限購三盒",null,null]',
    );
    expect(digestOf({ ...item, terms: '限購三盒' })).toEqual({
      high: hash.readUInt32BE(0),
      low: hash.readUInt32BE(4),
    });
  });

  it('takes an absent field for null, and an absent status for live', () => {
    const { merchantExternalId: _, ...rest } = item;
    expect(digestOf({ ...item, url: undefined, status: 'live' })).toEqual(digestOf(item));
    expect(digestOf({ ...rest, merchantId: 'mer_01kb1q3m8x7v5r2t9w4y6z0e' })).not.toEqual(digestOf(item));
  });

  it.each<Partial<DigestedItem>>([
    { externalId: 'SKU-0002' },
    { merchantExternalId: 'seller-002' },
    { type: 'gift' },
    { title: '新社香菇' },
    { listPrice: 881 },
    { salePrice: 679 },
    { url: 'https://shop.example/1' },
    { imageUrl: 'https://shop.example/1' },
    { availability: 'preorder' },
    { validFrom: 1 },
    { validTo: 1 },
    { status: 'paused' },
    { titleEn: 'Mushrooms' },
    { description: '段木香菇' },
    { terms: '限購三盒' },
    { quantity: 0 },
    { audience: '新會員' },
  ])('changes with %o', (change) => {
    expect(digestOf({ ...item, ...change })).not.toEqual(digestOf(item));
  });
});

describe('the number of buckets', () => {
  it('doubles with each bit of depth', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 15 }), (externalId, depth) => {
        const position = positionOf(externalId);
        expect(bucketOf(position, depth)).toBe(Math.floor(bucketOf(position, depth + 1) / 2));
        expect(bucketOf(position, depth)).toBeLessThan(2 ** depth);
      }),
    );
  });
});
