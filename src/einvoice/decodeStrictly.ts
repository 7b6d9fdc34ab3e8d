/** What some decoders of Big5 make of bytes that are none, although they are asked to be strict. */
const NO_TEXT = /[\u0080-\u009f\uf8f8\ufffd]/;

/** The text of bytes; null where they are none in this encoding. With `isCut`, half a character at the end is dropped. */
export function decodeStrictly(bytes: Uint8Array, encoding: string, { isCut = false } = {}): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes, { stream: isCut });
    return encoding === 'big5' && NO_TEXT.test(text) ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
