/** Decimals as written, without loss: `"47.301"`. Sums are exact integers of 10^-7, the finest unit of MIG. */

const SCALE = 7;
const PATTERN = /^([+-]?)([0-9]{1,20})(?:\.([0-9]{0,20}))?$/;

/** The same value in normal form: no plus sign, no leading or trailing zeros; null when it is no decimal. */
export function normalizeDecimal(text: string): string | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const whole = (match[2] as string).replace(/^0+(?=[0-9])/, '');
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  const unsigned = fraction ? `${whole}.${fraction}` : whole;
  return match[1] === '-' && unsigned !== '0' ? `-${unsigned}` : unsigned;
}

/** Units of 10^-7; further digits are truncated. */
export function toUnits(decimal: string): bigint {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.');
  const units = BigInt(whole + fraction.slice(0, SCALE).padEnd(SCALE, '0'));
  return negative ? -units : units;
}

/** Whole NT$, halves away from zero, as the tax office rounds; null beyond the exact range of a JavaScript number. */
export function toWholeDollars(units: bigint): number | null {
  const half = 5n * 10n ** BigInt(SCALE - 1);
  const dollars = (units < 0n ? units - half : units + half) / 10n ** BigInt(SCALE);
  const value = Number(dollars);
  return Number.isSafeInteger(value) ? value : null;
}
