export type IdentifierKind =
  | 'mobileNumber'
  | 'landlineNumber'
  | 'email'
  | 'nationalId'
  | 'mobileBarcode'
  | 'citizenCertificate'
  | 'cardNumber';

export interface IdentifierMatch {
  readonly kind: IdentifierKind;
  /** The line in which it begins, from 0 on. */
  readonly line: number;
  /** Whether it goes on in the next line. */
  readonly isSplit: boolean;
}

/** Finds a shape in a text: lines are fields that follow one another. */
export function matchesIn(
  text: string,
  kind: IdentifierKind,
  shape: RegExp,
  isValid: (match: string) => boolean = () => true,
): IdentifierMatch[] {
  return [...text.matchAll(shape)]
    .filter(([match]) => isValid(match))
    .map(({ 0: match, index }) => ({
      kind,
      line: text.slice(0, index).split('\n').length - 1,
      isSplit: match.trim().includes('\n'),
    }));
}

/** Separators between the characters of a number: of any kind but letters, up to eight. */
export const GAP = '[^\\p{L}\\p{N}\\uFFFC]{0,8}';
const BEFORE = '(?<![0-9A-Z])';
const AFTER = '(?![0-9A-Z])';
/** A word may stand beside a number, digits and letters that alternate are a code. */
const BEFORE_NUMBER = '(?<![0-9]|[0-9][A-Z]{1,8})';
const AFTER_NUMBER = '(?![0-9]|[A-Z]{1,8}[0-9])';

const repeated = (pattern: string, min: number, max = min): string => `(?:${GAP}${pattern}){${min},${max}}`;
const pattern = (text: string): RegExp => new RegExp(text, 'gu');

/** The prefix of a number that is dialled from abroad. */
export const TAIWAN = `(?:0${GAP}0${GAP}2${GAP})?8${GAP}8${GAP}6${GAP}(?:0${GAP})?`;

/** All are matched against text in capital letters. */
const SHAPES: readonly {
  readonly kind: IdentifierKind;
  readonly shape: RegExp;
  /** Checks the characters of a match, without separators. */
  readonly isValid?: (characters: string) => boolean;
}[] = [
  {
    kind: 'mobileNumber',
    shape: pattern(`${BEFORE_NUMBER}(?:0${GAP}|${TAIWAN})9${repeated('\\d', 8)}${AFTER_NUMBER}`),
  },
  // The same separator of any kind, words included.
  {
    kind: 'mobileNumber',
    shape: pattern(`${BEFORE_NUMBER}09\\d\\d([^\\d\\uFFFC]{1,12})\\d{3}\\1\\d{3}(?!\\d)`),
  },
  // A table drops the 0 at the beginning.
  {
    kind: 'mobileNumber',
    shape: pattern(`(?<![0-9A-Z][-_.#/]?)9${repeated('\\d', 8)}${AFTER}`),
  },
  {
    kind: 'landlineNumber',
    shape: pattern(`${BEFORE_NUMBER}(?:0${GAP}|${TAIWAN})[2-8]${repeated('\\d', 7, 8)}${AFTER_NUMBER}`),
  },
  {
    kind: 'nationalId',
    shape: pattern(`(?:${BEFORE}|(?<=ID|NO))[A-Z]${GAP}[1289A-D]${repeated('\\d', 8)}(?!\\d)`),
    isValid: isNationalId,
  },
  { kind: 'mobileBarcode', shape: /(?<![0-9A-Z/])\/[0-9A-Z.+-]{7}(?![0-9A-Z+-])/gu },
  {
    kind: 'citizenCertificate',
    shape: pattern(`${BEFORE}[A-Z]${GAP}[A-Z]${repeated('\\d', 14)}${AFTER}`),
  },
  {
    kind: 'cardNumber',
    shape: pattern(`${BEFORE}[1-9]${repeated('\\d', 12, 18)}${AFTER}`),
    isValid: isCardNumber,
  },
];

/** The personal identifiers in a text in capital letters, but for mail addresses. */
export function identifiersIn(capitals: string): readonly IdentifierMatch[] {
  return SHAPES.flatMap(({ kind, shape, isValid }) =>
    matchesIn(capitals, kind, shape, isValid && ((match) => isValid(match.replace(/[^0-9A-Z]/g, '')))),
  );
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
