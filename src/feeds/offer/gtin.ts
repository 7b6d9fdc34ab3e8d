const lengths = new Set([8, 12, 13, 14]);

/**
 * The fault of a GTIN (GS1: 8, 12, 13 or 14 digits with a check digit); null for a valid one. A GTIN that a spreadsheet took
 * for a number is damaged: `4.71E+12`, `4710000000017.0`, or one that is valid with leading zeros.
 */
export function checkGtin(written: string): 'gtin_damaged' | 'gtin_invalid' | null {
  // Exports mark a number as text by an apostrophe.
  const text = written.replace(/^['’]/, '');
  if (isSpreadsheetNumber(text)) return 'gtin_damaged';
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{1,14}$/.test(digits)) return 'gtin_invalid';
  if (lengths.has(digits.length)) return hasValidCheckDigit(digits) ? null : 'gtin_invalid';
  return digits.length < 12 && hasValidCheckDigit(digits) && digits.length !== 10
    ? 'gtin_damaged'
    : 'gtin_invalid';
}

/** Whether a code has the form in which spreadsheets write a number: they keep 15 digits at most. */
export function isSpreadsheetNumber(text: string): boolean {
  return /^\d(?:\.\d+)?E\+\d+$/i.test(text) || /^\d{4,}\.0+$/.test(text) || /^\d{15}0+$/.test(text);
}

/** The check digit makes the weighted sum a multiple of ten; leading zeros do not change it. */
function hasValidCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    sum += Number(digits[digits.length - 1 - index]) * (index % 2 === 0 ? 1 : 3);
  }
  return sum % 10 === 0;
}
