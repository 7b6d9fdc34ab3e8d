import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, positionOf } from '../../../src/campaign/itemDigest.js';
import type { Mirror } from '../../../src/generated/types.js';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, promoItem, startHarness } from '../harness.js';

describe.each(engines)('a mirror over HTTP on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  const open = async (zone: string) => {
    const mirror = await harness.partner.done('openMirror', { body: { zone } });
    return { mirror, path: { mirrorId: mirror.id } };
  };

  it('computes the digests that the contract describes', async () => {
    const { partner } = harness;
    const validTo = '2021-02-07T00:00:00+08:00';
    const item = promoItem('digested', { zone: 'digests', validTo, imageUrl: 'https://shop.example/1.jpg' });
    await partner.done('upsertPromoItem', { body: item });
    const { mirror, path } = await open('digests');
    const { high, low } = digestOf({ ...item, validTo: Date.parse(validTo) } as never);
    const hex = (half: number) => half.toString(16).padStart(8, '0');
    expect(mirror).toMatchObject({ itemCount: 1, digest: hex(high) + hex(low) });
    const { digests } = await partner.done('retrieveMirrorDigests', { path, query: { depth: 4 } });
    const bytes = Buffer.from(digests, 'base64');
    expect(bytes).toHaveLength(16 * 8);
    const bucket = positionOf('digested') >>> 28;
    expect(bytes.subarray(bucket * 8, bucket * 8 + 8).toString('hex')).toBe(mirror.digest);

    const compare = async (text: string) => {
      const body = { depth: 4, buckets: [{ bucket, digests: text }] };
      return (await partner.done('compareMirror', { path, body })).buckets;
    };
    const known = bytes.subarray(bucket * 8, bucket * 8 + 8);
    expect(await compare(known.toString('base64'))).toEqual([{ bucket, wanted: [] }]);
    const both = Buffer.concat([Buffer.alloc(8, 1), known]).toString('base64');
    expect(await compare(both)).toEqual([{ bucket, wanted: [0] }]);
  });

  it.each([
    ['a bucket beyond the depth', { buckets: [{ bucket: 16, digests: '' }] }, '/buckets/0/bucket'],
    ['a bucket twice', { buckets: [1, 1].map((bucket) => ({ bucket, digests: '' })) }, '/buckets/1/bucket'],
    ['half a digest', { buckets: [{ bucket: 0, digests: 'AAAA' }] }, '/buckets/0/digests'],
    ['no Base64', { buckets: [{ bucket: 0, digests: '香菇' }] }, '/buckets/0/digests'],
    ['no buckets', { buckets: [] }, '/buckets'],
  ])('refuses to compare %s', async (_, body, pointer) => {
    const { path } = await open(`refused-${Math.random().toString(36).slice(2)}`);
    const problem = await harness.partner.refused('compareMirror', 'validation_failed', {
      path,
      body: { depth: 4, ...body },
    });
    expect(problem.errors?.[0]?.pointer).toBe(pointer);
  });

  it('keeps the promo items of rows that are refused before they are staged', async () => {
    const { partner } = harness;
    const item = (externalId: string, more = {}) => promoItem(externalId, { zone: 'refusing', ...more });
    await partner.done('upsertPromoItems', {
      body: { rows: ['unread', 'invalid', 'gone'].map((id) => item(id)) },
    });
    const { path } = await open('refusing');
    const buckets = Array.from({ length: 256 }, (_, bucket) => ({ bucket, digests: '' }));
    await partner.done('compareMirror', { path, body: { depth: 8, buckets } });
    const { results } = await partner.done('stageMirrorItems', {
      path,
      body: {
        rows: [
          item('unread', { validFrom: '9999-12-31T23:59:59-23:59' }),
          item('invalid', { salePrice: 'cheap' }),
        ],
      },
    });
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const plan = { rows: 2, rejected: 2, unidentified: 0, maxDelete: 1 };
    const planned = await partner.done('planMirror', { path, body: plan });
    expect(planned.plan).toMatchObject({ unchanged: 2, removed: 1 });
    await partner.done('applyMirror', { path, body: { confirm: true } });
    const { items } = await partner.done('listPromoItems', { query: { zone: 'refusing' } });
    expect(items.map(({ externalId }) => externalId).sort()).toEqual(['invalid', 'unread']);
  });

  it('is visible to its own partner and to the operator', async () => {
    const { mirror } = await open('listed');
    const { partner, operator, other } = harness;
    const query = { zone: 'listed' };
    const ids = ({ items }: { items: Mirror[] }) => items.map(({ id }) => id);
    expect(ids(await partner.done('listMirrors', { query }))).toEqual([mirror.id]);
    expect(ids(await operator.done('listMirrors', { query }))).toEqual([mirror.id]);
    expect(ids(await other.done('listMirrors', { query }))).toEqual([]);
    await other.refused('abortMirror', 'mirror_not_found', { path: { mirrorId: mirror.id } });
  });
});
