import { bucketOf, type Digest } from '../../campaign/itemDigest.js';
import { openSegments, type Segment, type Segments } from './segments.js';

/** A feed is partitioned by the leading bits of the position, so that it can be read back partition by partition. */
export const PARTITION_BITS = 8;
export const PARTITION_COUNT = 2 ** PARTITION_BITS;

/** The buffer of a partition grows up to this size; then it is flushed to a segment. */
const INITIAL_BYTES = 1_024;
const MAX_BUFFER_BYTES = 32_768;

/** A row of the feed that fits the contract. */
export interface SpilledRow {
  /** Of the feed, from 0. */
  readonly index: number;
  readonly position: number;
  readonly digest: Digest;
  /** JSON of the item. */
  readonly text: string;
}

/** A row that was read back from the spill. */
export interface ReadBackRow extends SpilledRow {
  /** Its text in UTF-8, in one buffer with the other rows of its partition. */
  readonly json: Uint8Array<ArrayBuffer>;
}

/** An item whose row was rejected: it stays in the zone as it is. */
export interface KeptItem {
  readonly position: number;
  readonly externalId: string;
}

export interface SpilledPartition {
  readonly rows: readonly ReadBackRow[];
  readonly kept: readonly KeptItem[];
}

/**
 * Rows that were read and are not sent yet, spilled to disk: memory holds only the buffers of the partitions. First
 * written, one row after the other, then read.
 */
export class Spill {
  readonly #segments: Segments;
  readonly #partitions: readonly PartitionWriter[];
  /** Holds the partition that was read last: a feed of any length is read back in this one buffer. */
  #readBuffer = new Uint8Array(INITIAL_BYTES);

  constructor(folder?: string) {
    this.#segments = openSegments(folder);
    this.#partitions = Array.from({ length: PARTITION_COUNT }, () => new PartitionWriter(this.#segments));
  }

  /** Where it returns a promise, that is awaited before the next row. */
  addRow({ index, position, digest, text }: SpilledRow): void | Promise<void> {
    return this.#partitionOf(position).add(index, position, digest, text);
  }

  addKept({ position, externalId }: KeptItem): void | Promise<void> {
    return this.#partitionOf(position).add(KEPT_MARK, position, noDigest, externalId);
  }

  /** The records of a partition, in the order of the feed; they are valid until the next partition is read. */
  async read(number: number): Promise<SpilledPartition> {
    const partition = this.#partitions[number] as PartitionWriter;
    // Partitions are of about one size: a little more than this one takes is enough for nearly all.
    if (this.#readBuffer.length < partition.length)
      this.#readBuffer = new Uint8Array(Math.ceil(1.1 * partition.length));
    const records = this.#readBuffer.subarray(0, partition.length);
    await partition.read(records);
    return recordsOf(records);
  }

  async close(): Promise<void> {
    await this.#segments.close();
  }

  #partitionOf(position: number): PartitionWriter {
    return this.#partitions[bucketOf(position, PARTITION_BITS)] as PartitionWriter;
  }
}

/** Of a record: byte length of its text, index, position and the two halves of its digest. */
const HEADER_BYTES = 20;
/** As the index of a record: its text is the externalId of an item that is kept. */
const KEPT_MARK = 0xffff_ffff;
const noDigest: Digest = { high: 0, low: 0 };

const encoder = new TextEncoder();
const decoder = new TextDecoder(undefined, { ignoreBOM: true });

class PartitionWriter {
  readonly #segments: Segments;
  readonly #flushed: Segment[] = [];
  #buffer = new Uint8Array(0);
  #view = new DataView(this.#buffer.buffer);
  #used = 0;

  constructor(segments: Segments) {
    this.#segments = segments;
  }

  add(index: number, position: number, digest: Digest, text: string): void | Promise<void> {
    // Three bytes for each UTF-16 unit are the most that UTF-8 takes.
    const needed = HEADER_BYTES + 3 * text.length;
    if (this.#used + needed > this.#buffer.length) {
      if (this.#buffer.length >= MAX_BUFFER_BYTES && this.#used > 0) {
        return this.#flush().then(() => this.add(index, position, digest, text));
      }
      this.#grow(needed);
    }
    const at = this.#used;
    const { written } = encoder.encodeInto(text, this.#buffer.subarray(at + HEADER_BYTES));
    this.#view.setUint32(at, written);
    this.#view.setUint32(at + 4, index);
    this.#view.setUint32(at + 8, position);
    this.#view.setUint32(at + 12, digest.high);
    this.#view.setUint32(at + 16, digest.low);
    this.#used = at + HEADER_BYTES + written;
    return undefined;
  }

  /** Bytes of all records. */
  get length(): number {
    return this.#flushed.reduce((sum, { length }) => sum + length, this.#used);
  }

  /** Fills `target` with all records, one behind the other. */
  async read(target: Uint8Array): Promise<void> {
    let at = 0;
    for (const segment of this.#flushed) {
      await this.#segments.read(segment, target.subarray(at, at + segment.length));
      at += segment.length;
    }
    target.set(this.#buffer.subarray(0, this.#used), at);
  }

  async #flush(): Promise<void> {
    this.#flushed.push(await this.#segments.write(this.#buffer.subarray(0, this.#used)));
    this.#used = 0;
  }

  #grow(needed: number): void {
    const doubled = Math.max(INITIAL_BYTES, Math.min(MAX_BUFFER_BYTES, 2 * this.#buffer.length));
    const buffer = new Uint8Array(Math.max(this.#used + needed, doubled));
    buffer.set(this.#buffer.subarray(0, this.#used));
    this.#buffer = buffer;
    this.#view = new DataView(buffer.buffer);
  }
}

function recordsOf(bytes: Uint8Array<ArrayBuffer>): SpilledPartition {
  const rows: ReadBackRow[] = [];
  const kept: KeptItem[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; ) {
    const record = new SpilledRecord(bytes, view, at);
    if (record.index === KEPT_MARK) kept.push({ position: record.position, externalId: record.text });
    else rows.push(record);
    at = record.end;
  }
  return { rows, kept };
}

/** A record in the buffer. Each field is decoded when it is read, since of most rows only some are. */
class SpilledRecord implements ReadBackRow {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;
  readonly #at: number;

  constructor(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number) {
    this.#bytes = bytes;
    this.#view = view;
    this.#at = at;
  }

  get end(): number {
    return this.#at + HEADER_BYTES + this.#view.getUint32(this.#at);
  }

  get index(): number {
    return this.#view.getUint32(this.#at + 4);
  }

  get position(): number {
    return this.#view.getUint32(this.#at + 8);
  }

  get digest(): Digest {
    return { high: this.#view.getUint32(this.#at + 12), low: this.#view.getUint32(this.#at + 16) };
  }

  get json(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(this.#at + HEADER_BYTES, this.end);
  }

  get text(): string {
    return decoder.decode(this.json);
  }
}
