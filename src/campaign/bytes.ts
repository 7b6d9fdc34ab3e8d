const encoder = new TextEncoder();

/** Writes lower-case hexadecimal as bytes. */
export function writeHex(target: Uint8Array, offset: number, hex: string): void {
  for (let at = offset, i = 0; i < hex.length; at += 1, i += 2) {
    target[at] = (digit(hex.charCodeAt(i)) << 4) | digit(hex.charCodeAt(i + 1));
  }
}

/** Without a branch, which random digits would mispredict: only letters have bit 6, and their low bits begin with 1. */
const digit = (code: number): number => (code & 15) + (code >> 6) * 9;

export function hexToBytes(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  writeHex(bytes, 0, hex);
  return bytes;
}

/** Writes an integer below 2^53 as 8 bytes, unsigned, big-endian. */
export function writeU64(target: DataView, offset: number, value: number): void {
  target.setUint32(offset, Math.floor(value / 2 ** 32));
  target.setUint32(offset + 4, value >>> 0);
}

/** Joins bytes, texts as UTF-8 and integers as u64. */
export function joinBytes(...parts: readonly (string | number | Uint8Array)[]): Uint8Array {
  const pieces = parts.map(bytesOf);
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

function bytesOf(part: string | number | Uint8Array): Uint8Array {
  if (typeof part === 'string') return encoder.encode(part);
  if (typeof part !== 'number') return part;
  const bytes = new Uint8Array(8);
  writeU64(new DataView(bytes.buffer), 0, part);
  return bytes;
}
