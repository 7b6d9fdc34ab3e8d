import { isAscii } from 'node:buffer';
import { ApiProblem } from './problem.js';

/** Skips a byte order mark; anything that is not UTF-8 is an error. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A body: its value, and how it was written. */
export interface Json {
  readonly value: unknown;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** @throws ApiProblem malformed_json */
export function parseJson(bytes: Uint8Array): Json {
  try {
    const text = textOf(bytes);
    return { value: JSON.parse(text), text, bytes };
  } catch {
    throw new ApiProblem('malformed_json');
  }
}

/** ASCII, which most bodies are, needs no decoder. */
function textOf(bytes: Uint8Array): string {
  if (!isAscii(bytes)) return utf8.decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/**
 * Whether no text in a body can be unstorable: JSON escapes U+0000 and lone surrogates with a backslash, and UTF-8
 * has only whole Unicode characters.
 */
export function hasNoEscapes({ text }: Json): boolean {
  return !text.includes('\\');
}
