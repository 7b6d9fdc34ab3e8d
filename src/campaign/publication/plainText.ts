/** One place: a sign that no search takes for a part of anything. */
export const BREAK = '\uFFFC';

const IDEOGRAPHIC = new Map(
  ['〇零', '一壹', '二貳', '三參', '四肆', '五伍', '六陸', '七柒', '八捌', '九玖'].flatMap((signs, digit) =>
    [...signs].map((sign) => [sign, String(digit)] as const),
  ),
);

/** Full-width and other compatible forms as the plain ones, without marks and signs that have no width. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Default_Ignorable_Code_Point}|\p{M}/gu, '')
    .replace(/[‐-―−]/g, '-');
}

/** Ideographic digits and those of other scripts as 0 to 9. */
export function plainDigits(text: string): string {
  return text
    .replace(/[〇零一壹二貳三參四肆五伍六陸七柒八捌九玖]/g, (sign) => IDEOGRAPHIC.get(sign) ?? sign)
    .replace(/(?![0-9])\p{Nd}/gu, (sign) => String(decimalValue(sign)));
}

/** Decimal digits stand in rows of ten, and a row follows another only whole. */
function decimalValue(sign: string): number {
  const code = sign.codePointAt(0) as number;
  let start = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return (code - start) % 10;
}

const DATE =
  '(?:(?:19|20)\\d\\d|1\\d\\d)\\s*[-/.年]\\s*(?:1[0-2]|0?[1-9])\\s*[-/.月]\\s*(?:3[01]|[12]\\d|0?[1-9])(?!\\d)日?';
const DATES = new RegExp(`(?<!\\d[\\s.\\-_·•‧・()/,]{0,3})${DATE}(?:[\\s\\-~至到]{0,3}${DATE})*`, 'g');

/**
 * Dates are no telephone numbers, though `2020-12-09 2021-02-06` holds ten digits that look like one. What follows other
 * digits is not taken for a date: it may be the end of a number.
 */
export function withoutDates(text: string): string {
  return text.replace(DATES, BREAK);
}
