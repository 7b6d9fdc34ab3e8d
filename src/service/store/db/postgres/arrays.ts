/**
 * Arrays in PostgreSQL's binary format, which the driver passes on unchanged. They are written by hand because the text
 * format takes several times as long: the server has to find the end of each element, and the driver has to quote it.
 */
const HEADER = 20;
/** Longest UTF-8 form of one UTF-16 code unit. */
const PER_UNIT = 3;
const NULL = -1;

const oids = { text: 25, bigint: 20 } as const;

export type ArrayType = keyof typeof oids;

let scratch = Buffer.allocUnsafe(65_536);

/**
 * `text[]` or `bigint[]` of the values that `valueAt` gives for the indexes from 0 on. Undefined and null become NULL; an
 * array of NULLs alone becomes null. Integers must be safe.
 */
export function binaryArray(
  type: ArrayType,
  length: number,
  valueAt: (index: number) => unknown,
): Uint8Array | null {
  let end = HEADER;
  let nulls = 0;
  for (let index = 0; index < length; index++) {
    const value = valueAt(index);
    const size = typeof value === 'string' ? value.length * PER_UNIT : 8;
    if (end + size + 4 > scratch.length) grow(end + size + 4);
    if (value === undefined || value === null) {
      nulls += 1;
      end = scratch.writeInt32BE(NULL, end);
    } else if (type === 'text') {
      const length = writeText(String(value), end + 4);
      end = scratch.writeInt32BE(length, end) + length;
    } else end = writeInteger(Number(value), scratch.writeInt32BE(8, end));
  }
  if (nulls > 0 && nulls === length) return null;
  // One dimension, beginning at 1.
  scratch.writeInt32BE(1, 0);
  scratch.writeInt32BE(nulls > 0 ? 1 : 0, 4);
  scratch.writeInt32BE(oids[type], 8);
  scratch.writeInt32BE(length, 12);
  scratch.writeInt32BE(1, 16);
  return Buffer.from(scratch.subarray(0, end));
}

function grow(needed: number): void {
  const larger = Buffer.allocUnsafe(Math.max(needed, scratch.length * 2));
  scratch.copy(larger);
  scratch = larger;
}

/** Returns the number of bytes. Nearly all text is short ASCII, which a loop writes faster than a call to `write`. */
function writeText(text: string, at: number): number {
  const { length } = text;
  if (length > 64) return scratch.write(text, at);
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) return scratch.write(text, at);
    scratch[at + index] = unit;
  }
  return length;
}

function writeInteger(value: number, at: number): number {
  const high = Math.floor(value / 0x1_0000_0000);
  return scratch.writeUInt32BE(value - high * 0x1_0000_0000, scratch.writeInt32BE(high, at));
}
