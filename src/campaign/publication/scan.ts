import { addressesIn } from './addresses.js';
import { type IdentifierKind, type IdentifierMatch, identifiersIn } from './identifiers.js';
import { type HasContact, knownContactsIn, knownNumberOver } from './knownContacts.js';
import { type KnownNames, knownNames } from './knownNames.js';
import { type Field, linesOf } from './lines.js';
import { digitsForLetters, latinLetters } from './lookAlikes.js';
import { hasName, isSplitName } from './names.js';
import { numbersOf } from './numbers.js';
import { BREAK, plainDigits, plainText } from './plainText.js';
import { readingsOf } from './readings.js';

/** The location and kind of suspected personal data, never the data itself. */
export interface PersonalDataFinding {
  /** JSON pointer; a key that itself contains personal data is written `*`. */
  readonly pointer: string;
  readonly kind: IdentifierKind | 'name';
}

/** Persons whose data must not be in the content, such as the winners of a campaign. */
export interface KnownPersons {
  readonly names: Iterable<string>;
  readonly hasContact: HasContact;
}

interface ScanOptions {
  readonly allowed: readonly string[];
  readonly names: KnownNames;
  readonly hasContact: HasContact | undefined;
}

/**
 * Scans every text, number and key of a content for personal data: for its shape, also where it is split over several
 * fields or rows, and for the names, numbers and addresses of `known` persons. Allowed terms, such as the name of a
 * merchant or the number of a hotline, are ignored where they would be taken for a name or a landline number, and nowhere
 * else; what is of a known person is never allowed.
 */
export function scanForPersonalData(
  content: unknown,
  allowedTerms: readonly string[] = [],
  known?: KnownPersons,
): readonly PersonalDataFinding[] {
  const allowed = allowedTerms
    .map((term) => plainText(term).trim())
    .filter((term) => term !== '')
    .sort((a, b) => b.length - a.length);
  const options = { allowed, names: knownNames(known?.names ?? []), hasContact: known?.hasContact };
  const found = new Map<string, PersonalDataFinding>();
  for (const finding of [
    ...findings(content, '', options),
    ...linesOf(content).flatMap((line) => splitFindings(line, options)),
  ])
    found.set(`${finding.kind} ${finding.pointer}`, finding);
  return [...found.values()];
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

function kindsIn(text: string, options: ScanOptions): PersonalDataFinding['kind'][] {
  return [...new Set(readingsOf(text).flatMap((reading) => kindsInReading(reading, options)))];
}

function kindsInReading(
  plain: string,
  { allowed, names, hasContact }: ScanOptions,
): PersonalDataFinding['kind'][] {
  const remaining = allowed.reduce((rest, term) => rest.replaceAll(term, BREAK), plain);
  const hasLandline = shapesIn(remaining).some(({ kind }) => kind === 'landlineNumber');
  const shapes = shapesIn(plain)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'landlineNumber' || hasLandline);
  const hasPersonName = hasName(remaining) || names.isIn(plain, allowed);
  return [
    ...shapes,
    ...(hasContact ? knownContactsIn(plain, hasContact) : []),
    ...(hasPersonName ? ['name' as const] : []),
  ];
}

/** Letters are read as they look, and as digits where they look like these. */
function shapesIn(plain: string): readonly IdentifierMatch[] {
  const capitals = latinLetters(plain).toUpperCase();
  const numbers = numbersOf(capitals);
  const readAsDigits = numbersOf(digitsForLetters(plainDigits(capitals)));
  return [
    ...addressesIn(capitals),
    ...identifiersIn(numbers),
    ...(readAsDigits === numbers ? [] : identifiersIn(readAsDigits)),
  ];
}

/** What begins in one field of a line and ends in a later one. */
function splitFindings(line: readonly Field[], { names, hasContact }: ScanOptions): PersonalDataFinding[] {
  if (line.length < 2) return [];
  const texts = line.map(({ text }) => readingsOf(text)[0] ?? '');
  const at = (index: number | undefined, kind: PersonalDataFinding['kind']): PersonalDataFinding[] =>
    index === undefined ? [] : [{ pointer: line[index]?.pointer ?? '', kind }];
  const number = hasContact && knownNumberOver(texts, hasContact);
  return [
    ...shapesIn(texts.join('\n'))
      .filter(({ isSplit }) => isSplit)
      .flatMap(({ line: index, kind }) => at(index, kind)),
    ...at(number?.index, number?.kind ?? 'mobileNumber'),
    ...at(names.isSplitOver(texts), 'name'),
    ...texts.flatMap((text, index) => (isSplitName(text, texts[index + 1]) ? at(index, 'name') : [])),
  ];
}
