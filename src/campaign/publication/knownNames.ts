import { latinLetters } from './lookAlikes.js';
import { plainText } from './plainText.js';

/** The names of known persons, to be found anywhere in a text. */
export interface KnownNames {
  /**
   * Whether a text contains one of them, with any spacing and width; Latin words match in any order. A name that lies
   * within a longer allowed term is not found; an allowed term within a name changes nothing.
   */
  isIn(text: string, allowed?: readonly string[]): boolean;
  /** Whether one of them begins in one of the texts and ends in a later one. */
  isSplitOver(texts: readonly string[]): number | undefined;
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
  const isHanName = (part: string): boolean => hanNames.has(part);
  const isOtherName = (part: readonly string[]): boolean => otherNames.has(inAnyOrder(part));
  return {
    isIn(text, allowed = []) {
      const letters = lettersOf(text);
      const words = wordsOf(text);
      const inLetters = spansOf(letters, allowed.map(lettersOf));
      const inWords = spansOf(words, allowed.map(wordsOf));
      return (
        windows(letters, lengths).some(
          (span) => isHanName(letters.slice(...span)) && !isWithin(span, inLetters),
        ) ||
        windows(words, counts).some((span) => isOtherName(words.slice(...span)) && !isWithin(span, inWords))
      );
    },
    isSplitOver(texts) {
      const letters = texts.map(lettersOf);
      const words = texts.map(wordsOf);
      return (
        firstSplit(letters, letters.join(''), lengths, isHanName) ??
        firstSplit(words, words.flat(), counts, isOtherName)
      );
    },
  };
}

type Span = readonly [start: number, end: number];
type Sequence = string | readonly string[];

const lettersOf = (text: string): string => plainText(text).replace(/[^\p{L}\p{N}]/gu, '');
const wordsOf = (text: string): readonly string[] =>
  latinLetters(plainText(text))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const inAnyOrder = (words: readonly string[]): string => [...words].sort().join(' ');

/** All parts of these lengths. */
function windows(whole: Sequence, lengths: Iterable<number>): Span[] {
  return [...lengths].flatMap((length) =>
    Array.from(
      { length: Math.max(0, whole.length - length + 1) },
      (_, start): Span => [start, start + length],
    ),
  );
}

/** Where the parts are in the whole. */
function spansOf(whole: Sequence, parts: readonly Sequence[]): Span[] {
  return parts.flatMap((part) => {
    if (part.length < MIN_LENGTH) return [];
    return windows(whole, [part.length]).filter(([start]) =>
      Array.from(part).every((item, at) => whole[start + at] === item),
    );
  });
}

/** Whether one of the longer spans covers the span. */
const isWithin = ([start, end]: Span, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => from <= start && end <= to && to - from > end - start);

/**
 * The index of the first text in which a name begins that ends in another one. A name of two is one only where it has
 * one of the texts to itself, since the end of a sentence and the beginning of the next one may look like it.
 */
function firstSplit<Whole extends Sequence>(
  texts: readonly Whole[],
  whole: Whole,
  lengths: Iterable<number>,
  isName: (part: never) => boolean,
): number | undefined {
  let end = 0;
  const spans = texts.map(({ length }, index) => {
    end += length;
    return { index, start: end - length, end };
  });
  for (const [start, stop] of windows(whole, lengths)) {
    if (!isName(whole.slice(start, stop) as never)) continue;
    const covered = spans.filter((span) => span.start < stop && start < span.end);
    const isWhole = covered.some((span) => start <= span.start && span.end <= stop);
    if (covered.length > 1 && (isWhole || stop - start > MIN_LENGTH)) return covered[0]?.index;
  }
  return undefined;
}
