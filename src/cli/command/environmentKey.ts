/** The bytes of a key in hex or base64. A text that is both is hex: a key of so many digits and no other letter is no chance. */
export function decodeKey(text: string): Uint8Array | null {
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, 'hex');
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : null;
}
