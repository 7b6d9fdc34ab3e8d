import { describe, expect, it } from 'vitest';
import {
  type ActivityTerms,
  activityByWindow,
  attribute,
  mismatchOf,
} from '../../src/campaign/activities.js';

const slot: ActivityTerms = { id: 'tv-1', kind: 'tvSlot', startsAt: 1_000, endsAt: 2_000 };
const event: ActivityTerms = { ...slot, id: 'event-1', kind: 'event' };
const sale = (more: object = {}, ...promoItems: string[]) => ({
  ...{ channel: 'tv' as const, occurredAt: 1_500, promoItems: new Set(promoItems) },
  ...more,
});

describe('mismatchOf', () => {
  it('looks at the time, whose end is not part of it', () => {
    expect([999, 1_000, 1_999, 2_000].map((occurredAt) => mismatchOf(slot, sale({ occurredAt })))).toEqual([
      '/occurredAt',
      null,
      null,
      '/occurredAt',
    ]);
  });

  it('looks at the channels: of a TV slot tv by default, of an event all', () => {
    expect(mismatchOf(slot, sale({ channel: 'online' }))).toBe('/channel');
    expect(mismatchOf(event, sale({ channel: 'online' }))).toBeNull();
    expect(mismatchOf({ ...slot, channels: ['tv', 'online'] }, sale({ channel: 'online' }))).toBeNull();
    expect(mismatchOf({ ...event, channels: ['store'] }, sale())).toBe('/channel');
  });

  it('looks for one of its items, where it names any', () => {
    const mushrooms = { ...slot, promoItems: ['external:MUSHROOM', 'pri_1'] };
    expect(mismatchOf(mushrooms, sale())).toBe('/items');
    expect(mismatchOf(mushrooms, sale({}, 'external:TEA', 'pri_2'))).toBe('/items');
    expect(mismatchOf(mushrooms, sale({}, 'external:TEA', 'pri_1'))).toBeNull();
    expect(mismatchOf(mushrooms, sale({}, 'external:MUSHROOM', 'pri_9'))).toBeNull();
  });
});

describe('activityByWindow', () => {
  it('gives the first that takes sales by its window and fits', () => {
    const byWindow = { ...slot, attribution: 'byWindow' as const };
    const all = [event, { ...slot, attribution: 'byCode' as const }, { ...byWindow, id: 'a' }, byWindow];
    expect(activityByWindow(all, sale())?.id).toBe('a');
    expect(activityByWindow(all, sale({ channel: 'store' }))).toBeUndefined();
    expect(activityByWindow([event, slot], sale())).toBeUndefined();
  });
});

describe('attribute', () => {
  const outside = () => sale({ occurredAt: 2_000 });
  const never = () => expect.unreachable('the sale is not looked at');

  it('gives the activity that a sale names, with what does not fit it', () => {
    expect(attribute('tv-1', [event, slot], () => sale())).toEqual(slot);
    expect(attribute('tv-1', [event, slot], outside)).toEqual({ id: 'tv-1', mismatch: '/occurredAt' });
    const warns = { ...slot, onMismatch: 'warn' as const };
    expect(attribute('tv-1', [warns], outside)).toEqual({ id: 'tv-1', mismatch: '/occurredAt' });
  });

  it('refuses one that there is none of, and one that does not fit where it says so', () => {
    expect(attribute('tv-2', [slot], never)).toEqual({ code: 'activity_unknown', pointer: '/activityId' });
    const refuses = { ...slot, onMismatch: 'refuse' as const };
    expect(attribute('tv-1', [refuses], outside)).toEqual({
      code: 'activity_mismatch',
      pointer: '/occurredAt',
    });
    expect(attribute('tv-1', [refuses], () => sale())).toEqual(refuses);
  });

  it('finds one by its window for a sale that names none', () => {
    const byWindow = { ...slot, attribution: 'byWindow' as const };
    expect(attribute(undefined, [event, byWindow], () => sale())).toEqual(byWindow);
    expect(attribute(undefined, [event, byWindow], outside)).toBeUndefined();
    expect(attribute(undefined, [event, slot], never)).toBeUndefined();
  });
});
