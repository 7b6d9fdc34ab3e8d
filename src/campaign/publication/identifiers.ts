export type IdentifierKind =
  | 'mobileNumber'
  | 'landlineNumber'
  | 'email'
  | 'nationalId'
  | 'mobileBarcode'
  | 'citizenCertificate'
  | 'cardNumber';

/** Separators between the characters of a number: up to three. */
export const GAP = '[\\s.\\-_·•‧・()/,]{0,3}';
const BEFORE = '(?<![0-9A-Z])';
const AFTER = '(?![0-9A-Z])';

const repeated = (pattern: string, min: number, max = min): string => `(?:${GAP}${pattern}){${min},${max}}`;
const delimited = (pattern: string): RegExp => new RegExp(BEFORE + pattern + AFTER, 'g');

/** The prefix of a number that is dialled from abroad. */
export const TAIWAN = `(?:0${GAP}0${GAP}2${GAP})?8${GAP}8${GAP}6${GAP}(?:0${GAP})?`;

/** All are matched against text in capital letters. */
const SHAPES: readonly {
  readonly kind: IdentifierKind;
  readonly shape: RegExp;
  /** Checks the characters of a match, without separators. */
  readonly isValid?: (characters: string) => boolean;
}[] = [
  { kind: 'mobileNumber', shape: delimited(`(?:0${GAP}|${TAIWAN})9${repeated('\\d', 8)}`) },
  { kind: 'landlineNumber', shape: delimited(`(?:0${GAP}|${TAIWAN})[2-8]${repeated('\\d', 7, 8)}`) },
  {
    kind: 'email',
    shape:
      /[A-Z0-9._%+-]\s{0,3}(?:@|[([{]\s{0,3}AT\s{0,3}[)\]}])\s{0,3}[A-Z0-9-]{1,63}\s{0,3}(?:[.。]|[([{]\s{0,3}DOT\s{0,3}[)\]}])\s{0,3}[A-Z]{2}/g,
  },
  {
    kind: 'nationalId',
    shape: delimited(`[A-Z]${GAP}[1289A-D]${repeated('\\d', 8)}`),
    isValid: isNationalId,
  },
  { kind: 'mobileBarcode', shape: /(?<![0-9A-Z/])\/[0-9A-Z.+-]{7}(?![0-9A-Z+-])/g },
  { kind: 'citizenCertificate', shape: delimited(`[A-Z]${GAP}[A-Z]${repeated('\\d', 14)}`) },
  { kind: 'cardNumber', shape: delimited(`[1-9]${repeated('\\d', 12, 18)}`), isValid: isCardNumber },
];

/** The kinds of personal identifiers that a text contains. */
export function identifiersIn(text: string): readonly IdentifierKind[] {
  const capitals = text.toUpperCase();
  return SHAPES.filter(({ shape, isValid }) =>
    [...capitals.matchAll(shape)].some(([match]) => isValid?.(match.replace(/[^0-9A-Z]/g, '')) ?? true),
  ).map(({ kind }) => kind);
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** Of citizens and residents, including the second letter of older residents' numbers. */
function isNationalId(id: string): boolean {
  const letter = LETTERS.indexOf(id.charAt(0)) + 10;
  const second = /[A-D]/.test(id.charAt(1)) ? LETTERS.indexOf(id.charAt(1)) % 10 : Number(id.charAt(1));
  const digits = [second, ...[...id.slice(2)].map(Number)];
  const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? 1 : 8 - i), 0);
  return (Math.floor(letter / 10) + (letter % 10) * 9 + sum) % 10 === 0;
}

/** By Luhn's check. */
function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, character, i) => {
    const value = Number(character) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
