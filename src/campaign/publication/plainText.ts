/** Replaces what is removed from a text: a character that no search pattern matches. */
export const BREAK = '\uFFFC';

const IDEOGRAPHIC = new Map(
  ['〇零', '一壹', '二貳', '三參', '四肆', '五伍', '六陸', '七柒', '八捌', '九玖'].flatMap(
    (characters, digit) => [...characters].map((character) => [character, String(digit)] as const),
  ),
);

/** Full-width and other compatibility forms become plain; marks and zero-width characters are removed. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Default_Ignorable_Code_Point}|\p{M}/gu, '')
    .replace(/[‐-―−]/g, '-');
}

/** Ideographic digits and those of other scripts become 0 to 9. */
export function plainDigits(text: string): string {
  return text
    .replace(
      /[〇零一壹二貳三參四肆五伍六陸七柒八捌九玖]/g,
      (character) => IDEOGRAPHIC.get(character) ?? character,
    )
    .replace(/(?![0-9])\p{Nd}/gu, (character) => String(decimalValue(character)));
}

/** Unicode has decimal digits in consecutive groups of ten, each complete. */
function decimalValue(character: string): number {
  const code = character.codePointAt(0) as number;
  let start = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return (code - start) % 10;
}

const DATE =
  '(?:(?:19|20)\\d\\d|1\\d\\d)\\s*[-/.年]\\s*(?:1[0-2]|0?[1-9])\\s*[-/.月]\\s*(?:3[01]|[12]\\d|0?[1-9])(?!\\d)日?';
const DATES = new RegExp(`(?<!\\d[\\s.\\-_·•‧・()/,]{0,3})${DATE}(?:[\\s\\-~至到]{0,3}${DATE})*`, 'g');

/**
 * Removes dates, which are no telephone numbers although `2020-12-09 2021-02-06` has ten digits that look like one. Text
 * after other digits is not taken for a date, since it may be the end of a number.
 */
export function withoutDates(text: string): string {
  return text.replace(DATES, BREAK);
}
