import { resolveEscapes } from './escapes.js';
import { plainText } from './plainText.js';

const TAG = /<\/?[a-z!][^<>]{0,500}>/gi;
/** Marks that let a text be shown from right to left. */
const DIRECTION = /[\u200f\u202b\u202e\u2067]/;

/**
 * What people may read in a text: it with its escapes resolved, also without tags, and also backwards where it has marks
 * of direction.
 */
export function readingsOf(text: string): readonly string[] {
  const resolved = resolveEscapes(text);
  const readings = [inOneLine(resolved)];
  const untagged = resolved.replace(TAG, '');
  if (untagged !== resolved) readings.push(inOneLine(untagged));
  if (DIRECTION.test(resolved)) readings.push(...readings.map((reading) => [...reading].reverse().join('')));
  return readings;
}

const inOneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ');
