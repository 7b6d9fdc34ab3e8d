import { BODY_END, BODY_START } from '../batch/limits.js';
import type { Json } from '../http/json.js';

const encoder = new TextEncoder();
const start = encoder.encode(BODY_START);
const end = encoder.encode(BODY_END);
const COMMA = 0x2c;
const INITIAL_BYTES = 65_536;
/** Room for a text is made at three bytes for each UTF-16 unit; of a longer one it is counted first. */
const LONG_TEXT = 16_384;

/** The request body of a batch: its rows in UTF-8, one behind the other in one buffer. */
export class BatchBody {
  readonly #maxBytes: number;
  #bytes = new Uint8Array(INITIAL_BYTES);
  #rowEnds: number[] = [];
  #mayBeInUse = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.#bytes.set(start);
  }

  /** Appends a row. Changes nothing where the row does not fit: into this body (`full`), or into any (`tooLarge`). */
  append(row: Json): 'appended' | 'full' | 'tooLarge' {
    if (row.length > this.#maxBytes) return 'tooLarge';
    if (typeof row === 'string' && row.length > LONG_TEXT) return this.append(encoder.encode(row));
    const rowStart = this.#startOf(this.#rowEnds.length);
    this.#reserve(rowStart + (typeof row === 'string' ? 3 * row.length : row.length) + end.length);
    const length = this.#write(row, rowStart);
    const rowEnd = rowStart + length;
    if (start.length + length + end.length > this.#maxBytes) return 'tooLarge';
    if (rowEnd + end.length > this.#maxBytes) return 'full';
    if (this.#rowEnds.length > 0) this.#bytes[rowStart - 1] = COMMA;
    this.#rowEnds.push(rowEnd);
    return 'appended';
  }

  /** How many rows it has. */
  get length(): number {
    return this.#rowEnds.length;
  }

  /** The bytes of one row, valid until the body is cleared. */
  row(index: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(this.#startOf(index), this.#rowEnds[index]);
  }

  /** The whole body as it is sent, valid until it is cleared. */
  toBytes(): Uint8Array<ArrayBuffer> {
    const lastEnd = this.#rowEnds.at(-1) as number;
    this.#bytes.set(end, lastEnd);
    return this.#bytes.subarray(0, lastEnd + end.length);
  }

  /** A body of its own with some of the rows. */
  subset(indexes: readonly number[]): BatchBody {
    const subset = new BatchBody(this.#maxBytes);
    for (const index of indexes) subset.append(this.row(index));
    return subset;
  }

  /** Whether a connection may still read the buffer: the service responded before it had read the body to its end. */
  get mayBeInUse(): boolean {
    return this.#mayBeInUse;
  }

  markInUse(): void {
    this.#mayBeInUse = true;
  }

  clear(): void {
    this.#rowEnds = [];
  }

  /** Behind the opening, or behind the row before and a comma. */
  #startOf(index: number): number {
    return index === 0 ? start.length : (this.#rowEnds[index - 1] as number) + 1;
  }

  #write(row: Json, at: number): number {
    if (typeof row === 'string') return encoder.encodeInto(row, this.#bytes.subarray(at)).written;
    this.#bytes.set(row, at);
    return row.length;
  }

  #reserve(needed: number): void {
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Bodies that are filled again and again: a run of any length makes no more of them than it has batches at a time. */
export class BodyPool {
  readonly #maxBytes: number;
  readonly #idle: BatchBody[] = [];

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  acquire(): BatchBody {
    return this.#idle.pop() ?? new BatchBody(this.#maxBytes);
  }

  release(body: BatchBody): void {
    if (body.mayBeInUse) return;
    body.clear();
    this.#idle.push(body);
  }
}
