import { describe, expect, it } from 'vitest';
import { benefitRatio } from '../../src/campaign/kpis.js';

describe('benefit ratio', () => {
  it('is the one that the report of 2020 printed', () => {
    const parts = { registeredAmount: 1_430_000_000, zoneAmount: 170_000_000, overlapAmount: 0 };
    const ratio = benefitRatio(parts, 16_500_000);
    expect(ratio?.value).toBeCloseTo(96.97, 2);
    expect(ratio).toMatchObject({ rounded: 97, numerator: parts, denominator: 16_500_000, overlap: false });
  });

  it('counts the overlap once', () => {
    const parts = { registeredAmount: 1000, zoneAmount: 300, overlapAmount: 300 };
    expect(benefitRatio(parts, 100)).toMatchObject({ value: 10, rounded: 10, overlap: true });
  });

  it.each([
    [149, 1],
    [150, 2],
    [50, 1],
    [49, 0],
  ])('rounds %i / 100 half up to %i', (registeredAmount, rounded) => {
    expect(benefitRatio({ registeredAmount, zoneAmount: 0, overlapAmount: 0 }, 100)?.rounded).toBe(rounded);
  });

  it('is null without a budget', () => {
    const parts = { registeredAmount: 1, zoneAmount: 0, overlapAmount: 0 };
    expect(benefitRatio(parts, null)).toBeNull();
    expect(benefitRatio(parts, 0)).toBeNull();
  });
});
