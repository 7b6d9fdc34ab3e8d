import { describe, expect, it } from 'vitest';
import { waitOfClaim } from '../../src/campaign/claimWait.js';
import { completeRuleSet } from '../../src/campaign/rules.js';
import { fromTimestamp, toTaipei } from '../../src/campaign/taipeiTime.js';
import type { Schedule } from '../../src/campaign/verdict.js';
import { at, closing, opening } from '../support/festival.js';

const period = { startsAt: opening, endsAt: closing };
const schedule = (lateWindowDays: number | null): Schedule => [
  {
    revision: 1,
    effectiveFrom: 0,
    rules: {
      ruleSet: completeRuleSet({ threshold: 500, lateWindowDays }, 1, ['retail']),
      purchasePeriod: period,
      registrationPeriod: period,
    },
  },
];

describe('A claim', () => {
  const wait = (lateWindowDays: number | null, createdAt: string, hours = 48) => {
    const claim = { date: '2020-12-12', createdAt: at(createdAt) };
    const { expectedBy, waitsUntil } = waitOfClaim(claim, schedule(lateWindowDays), hours);
    return [expectedBy, waitsUntil].map(toTaipei);
  };

  it('expects its document within some hours of the day on it', () => {
    expect(wait(null, '2020-12-12T20:00:00+08:00')[0]).toBe('2020-12-15T00:00:00+08:00');
    expect(wait(null, '2020-12-12T20:00:00+08:00', 24)[0]).toBe('2020-12-14T00:00:00+08:00');
  });

  it('waits as long after the registration period where there is no late window', () => {
    expect(wait(null, '2020-12-12T20:00:00+08:00')[1]).toBe('2021-02-09T00:00:00+08:00');
  });

  it('waits as long after the late window, whose last day counts', () => {
    expect(wait(7, '2020-12-12T20:00:00+08:00')[1]).toBe('2020-12-22T00:00:00+08:00');
    expect(wait(0, '2020-12-12T20:00:00+08:00')[1]).toBe('2020-12-15T00:00:00+08:00');
  });

  it('waits no shorter when it comes after the window', () => {
    expect(wait(7, '2020-12-30T08:00:00+08:00')[1]).toBe('2021-01-01T08:00:00+08:00');
    expect(fromTimestamp(wait(null, '2021-03-01T08:00:00+08:00')[1] ?? '')).toBe(
      at('2021-03-03T08:00:00+08:00'),
    );
  });
});
