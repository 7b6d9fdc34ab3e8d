import type { RowOutcome } from '../../batch/results.js';
import { textOfJson } from '../../http/json.js';
import type { BatchBody } from '../batchBody.js';
import type { BatchRow } from '../batchRow.js';
import type { BulkResult } from '../options.js';
import { parseItem } from './partition.js';
import type { ReadBackRow } from './spill.js';

/** A row of the spill that is sent. It was checked when the feed was read, and is parsed only where it is rejected. */
export class StagedRow implements BatchRow<unknown> {
  readonly index: number;
  json: Uint8Array<ArrayBuffer> | null;
  body: BatchBody | null = null;
  indexInBody = 0;
  result: BulkResult | null = null;
  outcome: RowOutcome | null = null;

  constructor({ index, json }: Pick<ReadBackRow, 'index' | 'json'>) {
    this.index = index;
    this.json = json;
  }

  get row(): { readonly externalId: string } {
    return parseItem({ text: textOfJson(this.json ?? (this.body as BatchBody).row(this.indexInBody)) });
  }

  get externalId(): string {
    return this.row.externalId;
  }
}
