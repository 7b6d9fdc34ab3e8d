import { plainText } from './plainText.js';

/** Names of persons who are known, to be found wherever they stand in a text. */
export interface KnownNames {
  /** Whether a text is one of them and nothing else. */
  has(text: string): boolean;
  /** Whether one of them stands in a text, however it is spaced, full-width or half-width; of Latin words in any order. */
  isIn(text: string): boolean;
}

/** Of one sign, which may be any part of a word, nobody is known. */
const SHORTEST = 2;

export function knownNames(names: Iterable<string>): KnownNames {
  const lettersOfHan = new Set<string>();
  const wordsOfOthers = new Set<string>();
  for (const name of names) {
    if (lettersOf(name).length < SHORTEST) continue;
    if (/\p{Script=Han}/u.test(name)) lettersOfHan.add(lettersOf(name));
    else wordsOfOthers.add(inAnyOrder(wordsOf(name)));
  }
  const lengths = new Set([...lettersOfHan].map(({ length }) => length));
  const counts = new Set([...wordsOfOthers].map((words) => words.split(' ').length));
  return {
    has: (text) => lettersOfHan.has(lettersOf(text)) || wordsOfOthers.has(inAnyOrder(wordsOf(text))),
    isIn(text) {
      const letters = lettersOf(text);
      const words = wordsOf(text);
      return (
        windows(letters, lengths).some((part) => lettersOfHan.has(part)) ||
        windows(words, counts).some((part) => wordsOfOthers.has(inAnyOrder(part)))
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

/** All parts of these lengths. */
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
