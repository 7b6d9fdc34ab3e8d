import { withSigns } from './addresses.js';
import type { IdentifierKind } from './identifiers.js';
import { latinLetters } from './lookAlikes.js';
import { plainDigits } from './plainText.js';

/** Whether a known person has this phone number or mail address, in the form that `normalizeContact` gives. */
export type HasContact = (field: 'phone' | 'email', value: string) => boolean;

const MIN_DIGITS = 8;
const MAX_DIGITS = 15;

/** What known persons have of a text: their numbers, with anything between the digits, and their addresses. */
export function knownContactsIn(text: string, has: HasContact): readonly IdentifierKind[] {
  const kinds: IdentifierKind[] = [];
  const number = knownNumberIn(digitsOf(text), has);
  if (number !== undefined) kinds.push(number.kind);
  if (addressCandidates(text).some((address) => has('email', address))) kinds.push('email');
  return kinds;
}

/** The first of the texts in which a known number begins that ends in a later one. */
export function knownNumberOver(
  texts: readonly string[],
  has: HasContact,
): { readonly index: number; readonly kind: IdentifierKind } | undefined {
  const owners = texts.flatMap((text, index) => Array.from(digitsOf(text), () => index));
  const found = knownNumberIn(
    texts.map(digitsOf).join(''),
    has,
    (start, end) => owners[start] !== owners[end - 1],
  );
  return found && { index: owners[found.start] ?? 0, kind: found.kind };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind;
}

function knownNumberIn(
  digits: string,
  has: HasContact,
  isSought: (start: number, end: number) => boolean = () => true,
): Found | undefined {
  for (let start = 0; start <= digits.length - MIN_DIGITS; start += 1) {
    const longest = Math.min(digits.length, start + MAX_DIGITS);
    for (let end = start + MIN_DIGITS; end <= longest; end += 1) {
      if (!isSought(start, end)) continue;
      const number = digits.slice(start, end);
      if (spellings(number).some((value) => has('phone', value))) return { start, end, kind: kindOf(number) };
    }
  }
  return undefined;
}

/** As it stands, and with the 0 that a table drops. */
const spellings = (digits: string): readonly string[] =>
  digits.length < 10 && !digits.startsWith('0') ? [digits, `0${digits}`] : [digits];

const kindOf = (digits: string): IdentifierKind => (/^0?9/.test(digits) ? 'mobileNumber' : 'landlineNumber');

const digitsOf = (text: string): string => plainDigits(text).replace(/\D/g, '');

const PROVIDERS =
  /^(?:gmail|yahoo|hotmail|outlook|icloud|hinet|pchome|seed|seednet|kimo|msn|protonmail|live)$/;
const ENDINGS = ['.com', '.com.tw', '.net', '.net.tw', '.tw', '.me'];
/** A text has few words; this bounds what a hostile one may cost. */
const MOST_DOMAINS = 20;

/** Every word at every domain that the text names, whatever is between them. */
function addressCandidates(text: string): readonly string[] {
  const words = withSigns(latinLetters(text).toUpperCase())
    .toLowerCase()
    .split(/[^0-9a-z._%+-]+/)
    .map((word) => word.replace(/^[.]+|[.]+$/g, ''))
    .filter((word) => word !== '');
  const domains = [
    ...new Set(
      words.flatMap((word) => {
        if (PROVIDERS.test(word)) return ENDINGS.map((ending) => word + ending);
        return /^[0-9a-z-]+(?:\.[0-9a-z-]+)*\.[a-z]{2,}$/.test(word) ? [word] : [];
      }),
    ),
  ].slice(0, MOST_DOMAINS);
  return words.flatMap((word) => domains.map((domain) => `${word}@${domain}`));
}
