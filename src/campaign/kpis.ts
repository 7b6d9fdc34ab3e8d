/** NT$ that a campaign moved, by where they were counted. */
export interface BenefitParts {
  /** All documents that stand. */
  readonly registeredAmount: number;
  /** Sales of the zones. */
  readonly zoneAmount: number;
  /** What is in both, such as zone sales that were also pushed as transactions; counted once. */
  readonly overlapAmount: number;
}

export interface BenefitRatio {
  readonly value: number;
  /** Half up. */
  readonly rounded: number;
  readonly numerator: BenefitParts;
  readonly denominator: number;
  readonly formula: string;
  readonly overlap: boolean;
}

/**
 * Benefit for each NT$1 of budget; null without a budget. For 2020: (1.43 + 0.17) ÷ 0.0165 (NT$ billion) =
 * 96.97, printed as 97.
 */
export function benefitRatio(parts: BenefitParts, budget: number | null): BenefitRatio | null {
  if (budget === null || budget <= 0) return null;
  const { registeredAmount, zoneAmount, overlapAmount } = parts;
  const amount = registeredAmount + zoneAmount - overlapAmount;
  return {
    value: amount / budget,
    // In integers, so that 96.5 is 97 however the quotient is represented.
    rounded: Math.floor((2 * amount + budget) / (2 * budget)),
    numerator: { registeredAmount, zoneAmount, overlapAmount },
    denominator: budget,
    formula: '(registeredAmount + zoneAmount - overlapAmount) / budget',
    overlap: overlapAmount > 0,
  };
}
