/** Whether a text is a URL. React Native has no `URL.canParse`. */
export function isUrl(text: string): boolean {
  if (typeof URL.canParse === 'function') return URL.canParse(text);
  try {
    return new URL(text) !== null;
  } catch {
    // What a URL throws says that the text is none.
    return false;
  }
}
