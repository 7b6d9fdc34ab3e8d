import { type IdentifierKind, identifiersIn } from './identifiers.js';
import { type KnownNames, knownNames } from './knownNames.js';
import { hasName } from './names.js';
import { BREAK, plainDigits, plainText, withoutDates } from './plainText.js';

/** Where personal data seems to be, and of what kind; never what was found. */
export interface PersonalDataFinding {
  /** JSON pointer; a key that itself holds personal data is written `*`. */
  readonly pointer: string;
  readonly kind: IdentifierKind | 'name';
}

/** What is passed over, and who is known. */
interface Sought {
  readonly allowed: readonly string[];
  readonly known: KnownNames;
}

/**
 * Looks for personal data in every text, number and key of a content: for what has the shape of it, and for `names` of
 * persons wherever they stand. Allowed terms, such as a merchant's name or the public number of a hotline, are passed over
 * where they would be a name or a landline number, and nowhere else; a person's name itself is never allowed.
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

function findings(value: unknown, pointer: string, sought: Sought): PersonalDataFinding[] {
  if (typeof value === 'string') return kindsIn(value, sought).map((kind) => ({ pointer, kind }));
  // A number has lost the 0 that a telephone number begins with.
  if (typeof value === 'number') return findings(`${value} | 0${value}`, pointer, sought);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const inKey = Array.isArray(value) ? [] : kindsIn(key, sought);
    const step = inKey.length > 0 ? '*' : key.replaceAll('~', '~0').replaceAll('/', '~1');
    const place = `${pointer}/${step}`;
    return [...inKey.map((kind) => ({ pointer: place, kind })), ...findings(inner, place, sought)];
  });
}

function kindsIn(text: string, { allowed, known }: Sought): PersonalDataFinding['kind'][] {
  const plain = plainText(text);
  const unusual = without(allowed, plain);
  const landline = identifiersIn(numbersOf(unusual)).includes('landlineNumber');
  const kinds = identifiersIn(numbersOf(plain)).filter((kind) => kind !== 'landlineNumber' || landline);
  const unknown = allowed.filter((term) => !known.has(term));
  const named = hasName(unusual) || without(unknown, plain).split(BREAK).some(known.isIn);
  return named ? [...kinds, 'name'] : kinds;
}

const without = (terms: readonly string[], text: string): string =>
  terms.reduce((rest, term) => rest.replaceAll(term, BREAK), text);
const numbersOf = (text: string): string => withoutDates(plainDigits(text));
