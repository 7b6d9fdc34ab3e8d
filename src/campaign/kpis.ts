/** NT$ that a campaign generated, by where they were counted. */
export interface BenefitAmounts {
  /** Of the registered documents. */
  readonly registeredAmount: number;
  /** Of sales in the zones. */
  readonly zoneAmount: number;
  /** Included in both, such as zone sales that were also pushed as transactions; counted once. */
  readonly overlapAmount: number;
}

export interface BenefitRatio {
  readonly value: number;
  /** Half up. */
  readonly rounded: number;
  readonly numerator: BenefitAmounts;
  readonly denominator: number;
  readonly formula: string;
  readonly overlap: boolean;
}

export const BENEFIT_FORMULA = '(registeredAmount + zoneAmount - overlapAmount) / budget';

/**
 * Benefit for each NT$1 of budget; null without a budget. For 2020: (1.43 + 0.17) ÷ 0.0165 (NT$ billion) =
 * 96.97, printed as 97.
 */
export function benefitRatio(amounts: BenefitAmounts, budget: number | null): BenefitRatio | null {
  if (budget === null || budget <= 0) return null;
  const { registeredAmount, zoneAmount, overlapAmount } = amounts;
  const amount = registeredAmount + zoneAmount - overlapAmount;
  return {
    value: amount / budget,
    // In integers, so that 96.5 is 97 however the quotient is represented.
    rounded: Math.floor((2 * amount + budget) / (2 * budget)),
    numerator: { registeredAmount, zoneAmount, overlapAmount },
    denominator: budget,
    formula: BENEFIT_FORMULA,
    overlap: overlapAmount > 0,
  };
}
