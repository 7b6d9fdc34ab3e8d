/** What people write into a cell that has nothing to say. */
const nothing = /^(?:[-–—―－/]+|無|沒有|免|免用|免用統一?編號?|免用統一發票|n\/?a)$/i;

/** A code: full-width letters and digits as ASCII, without the marks by which spreadsheets keep it a text. */
export function parseCode(text: string): string {
  const plain = text.normalize('NFKC').replace(/^="(.*)"$/, '$1');
  return plain.replace(/^'/, '').trim();
}

/** A cell that may say `無`, as an empty one. */
export const optional =
  (parse: (text: string) => unknown = (text) => text) =>
  (text: string): unknown =>
    nothing.test(text.normalize('NFKC')) ? undefined : parse(text);

/** A name on one line. */
export const parseName = (text: string): string => text.replace(/\s+/g, ' ');

/** An address: full-width letters and digits as ASCII, and the city as it writes itself. */
export const parseAddress = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ－]/g, (character) => character.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .replace(/^台中/, '臺中');

/**
 * UBNs, with anything between them, and with blanks or hyphens within. Digits are never added: of seven digits nobody
 * knows which is missing.
 */
export function parseUbns(text: string): string[] {
  const numbers = parseCode(text)
    .split(/[;,、，；/|]+/)
    .flatMap((part) => joinDigits(part.split(/[\s\-–.]+/).filter((group) => group !== '')));
  return [...new Set(numbers)];
}

/** Puts groups of digits together where they make numbers of 8 digits; otherwise they stay as they are. */
function joinDigits(groups: readonly string[]): readonly string[] {
  const numbers: string[] = [];
  let number = '';
  for (const group of groups) {
    number += group;
    if (number.length > 8) return groups;
    if (number.length < 8) continue;
    numbers.push(number);
    number = '';
  }
  return number === '' ? numbers : groups;
}
