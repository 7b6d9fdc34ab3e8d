import { type IdentifierKind, identifiersIn } from './identifiers.js';
import { type KnownNames, knownNames } from './knownNames.js';
import { hasName } from './names.js';
import { BREAK, plainDigits, plainText, withoutDates } from './plainText.js';

/** The location and kind of suspected personal data, never the data itself. */
export interface PersonalDataFinding {
  /** JSON pointer; a key that itself contains personal data is written `*`. */
  readonly pointer: string;
  readonly kind: IdentifierKind | 'name';
}

/** The allowed terms, and the known names. */
interface ScanOptions {
  readonly allowed: readonly string[];
  readonly known: KnownNames;
}

/**
 * Scans every text, number and key of a content for personal data: for its shape, and for the `names` of known persons.
 * Allowed terms, such as the name of a merchant or the number of a hotline, are ignored where they would be taken for a
 * name or a landline number, and nowhere else; the name of a known person is never allowed.
 */
export function scanForPersonalData(
  content: unknown,
  allowedTerms: readonly string[] = [],
  names: Iterable<string> = [],
): readonly PersonalDataFinding[] {
  const allowed = allowedTerms
    .map((term) => plainText(term).trim())
    .filter((term) => term !== '')
    .sort((a, b) => b.length - a.length);
  return findings(content, '', { allowed, known: knownNames(names) });
}

function findings(value: unknown, pointer: string, options: ScanOptions): PersonalDataFinding[] {
  if (typeof value === 'string') return kindsIn(value, options).map((kind) => ({ pointer, kind }));
  // A number has lost the leading 0 of a telephone number.
  if (typeof value === 'number') return findings(`${value} | 0${value}`, pointer, options);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const inKey = Array.isArray(value) ? [] : kindsIn(key, options);
    const token = inKey.length > 0 ? '*' : key.replaceAll('~', '~0').replaceAll('/', '~1');
    const memberPointer = `${pointer}/${token}`;
    return [
      ...inKey.map((kind) => ({ pointer: memberPointer, kind })),
      ...findings(inner, memberPointer, options),
    ];
  });
}

function kindsIn(text: string, { allowed, known }: ScanOptions): PersonalDataFinding['kind'][] {
  const plain = plainText(text);
  const remaining = without(allowed, plain);
  const hasLandline = identifiersIn(numbersOf(remaining)).includes('landlineNumber');
  const kinds = identifiersIn(numbersOf(plain)).filter((kind) => kind !== 'landlineNumber' || hasLandline);
  const ordinaryTerms = allowed.filter((term) => !known.has(term));
  const hasPersonName = hasName(remaining) || without(ordinaryTerms, plain).split(BREAK).some(known.isIn);
  return hasPersonName ? [...kinds, 'name'] : kinds;
}

const without = (terms: readonly string[], text: string): string =>
  terms.reduce((rest, term) => rest.replaceAll(term, BREAK), text);
const numbersOf = (text: string): string => withoutDates(plainDigits(text));
