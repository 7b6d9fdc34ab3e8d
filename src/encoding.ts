export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const marks: readonly (readonly [encoding: UnicodeEncoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes of a file that are looked at. */
const lookedAt = 4096;

/**
 * The encoding of text by its beginning: by its byte order mark, such as PowerShell 5 writes with `>`, or UTF-16 without
 * one. Null where the beginning does not say it: UTF-8 without a mark, Big5, or no text at all.
 */
export function unicodeOf(bytes: Uint8Array): UnicodeEncoding | null {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  return marked ?? unmarkedUtf16(bytes.subarray(0, lookedAt));
}

/** Characters without which no table, map, NDJSON or XML is. Other letters do not do: `一` in one order is `N` in the other. */
const separators: ReadonlySet<number> = new Set(
  [...'\t\n\r ",:<='].map((character) => character.charCodeAt(0)),
);

/**
 * Text in other encodings has no NUL. In UTF-16 each ASCII character has one, on the side that its order says. In a binary
 * file other control characters stand there, too.
 */
function unmarkedUtf16(bytes: Uint8Array): UnicodeEncoding | null {
  const found = { little: 0, big: 0, other: 0 };
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first, second] = [bytes[at] as number, bytes[at + 1] as number];
    if (second === 0 && separators.has(first)) found.little += 1;
    else if (first === 0 && separators.has(second)) found.big += 1;
    else if ((first === 0 && second < 0x20) || (second === 0 && first < 0x20)) found.other += 1;
  }
  const { little, big, other } = found;
  if (other > 0 || Math.max(little, big) * 80 < bytes.length || little === big) return null;
  if (little > 4 * big) return 'utf-16le';
  return big > 4 * little ? 'utf-16be' : null;
}

/** The text of a small file in UTF-8, UTF-16 or Big5, without its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const unicode = unicodeOf(bytes);
  if (unicode !== null) return new TextDecoder(unicode).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('big5').decode(bytes);
  }
}
