import type { Entry } from '../batches.js';
import type { BulkResult } from '../options.js';
import { itemOf } from './partition.js';
import type { StoredRow } from './spill.js';

/** A row out of the spill, on its way: it was checked before, and is parsed only when it comes back. */
export class StagedRow implements Entry<unknown> {
  readonly index: number;
  readonly text: string;
  readonly bytes: number;
  outcome: BulkResult | null = null;

  constructor({ index, text, bytes }: StoredRow) {
    this.index = index;
    this.text = text;
    this.bytes = bytes;
  }

  get row(): unknown {
    return itemOf(this);
  }

  get externalId(): string {
    return itemOf(this).externalId;
  }
}
