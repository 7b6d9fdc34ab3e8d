import { BREAK, plainDigits } from './plainText.js';

const DATE =
  '(?:(?:19|20)\\d\\d|1\\d\\d)\\s*[-/.年]\\s*(?:1[0-2]|0?[1-9])\\s*[-/.月]\\s*(?:3[01]|[12]\\d|0?[1-9])(?!\\d)日?';
const TIME = '(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?!:?\\d)';
const BETWEEN = '[\\s\\-~至到T,、()]{0,3}';
/** Where a digit comes before, it may be the end of a number. */
const START = '(?<!\\d[^\\p{L}\\p{N}]{0,8})';
const DATES = new RegExp(`${START}${DATE}(?:${BETWEEN}(?:${DATE}|${TIME}))*`, 'gu');
/** Where a digit comes after, the time may be the beginning of a number. */
const TIMES = new RegExp(`${START}${TIME}(?:${BETWEEN}${TIME})*(?![^\\p{L}\\p{N}]{0,8}\\d)`, 'gu');

const THOUSANDS = '[1-9]\\d{0,2}(?:,\\d{3})+(?![\\d,])';
const CURRENCY = '(?:NT\\$?|NTD|TWD|US\\$|\\$|[臺台]幣|[總总金]額)\\s{0,2}';
const UNIT = '\\s{0,2}(?:元|圓|萬|億|組|人|名|張|筆|份|件|次|點|入|分|NTD|TWD|ENTRIES|PARTICIPANTS|POINTS)';
const AMOUNTS = new RegExp(`${CURRENCY}${THOUSANDS}|(?<![\\d,])${THOUSANDS}(?=${UNIT})`, 'gu');

/**
 * A text with the digits 0 to 9, without dates, times and amounts of money, which are no telephone numbers although
 * `2020-12-09 2021-02-06` has ten digits that look like one. Text is in capital letters.
 */
export function numbersOf(text: string): string {
  return plainDigits(text)
    .replace(WORDS, (word) => DIGIT_WORDS.get(word) ?? word)
    .replace(DATES, BREAK)
    .replace(TIMES, BREAK)
    .replace(AMOUNTS, BREAK);
}

const DIGIT_WORDS = new Map(
  ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'].map(
    (word, digit) => [word, String(digit)] as const,
  ),
);
const WORDS = /(?<![A-Z])(?:ZERO|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE)(?![A-Z])/g;
