const lengths = new Set([8, 12, 13, 14]);

/**
 * What is wrong with a GTIN (GS1, 8, 12, 13 or 14 digits with a check digit); null where nothing is. Damaged is one
 * that a spreadsheet took for a number: `4.71E+12`, `4710000000017.0`, or one that fits again once zeros stand before it.
 */
export function gtinFault(text: string): 'gtin_damaged' | 'gtin_invalid' | null {
  if (tookForNumber(text)) return 'gtin_damaged';
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{1,14}$/.test(digits)) return 'gtin_invalid';
  if (lengths.has(digits.length)) return checks(digits) ? null : 'gtin_invalid';
  return digits.length < 12 && checks(digits) && digits.length !== 10 ? 'gtin_damaged' : 'gtin_invalid';
}

/** Whether a code looks as spreadsheets leave one that they took for a number: they keep 15 digits at most. */
export function tookForNumber(text: string): boolean {
  return /^\d(?:\.\d+)?E\+\d+$/i.test(text) || /^\d{4,}\.0+$/.test(text) || /^\d{15}0+$/.test(text);
}

/** The check digit makes the weighted sum a multiple of ten; zeros before a number change nothing. */
function checks(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    sum += Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 1 : 3);
  }
  return sum % 10 === 0;
}
