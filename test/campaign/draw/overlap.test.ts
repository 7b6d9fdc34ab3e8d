import { describe, expect, it } from 'vitest';
import { poolsOverlap } from '../../../src/campaign/draw/overlap.js';

const week = { startsAt: 100, endsAt: 200 };

describe('two pools', () => {
  it('overlap where their periods share a moment', () => {
    const among = (startsAt: number, endsAt: number) =>
      poolsOverlap({ period: week }, { period: { startsAt, endsAt } });
    expect(among(100, 200)).toBe(true);
    expect(among(199, 300)).toBe(true);
    expect(among(0, 101)).toBe(true);
    expect(among(120, 130)).toBe(true);
    expect(among(200, 300)).toBe(false);
    expect(among(0, 100)).toBe(false);
    expect(poolsOverlap({ period: { startsAt: 0, endsAt: 101 } }, { period: week })).toBe(true);
    expect(poolsOverlap({ period: { startsAt: 0, endsAt: 100 } }, { period: week })).toBe(false);
  });

  it.each(['regions', 'channels', 'activities', 'industries', 'documentTypes'])(
    'overlap by %s unless both name some and none in common',
    (name) => {
      const of = (values?: string[]) => ({ period: week, [name]: values });
      expect(poolsOverlap(of(), of())).toBe(true);
      expect(poolsOverlap(of(['a']), of())).toBe(true);
      expect(poolsOverlap(of(), of(['a']))).toBe(true);
      expect(poolsOverlap(of(['a', 'b']), of(['b', 'c']))).toBe(true);
      expect(poolsOverlap(of(['a']), of(['b', 'c']))).toBe(false);
    },
  );

  it('do not overlap where one restriction of several keeps them apart', () => {
    const one = { period: week, regions: ['city'], channels: ['store'] };
    expect(poolsOverlap(one, { period: week, regions: ['city'], channels: ['tv'] })).toBe(false);
    expect(poolsOverlap(one, { period: week, regions: ['sea'], channels: ['store'] })).toBe(false);
  });
});
