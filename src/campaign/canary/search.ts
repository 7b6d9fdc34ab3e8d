import { normalizeContact } from '../contact.js';
import { resolveEscapes } from '../publication/escapes.js';
import { GAP, TAIWAN } from '../publication/identifiers.js';
import { compoundSurnames, surnames } from '../publication/names.js';
import { plainDigits, plainText } from '../publication/plainText.js';

/** What may be a row of an export, normalized for comparison, each with the place where it first stands in the text. */
export interface Marks {
  readonly name: ReadonlyMap<string, number>;
  readonly phone: ReadonlyMap<string, number>;
  readonly email: ReadonlyMap<string, number>;
  readonly participantIds: ReadonlyMap<string, number>;
  readonly exportIds: ReadonlyMap<string, number>;
}

/**
 * The parts of a text that have the form of a name, a mobile number, an e-mail address or an id. The store decides which of
 * them were exported. A masked name or number is not found.
 */
export function marksOf(content: string): Marks {
  const text = plainText(resolveEscapes(content));
  const lower = text.toLowerCase();
  return {
    name: marks(text.matchAll(NAME), ([, name = '']) => [
      normalizeContact.name(name).replace(/[^\p{Script=Han}]/gu, ''),
    ]),
    phone: marks(plainDigits(text).matchAll(PHONE), ([, phone = '']) => {
      const digits = normalizeContact.phone(phone);
      // A spreadsheet drops the 0 at the beginning of a number.
      return [digits.startsWith('9') ? `0${digits}` : digits];
    }),
    email: marks(lower.matchAll(EMAIL), ([, local = '', domain = '']) => {
      const labels = domain.split(new RegExp(DOT));
      // The end of a sentence may look like one more label.
      return labels.slice(1).map((_, index) => `${local}@${labels.slice(0, index + 2).join('.')}`);
    }),
    participantIds: marks(lower.matchAll(/par_[0-9a-z]{16,32}/g), ([id]) => [id]),
    exportIds: marks(lower.matchAll(/exp_[0-9a-z]{16,32}/g), ([id]) => [id]),
  };
}

const BETWEEN = '[\\s.·•‧・_-]{0,3}';
const spaced = (characters: string): string => [...characters].join(BETWEEN);
/** A lookahead, so that overlapping matches are found too. */
const NAME = new RegExp(
  `(?=((?:${compoundSurnames.map(spaced).join('|')}|[${surnames.join('')}])(?:${BETWEEN}\\p{Script=Han}){2}))`,
  'gu',
);
const PHONE = new RegExp(`(?<![0-9])((?:0${GAP}|${TAIWAN})?9(?:${GAP}\\d){8})(?![0-9])`, 'giu');
const AT = '\\s{0,3}(?:@|%40|[([{]\\s{0,3}at\\s{0,3}[)\\]}])\\s{0,3}';
const DOT = '\\s{0,3}(?:[.。]|[([{]\\s{0,3}dot\\s{0,3}[)\\]}])\\s{0,3}';
const EMAIL = new RegExp(
  `(?<![a-z0-9._%+-])([a-z0-9._+-]{1,64})${AT}([a-z0-9-]{1,63}(?:${DOT}[a-z0-9-]{1,63}){1,4})(?![a-z0-9-])`,
  'g',
);

function marks(
  matches: Iterable<RegExpMatchArray>,
  valuesOf: (match: RegExpMatchArray) => readonly string[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const match of matches)
    for (const value of valuesOf(match)) if (!found.has(value)) found.set(value, match.index ?? 0);
  return found;
}
