import { describe, expect, it } from 'vitest';
import { BatchBody, BodyPool } from '../../src/bulk/batchBody.js';

const rows = ['{"externalId":"a","title":"禮盒 😀"}', '{"externalId":"b"}', '{}'];
const encoder = new TextEncoder();
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

describe('the body of a batch', () => {
  it.each([1, 2, 3])('is the same of %i rows as texts and as bytes', (count) => {
    const texts = rows.slice(0, count);
    for (const given of [texts, texts.map((text) => encoder.encode(text))]) {
      const body = new BatchBody(1_000);
      expect(given.map((row) => body.add(row))).toEqual(given.map(() => 'laid'));
      expect(textOf(body.whole())).toBe(`{"rows":[${texts.join(',')}]}`);
      expect(texts.map((_, place) => textOf(body.row(place)))).toEqual(texts);
    }
  });

  it('takes rows up to its last byte, and is as it was after one that did not fit', () => {
    const first = '{"a":"好"}';
    const exactly = encoder.encode(`{"rows":[${first},{}]}`).length;
    const body = new BatchBody(exactly);
    expect(body.add(first)).toBe('laid');
    expect(body.add('{ }')).toBe('full');
    expect(textOf(body.whole())).toBe(`{"rows":[${first}]}`);
    expect(body.add('{}')).toBe('laid');
    expect(body.whole()).toHaveLength(exactly);
    expect(body.add('')).toBe('full');
    expect(body.length).toBe(2);
  });

  it('grows to what a row takes, and takes none that is longer than a body may be', () => {
    const body = new BatchBody(300_000);
    const long = JSON.stringify({ title: '好'.repeat(90_000) });
    expect(body.add(long)).toBe('laid');
    expect(body.add(long)).toBe('full');
    for (const none of ['x'.repeat(300_001), '好'.repeat(100_001)]) expect(body.add(none)).toBe('tooLarge');
    expect(textOf(body.whole())).toBe(`{"rows":[${long}]}`);
  });

  it('gives some of its rows a body of their own', () => {
    const body = new BatchBody(1_000);
    for (const row of rows) body.add(row);
    expect(textOf(body.part([0, 2]).whole())).toBe(`{"rows":[${rows[0]},${rows[2]}]}`);
  });
});

describe('a pool of bodies', () => {
  it('gives out again what was given back, empty', () => {
    const pool = new BodyPool(1_000);
    const body = pool.take();
    body.add('{"externalId":"a"}');
    pool.giveBack(body);
    expect(pool.take()).toBe(body);
    body.add('{}');
    expect(textOf(body.whole())).toBe('{"rows":[{}]}');
    expect(pool.take()).not.toBe(body);
  });

  it('never gives out again what may still be on its way', () => {
    const pool = new BodyPool(1_000);
    const body = pool.take();
    body.leave();
    pool.giveBack(body);
    expect(pool.take()).not.toBe(body);
  });
});
