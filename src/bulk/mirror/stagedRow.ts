import type { Entry } from '../batches.js';
import type { BulkResult } from '../options.js';
import { itemOf } from './partition.js';
import type { StoredRow } from './spill.js';

/** A row out of the spill, on its way: it was checked before, and is parsed only when it comes back. */
export class StagedRow implements Entry<unknown> {
  readonly #stored: StoredRow;
  outcome: BulkResult | null = null;

  constructor(stored: StoredRow) {
    this.#stored = stored;
  }

  get index(): number {
    return this.#stored.index;
  }

  get json(): Uint8Array<ArrayBuffer> {
    return this.#stored.json;
  }

  get bytes(): number {
    return this.#stored.bytes;
  }

  get row(): unknown {
    return itemOf(this.#stored);
  }

  get externalId(): string {
    return itemOf(this.#stored).externalId;
  }
}
