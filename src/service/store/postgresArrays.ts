/**
 * Arrays in PostgreSQL's binary format, which the driver passes on as it is. Read and written by hand because
 * text costs both sides several times as much: the server has to find the end of each element, and the driver
 * to quote it.
 */
const HEADER = 20;
/** Longest UTF-8 form of one UTF-16 code unit. */
const PER_UNIT = 3;
const NULL = -1;
/** Code units up to which a text is written here. */
const SHORT = 64;

const oids = { text: 25, bigint: 20 } as const;

export type ArrayType = keyof typeof oids;

let scratch = Buffer.allocUnsafe(65_536);

/** Of what a column has in a row; undefined and null are NULL. */
export type Cell = string | number | null | undefined;

/**
 * `text[]` or `bigint[]` of one value of each row; an array of nothing but NULL is null. Integers must be safe ones.
 */
export function binaryArray<Row>(
  type: ArrayType,
  rows: readonly Row[],
  read: (row: Row) => Cell,
): Uint8Array | null {
  let end = HEADER;
  let nulls = 0;
  let last: Cell;
  let lastAt = 0;
  for (const row of rows) {
    const value = read(row);
    const room = 4 + (typeof value === 'string' ? value.length * PER_UNIT : 8);
    if (end + room > scratch.length) grow(end + room);
    const at = end;
    if (value === undefined || value === null) {
      nulls += 1;
      end = writeInt32(NULL, end);
    } else if (value === last) end = repeat(lastAt, end);
    else if (type === 'text') end = writeText(String(value), end);
    else end = writeInteger(Number(value), end);
    last = value;
    lastAt = at;
  }
  if (nulls > 0 && nulls === rows.length) return null;
  // One dimension, beginning at 1.
  writeInt32(1, 0);
  writeInt32(nulls > 0 ? 1 : 0, 4);
  writeInt32(oids[type], 8);
  writeInt32(rows.length, 12);
  writeInt32(1, 16);
  return Buffer.from(scratch.subarray(0, end));
}

function grow(needed: number): void {
  const larger = Buffer.allocUnsafe(Math.max(needed, scratch.length * 2));
  scratch.copy(larger);
  scratch = larger;
}

/** Writes what ends at `end` once more: many columns say the same in row after row. Like the others, gives the new end. */
function repeat(from: number, end: number): number {
  for (let place = from; place < end; place++) scratch[end + place - from] = scratch[place] as number;
  return end + end - from;
}

/** Short ASCII, which nearly all is, is quicker written here than by a call. */
function writeText(text: string, at: number): number {
  const { length } = text;
  const begin = at + 4;
  let place = 0;
  if (length <= SHORT) {
    for (; place < length; place++) {
      const unit = text.charCodeAt(place);
      if (unit > 0x7f) break;
      scratch[begin + place] = unit;
    }
  }
  const bytes = place === length ? length : scratch.write(text, begin);
  writeInt32(bytes, at);
  return begin + bytes;
}

function writeInteger(value: number, at: number): number {
  const high = Math.floor(value / 0x1_0000_0000);
  writeInt32(8, at);
  writeInt32(high, at + 4);
  return writeInt32(value - high * 0x1_0000_0000, at + 8);
}

/** Four bytes by hand: a method of Buffer checks its arguments each time. */
function writeInt32(value: number, at: number): number {
  scratch[at] = value >>> 24;
  scratch[at + 1] = value >>> 16;
  scratch[at + 2] = value >>> 8;
  scratch[at + 3] = value;
  return at + 4;
}
