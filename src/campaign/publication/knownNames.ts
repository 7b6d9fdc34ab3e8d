import { plainText } from './plainText.js';

/** The names of known persons, to be found anywhere in a text. */
export interface KnownNames {
  /** Whether a text is one of them. */
  has(text: string): boolean;
  /** Whether a text contains one of them, with any spacing and width; Latin words match in any order. */
  isIn(text: string): boolean;
}

/** A name of one character is ignored: it may be part of any word. */
const MIN_LENGTH = 2;

export function knownNames(names: Iterable<string>): KnownNames {
  const hanNames = new Set<string>();
  const otherNames = new Set<string>();
  for (const name of names) {
    if (lettersOf(name).length < MIN_LENGTH) continue;
    if (/\p{Script=Han}/u.test(name)) hanNames.add(lettersOf(name));
    else otherNames.add(inAnyOrder(wordsOf(name)));
  }
  const lengths = new Set([...hanNames].map(({ length }) => length));
  const counts = new Set([...otherNames].map((words) => words.split(' ').length));
  return {
    has: (text) => hanNames.has(lettersOf(text)) || otherNames.has(inAnyOrder(wordsOf(text))),
    isIn(text) {
      const letters = lettersOf(text);
      const words = wordsOf(text);
      return (
        windows(letters, lengths).some((part) => hanNames.has(part)) ||
        windows(words, counts).some((part) => otherNames.has(inAnyOrder(part)))
      );
    },
  };
}

const lettersOf = (text: string): string => plainText(text).replace(/[^\p{L}\p{N}]/gu, '');
const wordsOf = (text: string): readonly string[] =>
  plainText(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const inAnyOrder = (words: readonly string[]): string => [...words].sort().join(' ');

/** All substrings, or slices, of these lengths. */
function windows<Sequence extends string | readonly string[]>(
  whole: Sequence,
  lengths: Iterable<number>,
): Sequence[] {
  return [...lengths].flatMap((length) =>
    Array.from(
      { length: Math.max(0, whole.length - length + 1) },
      (_, start) => whole.slice(start, start + length) as Sequence,
    ),
  );
}
