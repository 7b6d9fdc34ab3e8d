/** What some decoders of Big5 make of bytes that are none, although they are asked to be strict. */
const NO_TEXT = /[\u0080-\u009f\uf8f8\ufffd]/;

/** The text of bytes; null where they are none in this encoding. With `isCut`, half a character at the end is dropped. */
export function decodeStrictly(bytes: Uint8Array, encoding: string, { isCut = false } = {}): string | null {
  try {
    // One that is asked to go on keeps the half character, and serves once.
    const decoder = isCut ? newDecoder(encoding) : decoderOf(encoding);
    const text = decoder.decode(bytes, { stream: isCut });
    return encoding === 'big5' && NO_TEXT.test(text) ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

type Decoder = InstanceType<typeof TextDecoder>;

const decoders = new Map<string, Decoder>();

/** Made once: that takes as long as to decode a message. */
function decoderOf(encoding: string): Decoder {
  let decoder = decoders.get(encoding);
  if (decoder === undefined) {
    decoder = newDecoder(encoding);
    decoders.set(encoding, decoder);
  }
  return decoder;
}

const newDecoder = (encoding: string) => new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
