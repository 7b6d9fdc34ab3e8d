import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTimestamp, startOf, steps, taipeiDate, toTaipei } from '../../src/campaign/taipeiTime.js';

describe('time in Taipei', () => {
  it('is written at +08:00, with milliseconds only where there are any', () => {
    expect(toTaipei(Date.UTC(2020, 11, 12, 6, 30))).toBe('2020-12-12T14:30:00+08:00');
    expect(toTaipei(Date.UTC(2020, 11, 12, 6, 30, 0, 5))).toBe('2020-12-12T14:30:00.005+08:00');
    expect(toTaipei(Date.UTC(2020, 11, 31, 16))).toBe('2021-01-01T00:00:00+08:00');
  });

  it.each([
    ['2020-12-12T14:30:00+08:00', Date.UTC(2020, 11, 12, 6, 30)],
    ['2020-12-12T06:30:00Z', Date.UTC(2020, 11, 12, 6, 30)],
    ['2020-12-12t06:30:00.250z', Date.UTC(2020, 11, 12, 6, 30, 0, 250)],
    ['2020-12-12 01:30:00-05:00', Date.UTC(2020, 11, 12, 6, 30)],
  ])('parses %s', (text, time) => {
    expect(fromTimestamp(text)).toBe(time);
  });

  it.each(['2020-12-12', '2020-12-12T14:30:00', '2020-13-12T14:30:00Z', 'now', ''])('refuses %j', (text) => {
    expect(() => fromTimestamp(text)).toThrow(RangeError);
  });

  it('parses to the same millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (time) => {
        expect(fromTimestamp(toTaipei(time))).toBe(time);
      }),
    );
  });

  it('begins days at midnight in Taipei and weeks on Monday', () => {
    const time = fromTimestamp('2021-01-03T23:59:59+08:00');
    expect(toTaipei(startOf('hour', time))).toBe('2021-01-03T23:00:00+08:00');
    expect(toTaipei(startOf('day', time))).toBe('2021-01-03T00:00:00+08:00');
    expect(toTaipei(startOf('week', time))).toBe('2020-12-28T00:00:00+08:00');
    expect(toTaipei(startOf('week', time + 1_000))).toBe('2021-01-04T00:00:00+08:00');
    expect(taipeiDate(startOf('day', time))).toBe('2021-01-03');
  });

  it('finds the start of the step that contains a time, also before 1970', () => {
    const step = fc.constantFrom('hour' as const, 'day' as const, 'week' as const);
    fc.assert(
      fc.property(step, fc.integer({ min: -1e12, max: 4e12 }), (name, time) => {
        const start = startOf(name, time);
        expect(start).toBeLessThanOrEqual(time);
        expect(startOf(name, start)).toBe(start);
        expect(steps(name, time, time + 1)).toEqual([start]);
      }),
    );
  });

  it('lists all steps that a span touches', () => {
    const from = fromTimestamp('2020-12-09T10:00:00+08:00');
    const to = fromTimestamp('2020-12-11T00:00:00+08:00');
    expect(steps('day', from, to).map(taipeiDate)).toEqual(['2020-12-09', '2020-12-10']);
    expect(steps('day', from, from)).toEqual([]);
  });
});
