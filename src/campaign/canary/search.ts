import type { ContactField } from '../../generated/types.js';
import { normalizeContact } from '../contact.js';
import { resolveEscapes } from '../publication/escapes.js';
import { GAP, TAIWAN } from '../publication/identifiers.js';
import { compoundSurnames } from '../publication/names.js';
import { plainDigits, plainText } from '../publication/plainText.js';

/**
 * The parts of a text that have the form of a canary's data, normalized for comparison. Few texts have any; the store
 * decides which of them belong to a canary. A masked name or number is not found.
 */
export function canaryCandidates(content: string): { readonly [Field in ContactField]: readonly string[] } {
  const text = plainText(resolveEscapes(content));
  return {
    name: distinct(text.matchAll(NAME), 'name'),
    phone: distinct(plainDigits(text).matchAll(PHONE), 'phone'),
    email: distinct(text.toLowerCase().matchAll(EMAIL), 'email', (local) => `${local}@example.com`),
  };
}

const BETWEEN = '[\\s.·•‧・_-]{0,3}';
const spaced = (characters: string): string => [...characters].join(BETWEEN);
/** A lookahead, so that overlapping matches are found too. */
const NAME = new RegExp(
  `(?=((?:${compoundSurnames.map(spaced).join('|')})(?:${BETWEEN}\\p{Script=Han}){2}))`,
  'gu',
);
/** A spreadsheet drops the 0 at the beginning of a number. */
const PHONE = new RegExp(`(?<![0-9])((?:0${GAP}|${TAIWAN})?9${GAP}9(?:${GAP}\\d){7})(?![0-9])`, 'giu');
const AT = '\\s{0,3}(?:@|%40|[([{]\\s{0,3}at\\s{0,3}[)\\]}])\\s{0,3}';
const DOT = '\\s{0,3}(?:[.。]|[([{]\\s{0,3}dot\\s{0,3}[)\\]}])\\s{0,3}';
const EMAIL = new RegExp(`(?<![a-z0-9._%+-])([a-z0-9._+-]{1,64})${AT}example${DOT}com(?![a-z0-9-])`, 'g');

function distinct(
  matches: Iterable<RegExpMatchArray>,
  field: ContactField,
  complete: (match: string) => string = (match) => match,
): string[] {
  const found = new Set<string>();
  for (const [, text = ''] of matches) found.add(normalized(field, complete(text)));
  return [...found];
}

function normalized(field: ContactField, text: string): string {
  if (field === 'name') return normalizeContact.name(text).replace(/[^\p{Script=Han}]/gu, '');
  const value = normalizeContact[field](text);
  return field === 'phone' && value.startsWith('9') ? `0${value}` : value;
}
