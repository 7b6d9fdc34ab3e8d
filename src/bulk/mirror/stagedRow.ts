import type { RowOutcome } from '../../batch/results.js';
import { textOfJson } from '../../http/json.js';
import type { BatchBody } from '../batchBody.js';
import type { Entry } from '../batcher.js';
import type { BulkResult } from '../options.js';
import { itemOf } from './partition.js';
import type { StoredRow } from './spill.js';

/** A row out of the spill, on its way: it was checked before, and is parsed only when it comes back. */
export class StagedRow implements Entry<unknown> {
  readonly index: number;
  json: Uint8Array<ArrayBuffer> | null;
  body: BatchBody | null = null;
  place = 0;
  result: BulkResult | null = null;
  outcome: RowOutcome | null = null;

  constructor({ index, json }: Pick<StoredRow, 'index' | 'json'>) {
    this.index = index;
    this.json = json;
  }

  get row(): { readonly externalId: string } {
    return itemOf({ text: textOfJson(this.json ?? (this.body as BatchBody).row(this.place)) });
  }

  get externalId(): string {
    return this.row.externalId;
  }
}
