import { describe, expect, it } from 'vitest';
import { BatchBody, BodyPool } from '../../src/bulk/batchBody.js';

const rows = ['{"externalId":"a","title":"禮盒 😀"}', '{"externalId":"b"}', '{}'];
const encoder = new TextEncoder();
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

describe('the body of a batch', () => {
  it.each([1, 2, 3])('has the same bytes of %i rows as texts and as bytes', (count) => {
    const texts = rows.slice(0, count);
    for (const given of [texts, texts.map((text) => encoder.encode(text))]) {
      const body = new BatchBody(1_000);
      expect(given.map((row) => body.append(row))).toEqual(given.map(() => 'appended'));
      expect(textOf(body.toBytes())).toBe(`{"rows":[${texts.join(',')}]}`);
      expect(texts.map((_, index) => textOf(body.row(index)))).toEqual(texts);
    }
  });

  it('takes rows up to its last byte, and stays as it was after one that did not fit', () => {
    const first = '{"a":"好"}';
    const exactly = encoder.encode(`{"rows":[${first},{}]}`).length;
    const body = new BatchBody(exactly);
    expect(body.append(first)).toBe('appended');
    expect(body.append('{ }')).toBe('full');
    expect(textOf(body.toBytes())).toBe(`{"rows":[${first}]}`);
    expect(body.append('{}')).toBe('appended');
    expect(body.toBytes()).toHaveLength(exactly);
    expect(body.append('')).toBe('full');
    expect(body.length).toBe(2);
  });

  it('grows for a large row, and refuses one that is larger than a body may be', () => {
    const body = new BatchBody(300_000);
    const long = JSON.stringify({ title: '好'.repeat(90_000) });
    expect(body.append(long)).toBe('appended');
    expect(body.append(long)).toBe('full');
    for (const none of ['x'.repeat(300_001), '好'.repeat(100_001)])
      expect(body.append(none)).toBe('tooLarge');
    expect(textOf(body.toBytes())).toBe(`{"rows":[${long}]}`);
  });

  it('copies some of its rows into a body of their own', () => {
    const body = new BatchBody(1_000);
    for (const row of rows) body.append(row);
    expect(textOf(body.subset([0, 2]).toBytes())).toBe(`{"rows":[${rows[0]},${rows[2]}]}`);
  });
});

describe('a pool of bodies', () => {
  it('gives a released body out again, empty', () => {
    const pool = new BodyPool(1_000);
    const body = pool.acquire();
    body.append('{"externalId":"a"}');
    pool.release(body);
    expect(pool.acquire()).toBe(body);
    body.append('{}');
    expect(textOf(body.toBytes())).toBe('{"rows":[{}]}');
    expect(pool.acquire()).not.toBe(body);
  });

  it('never gives a body out again that may still be in use', () => {
    const pool = new BodyPool(1_000);
    const body = pool.acquire();
    body.markInUse();
    pool.release(body);
    expect(pool.acquire()).not.toBe(body);
  });
});
