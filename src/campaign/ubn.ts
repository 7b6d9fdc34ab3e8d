const weights = [1, 2, 1, 2, 1, 2, 4, 1] as const;

export interface UbnCheck {
  readonly valid: boolean;
  /** Eight digits. */
  readonly wellFormed: boolean;
  readonly reason?: 'malformed' | 'checksum';
}

/**
 * Unified Business Number (統一編號) by the rule of 2023-04-01: the digits of each weighted product are
 * added; the sum is divisible by 5, or is so with one more where the seventh digit is 7. The older rule (by
 * 10) is contained in it. The tax registry decides, and real exceptions exist: a failure is a warning.
 */
export function checkUbn(ubn: string): UbnCheck {
  if (!/^\d{8}$/.test(ubn)) return { valid: false, wellFormed: false, reason: 'malformed' };
  const sum = weights.reduce((total, weight, place) => total + crossSum(weight * Number(ubn[place])), 0);
  const valid = sum % 5 === 0 || (ubn[6] === '7' && (sum + 1) % 5 === 0);
  return valid ? { valid, wellFormed: true } : { valid, wellFormed: true, reason: 'checksum' };
}

function crossSum(product: number): number {
  return Math.floor(product / 10) + (product % 10);
}
