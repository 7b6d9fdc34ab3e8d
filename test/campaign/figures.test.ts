import { describe, expect, it } from 'vitest';
import { countedAs, registrationOf } from '../../src/campaign/figures.js';
import { completeRuleSet } from '../../src/campaign/rules.js';

const at = (text: string): number => Date.parse(`${text}+08:00`);
const rules = {
  purchasePeriod: { startsAt: at('2020-12-09T00:00:00'), endsAt: at('2021-02-07T00:00:00') },
  registrationPeriod: { startsAt: at('2020-12-09T00:00:00'), endsAt: at('2021-02-10T00:00:00') },
  ruleSet: completeRuleSet({ threshold: 500, lateWindowDays: 7 }, 1, []),
};
const sale = (change: { sold?: string; received?: string; claimed?: string; token?: boolean } = {}) => {
  const { sold = '2020-12-12T22:00:00', received = sold, claimed, token = false } = change;
  return {
    occurredAt: at(sold),
    receivedAt: at(received),
    participant: token || claimed !== undefined ? 'somebody' : null,
    claimedAt: claimed === undefined ? null : at(claimed),
  };
};

describe('countedAs', () => {
  it.each([
    [{ token: true }, 'registered'],
    [{}, 'received'],
    [{ claimed: '2020-12-13T00:00:00' }, 'registered'],
    [{ sold: '2019-12-12T22:00:00', token: true }, 'outsidePeriod'],
    [{ sold: '2020-12-08T23:59:59', claimed: '2020-12-10T00:00:00' }, 'outsidePeriod'],
    [{ sold: '2021-02-07T00:00:00', token: true }, 'outsidePeriod'],
    [{ sold: '2021-02-06T23:59:59', token: true }, 'registered'],
    [{ sold: '2021-02-06T23:59:59', claimed: '2021-02-09T23:59:59' }, 'registered'],
    [{ sold: '2021-02-06T23:59:59', claimed: '2021-02-10T00:00:00' }, 'received'],
    [{ claimed: '2020-12-08T00:00:00' }, 'received'],
  ] as const)('counts %j as %s', (change, counted) => {
    expect(countedAs(sale(change), rules)).toBe(counted);
  });
});

describe('registrationOf', () => {
  it.each([
    [{ token: true }, 'onTheDay'],
    [{ token: true, received: '2020-12-12T23:59:59' }, 'onTheDay'],
    [{ token: true, received: '2020-12-13T00:00:00' }, 'backfilled'],
    [{ claimed: '2020-12-11T00:00:00' }, 'onTheDay'],
    [{ claimed: '2020-12-12T23:59:59', received: '2020-12-20T00:00:00' }, 'onTheDay'],
    [{ claimed: '2020-12-13T00:00:00' }, 'lateWindow'],
    [{ claimed: '2020-12-19T23:59:59' }, 'lateWindow'],
    [{ claimed: '2020-12-20T00:00:00' }, 'afterWindow'],
  ] as const)('takes %j for %s', (change, registration) => {
    expect(registrationOf(sale(change), rules)).toBe(registration);
  });

  it('takes every later claim for one within the window where the rules have none', () => {
    const ruleSet = { ...rules.ruleSet, lateWindowDays: null };
    expect(registrationOf(sale({ claimed: '2021-02-09T00:00:00' }), { ruleSet })).toBe('lateWindow');
  });
});
