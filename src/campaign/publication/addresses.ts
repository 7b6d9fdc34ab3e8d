import { type IdentifierMatch, matchesIn } from './identifiers.js';

/** Providers whose names stand for their domain. At some of them nothing is sold, so that "at" makes an address. */
const MAIL_ONLY = 'GMAIL|GOOGLEMAIL|HOTMAIL|ICLOUD|PROTONMAIL|OUTLOOK';
const PROVIDER = `(?:${MAIL_ONLY}|YAHOO|HINET|PCHOME|SEEDNET|KIMO|MSN)(?![A-Z])`;

const LETTER = '(?!\\p{Script=Han})\\p{L}';
const LOCAL = `(?:${LETTER}|[\\p{N}._%+-])`;
const LABEL = `(?:${LETTER}|[\\p{N}-]){1,63}`;
const WORD = '(?<![A-Z])[0-9A-Z][0-9A-Z._%+-]{1,63}';
const SPACE = '\\s{0,3}';
const AT = `${SPACE}@${SPACE}`;
const SPELT_AT = '[\\s_*#~-]{1,3}AT[\\s_*#~-]{1,3}';
/** Stands for a dot that is spelt out, as only addresses have it. */
const SPELT_DOT = '\uE000';

const SHAPES: readonly RegExp[] = [
  `${LOCAL}${AT}[0-9A-Z-]{1,63}${SPACE}[.。${SPELT_DOT}]${SPACE}[A-Z]{2}`,
  `${LOCAL}${AT}${LABEL}${SPACE}[.${SPELT_DOT}]${SPACE}${LETTER}${LETTER}`,
  `${LOCAL}${AT}${PROVIDER}`,
  `${WORD}${SPELT_AT}${LABEL}${SPACE}${SPELT_DOT}${SPACE}[A-Z]{2}`,
  `${WORD}${SPELT_AT}(?:${MAIL_ONLY})(?![A-Z])`,
].map((shape) => new RegExp(shape, 'gu'));

/** The mail addresses in a text in capital letters, signs that are spelt out included. */
export function addressesIn(capitals: string): readonly IdentifierMatch[] {
  const text = withSigns(capitals, SPELT_DOT);
  return SHAPES.flatMap((shape) => matchesIn(text, 'email', shape));
}

const SPELT = /(?<![0-9A-Z])[0-9A-Z](?:[ _*·|]{1,2}[0-9A-Z](?![0-9A-Z])){3,}/g;
const ATS = / {0,3}(?:小老鼠|艾特|[([{<] {0,3}(?:AT|@|A) {0,3}[)\]}>]) {0,3}/g;
const DOTS =
  /(?<=[0-9A-Z\n] ?)(?:[\s_*#~-]{1,3}DOT[\s_*#~-]{1,3}| {0,3}[([{<] {0,3}(?:DOT|點|点|\.) {0,3}[)\]}>] {0,3}| {0,3}[點点] {0,3})(?=\s?[0-9A-Z])/g;

/** Puts the signs of an address where they are spelt out, and joins what is spelt letter by letter. */
export function withSigns(capitals: string, dot = '.'): string {
  return capitals
    .replace(SPELT, (spelt) => spelt.replace(/[^0-9A-Z]/g, ''))
    .replace(ATS, '@')
    .replace(DOTS, dot);
}
