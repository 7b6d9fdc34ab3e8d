import { type IdentifierKind, identifiersIn } from './identifiers.js';
import { hasName } from './names.js';
import { BREAK, plainDigits, plainText, withoutDates } from './plainText.js';

/** Where personal data seems to be, and of what kind; never what was found. */
export interface PersonalDataFinding {
  /** JSON pointer; a key that itself holds personal data is written `*`. */
  readonly pointer: string;
  readonly kind: IdentifierKind | 'name';
}

/**
 * Looks for personal data in every text, number and key of a content. Allowed terms, such as a merchant's name or the
 * public number of a hotline, are passed over where they would be a name or a landline number, and nowhere else.
 */
export function scanForPersonalData(
  content: unknown,
  allowedTerms: readonly string[] = [],
): readonly PersonalDataFinding[] {
  const allowed = allowedTerms
    .map((term) => plainText(term).trim())
    .filter((term) => term !== '')
    .sort((a, b) => b.length - a.length);
  return findings(content, '', allowed);
}

function findings(value: unknown, pointer: string, allowed: readonly string[]): PersonalDataFinding[] {
  if (typeof value === 'string') return kindsIn(value, allowed).map((kind) => ({ pointer, kind }));
  // A number has lost the 0 that a telephone number begins with.
  if (typeof value === 'number') return findings(`${value} | 0${value}`, pointer, allowed);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const inKey = Array.isArray(value) ? [] : kindsIn(key, allowed);
    const step = inKey.length > 0 ? '*' : key.replaceAll('~', '~0').replaceAll('/', '~1');
    const place = `${pointer}/${step}`;
    return [...inKey.map((kind) => ({ pointer: place, kind })), ...findings(inner, place, allowed)];
  });
}

function kindsIn(text: string, allowed: readonly string[]): PersonalDataFinding['kind'][] {
  const plain = plainText(text);
  const unusual = allowed.reduce((rest, term) => rest.replaceAll(term, BREAK), plain);
  const landline = identifiersIn(numbersOf(unusual)).includes('landlineNumber');
  const kinds = identifiersIn(numbersOf(plain)).filter((kind) => kind !== 'landlineNumber' || landline);
  return hasName(unusual) ? [...kinds, 'name'] : kinds;
}

const numbersOf = (text: string): string => withoutDates(plainDigits(text));
