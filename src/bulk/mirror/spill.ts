import { bucketOf, type Digest } from '../../campaign/itemDigest.js';
import { openSegments, type Segment, type Segments } from './segments.js';

/** A feed is shared out by the leading bits of the position, so that it can be read back part by part. */
export const partitionBits = 8;
export const partitionCount = 2 ** partitionBits;

/** The buffer of a partition begins small and grows to this; then it is put away. */
const firstBytes = 1_024;
const mostBytes = 32_768;

/** A row of the feed that fits the contract. */
export interface SpilledRow {
  /** Its place in the feed, from 0. */
  readonly index: number;
  readonly position: number;
  readonly digest: Digest;
  /** JSON of the item. */
  readonly text: string;
}

/** A row that was read back. */
export interface StoredRow extends SpilledRow {
  /** Its text in UTF-8, among the bytes of the other rows that were read with it. */
  readonly json: Uint8Array<ArrayBuffer>;
}

/** An item whose row was rejected: what stands in the zone stays. */
export interface KeptItem {
  readonly position: number;
  readonly externalId: string;
}

export interface SpilledPartition {
  readonly rows: readonly StoredRow[];
  readonly kept: readonly KeptItem[];
}

/**
 * Rows that were read and are not sent yet, in as much memory as the buffers of the partitions take. Written by one
 * after the other, then read.
 */
export class Spill {
  readonly #segments: Segments;
  readonly #partitions: readonly Partition[];
  /** What was read last. One after the other lies here, so that a feed of any length is read back in one buffer. */
  #read = new Uint8Array(firstBytes);

  constructor(folder?: string) {
    this.#segments = openSegments(folder);
    this.#partitions = Array.from({ length: partitionCount }, () => new Partition(this.#segments));
  }

  /** To be waited for before the next, where it is a promise. */
  addRow({ index, position, digest, text }: SpilledRow): void | Promise<void> {
    return this.#partitionOf(position).add(index, position, digest, text);
  }

  addKept({ position, externalId }: KeptItem): void | Promise<void> {
    return this.#partitionOf(position).add(keptMark, position, noDigest, externalId);
  }

  /** What a partition has, in the order of the feed; its rows can be read until the next partition is. */
  async read(number: number): Promise<SpilledPartition> {
    const partition = this.#partitions[number] as Partition;
    // Parts are of about one size: a little more than one takes is enough for nearly all.
    if (this.#read.length < partition.length) this.#read = new Uint8Array(Math.ceil(1.1 * partition.length));
    const records = this.#read.subarray(0, partition.length);
    await partition.read(records);
    return recordsOf(records);
  }

  async close(): Promise<void> {
    await this.#segments.close();
  }

  #partitionOf(position: number): Partition {
    return this.#partitions[bucketOf(position, partitionBits)] as Partition;
  }
}

/** Of a record: bytes of its text, index, position and the halves of its digest. */
const headerBytes = 20;
/** In the place of an index: the text is the externalId of an item that is kept. */
const keptMark = 0xffff_ffff;
const noDigest: Digest = { high: 0, low: 0 };

const encoder = new TextEncoder();
const decoder = new TextDecoder(undefined, { ignoreBOM: true });

class Partition {
  readonly #segments: Segments;
  readonly #put: Segment[] = [];
  #buffer = new Uint8Array(0);
  #view = new DataView(this.#buffer.buffer);
  #used = 0;

  constructor(segments: Segments) {
    this.#segments = segments;
  }

  add(index: number, position: number, digest: Digest, text: string): void | Promise<void> {
    // Three bytes for each UTF-16 unit are the most that UTF-8 takes.
    const needed = headerBytes + 3 * text.length;
    if (this.#used + needed > this.#buffer.length) {
      if (this.#buffer.length >= mostBytes && this.#used > 0) {
        return this.#putAway().then(() => this.add(index, position, digest, text));
      }
      this.#grow(needed);
    }
    const at = this.#used;
    const { written } = encoder.encodeInto(text, this.#buffer.subarray(at + headerBytes));
    this.#view.setUint32(at, written);
    this.#view.setUint32(at + 4, index);
    this.#view.setUint32(at + 8, position);
    this.#view.setUint32(at + 12, digest.high);
    this.#view.setUint32(at + 16, digest.low);
    this.#used = at + headerBytes + written;
    return undefined;
  }

  /** Bytes of all its records. */
  get length(): number {
    return this.#put.reduce((sum, { length }) => sum + length, this.#used);
  }

  /** All its records, one behind the other. */
  async read(target: Uint8Array): Promise<void> {
    let at = 0;
    for (const segment of this.#put) {
      await this.#segments.read(segment, target.subarray(at, at + segment.length));
      at += segment.length;
    }
    target.set(this.#buffer.subarray(0, this.#used), at);
  }

  async #putAway(): Promise<void> {
    this.#put.push(await this.#segments.write(this.#buffer.subarray(0, this.#used)));
    this.#used = 0;
  }

  #grow(needed: number): void {
    const doubled = Math.max(firstBytes, Math.min(mostBytes, 2 * this.#buffer.length));
    const buffer = new Uint8Array(Math.max(this.#used + needed, doubled));
    buffer.set(this.#buffer.subarray(0, this.#used));
    this.#buffer = buffer;
    this.#view = new DataView(buffer.buffer);
  }
}

function recordsOf(bytes: Uint8Array<ArrayBuffer>): SpilledPartition {
  const rows: StoredRow[] = [];
  const kept: KeptItem[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; ) {
    const record = new StoredRecord(bytes, view, at);
    if (record.index === keptMark) kept.push({ position: record.position, externalId: record.text });
    else rows.push(record);
    at = record.end;
  }
  return { rows, kept };
}

/** A record as it was read back. Its fields are made when they are asked for: of most rows nobody asks for all. */
class StoredRecord implements StoredRow {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;
  readonly #at: number;

  constructor(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number) {
    this.#bytes = bytes;
    this.#view = view;
    this.#at = at;
  }

  get end(): number {
    return this.#at + headerBytes + this.#view.getUint32(this.#at);
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
    return this.#bytes.subarray(this.#at + headerBytes, this.end);
  }

  get text(): string {
    return decoder.decode(this.json);
  }
}
