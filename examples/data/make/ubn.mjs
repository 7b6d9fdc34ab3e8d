// @ts-check
// Sample numbers in the form of a 統一編號 (UBN). They pass the check in force since 2023-04-01 (the weighted digit sum
// is divisible by 5) and fail the older one (divisible by 10). So no business of the festival's time can have had one
// of them, and the block they stand in, 99xxxxxx, is far from where the new rule's numbers are being issued.

const WEIGHTS = [1, 2, 1, 2, 1, 2, 4, 1];

/** Sum of the decimal digits of each weighted digit. @param {string} ubn */
export function weightedDigitSum(ubn) {
  return WEIGHTS.reduce((sum, weight, i) => {
    const product = weight * Number(ubn[i]);
    return sum + Math.floor(product / 10) + (product % 10);
  }, 0);
}

/** Different sample numbers, one a call. @param {import('./random.mjs').Random} chance */
export function sampleUbns(chance) {
  const used = new Set();
  return () => {
    for (;;) {
      const ubn = `99${String(chance.integer(0, 999_999)).padStart(6, '0')}`;
      const sum = weightedDigitSum(ubn);
      if (sum % 5 !== 0 || sum % 10 === 0 || ubn[6] === '7' || used.has(ubn)) continue;
      used.add(ubn);
      return ubn;
    }
  };
}
