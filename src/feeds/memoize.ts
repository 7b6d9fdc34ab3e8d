/** Longer texts are not cached. */
const maxTextLength = 64;

/**
 * Memoizes a pure function of a text, since feeds repeat the same texts. The cache is small, because a text that was
 * sliced from a block keeps the whole block in memory.
 */
export function memoize<T>(compute: (text: string) => T, maxEntries: number): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (text.length > maxTextLength) return result;
    if (results.size >= maxEntries) results.clear();
    results.set(text, result);
    return result;
  };
}
