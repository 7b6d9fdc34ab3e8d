import { BODY_END, BODY_START } from '../batch/limits.js';
import type { Json } from '../http/json.js';

const encoder = new TextEncoder();
const [opening, closing] = [encoder.encode(BODY_START), encoder.encode(BODY_END)];
const COMMA = 0x2c;
const firstBytes = 65_536;
/** Three bytes for each UTF-16 unit are kept ready for a text; of a longer one is found out first how many it takes. */
const longText = 16_384;

/** Rows of a batch in UTF-8, as they are sent. */
export class BatchBody {
  readonly #mostBytes: number;
  #bytes = new Uint8Array(firstBytes);
  #ends: number[] = [];
  #mayTravel = false;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
    this.#bytes.set(opening);
  }

  /** Puts a row behind the others. All is as it was where there is no room for it: `full`, or none in any body. */
  add(row: Json): 'laid' | 'full' | 'tooLarge' {
    if (row.length > this.#mostBytes) return 'tooLarge';
    if (typeof row === 'string' && row.length > longText) return this.add(encoder.encode(row));
    const at = this.#startOf(this.#ends.length);
    this.#makeRoom(at + (typeof row === 'string' ? 3 * row.length : row.length) + closing.length);
    const length = this.#write(row, at);
    const end = at + length;
    if (opening.length + length + closing.length > this.#mostBytes) return 'tooLarge';
    if (end + closing.length > this.#mostBytes) return 'full';
    if (this.#ends.length > 0) this.#bytes[at - 1] = COMMA;
    this.#ends.push(end);
    return 'laid';
  }

  /** How many rows it has. */
  get length(): number {
    return this.#ends.length;
  }

  /** A row, until the body is emptied. */
  row(place: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(this.#startOf(place), this.#ends[place]);
  }

  /** All of it, until it is emptied. */
  whole(): Uint8Array<ArrayBuffer> {
    const end = this.#ends.at(-1) as number;
    this.#bytes.set(closing, end);
    return this.#bytes.subarray(0, end + closing.length);
  }

  /** A body of its own with some of the rows. */
  part(places: readonly number[]): BatchBody {
    const part = new BatchBody(this.#mostBytes);
    for (const place of places) part.add(this.row(place));
    return part;
  }

  /** Whether a connection may still hold it: the service answered without reading it to its end. */
  get mayTravel(): boolean {
    return this.#mayTravel;
  }

  leave(): void {
    this.#mayTravel = true;
  }

  empty(): void {
    this.#ends = [];
  }

  /** Behind the opening, or behind the row before and a comma. */
  #startOf(place: number): number {
    return place === 0 ? opening.length : (this.#ends[place - 1] as number) + 1;
  }

  #write(row: Json, at: number): number {
    if (typeof row === 'string') return encoder.encodeInto(row, this.#bytes.subarray(at)).written;
    this.#bytes.set(row, at);
    return row.length;
  }

  #makeRoom(needed: number): void {
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Bodies that are filled again and again: a run of any length makes no more than it has batches at a time. */
export class BodyPool {
  readonly #mostBytes: number;
  readonly #idle: BatchBody[] = [];

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  take(): BatchBody {
    return this.#idle.pop() ?? new BatchBody(this.#mostBytes);
  }

  giveBack(body: BatchBody): void {
    if (body.mayTravel) return;
    body.empty();
    this.#idle.push(body);
  }
}
