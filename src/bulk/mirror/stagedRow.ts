import { textOfJson } from '../../http/json.js';
import type { Entry } from '../batches.js';
import type { BulkResult } from '../options.js';
import { itemOf } from './partition.js';

/** A row out of the spill, on its way: it was checked before, and is parsed only when it comes back. */
export class StagedRow implements Entry<unknown> {
  readonly index: number;
  readonly json: Uint8Array<ArrayBuffer>;
  outcome: BulkResult | null = null;

  constructor(index: number, json: Uint8Array<ArrayBuffer>) {
    this.index = index;
    this.json = json;
  }

  get bytes(): number {
    return this.json.length;
  }

  get row(): { readonly externalId: string } {
    return itemOf({ text: textOfJson(this.json) });
  }

  get externalId(): string {
    return this.row.externalId;
  }
}
