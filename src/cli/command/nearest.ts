import { editDistance } from '../../campaign/editDistance.js';

/** The known word that a typing error most likely means; undefined where none is near. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(typed.length / 4));
  let found: { word: string; distance: number } | undefined;
  for (const word of known) {
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase());
    if (distance <= most && distance < (found?.distance ?? Number.POSITIVE_INFINITY))
      found = { word, distance };
  }
  return found?.word;
}
