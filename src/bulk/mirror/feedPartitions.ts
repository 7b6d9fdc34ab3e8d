import { localProblem } from '../../batch/problems.js';
import { type Partition, parseItem, readPartition } from './partition.js';
import type { Rejections } from './rejections.js';
import type { Spill } from './spill.js';

/** Reads partitions of the feed back. Rows that conflict with an earlier one are rejected when first read. */
export class FeedPartitions {
  readonly #spill: Spill;
  readonly #rejections: Rejections;
  readonly #readBefore = new Set<number>();

  constructor(spill: Spill, rejections: Rejections) {
    this.#spill = spill;
    this.#rejections = rejections;
  }

  /** The rows are valid until the next partition is read. */
  async read(number: number): Promise<Partition> {
    const partition = await readPartition(this.#spill, number);
    if (this.#readBefore.has(number)) return partition;
    this.#readBefore.add(number);
    for (const conflicting of partition.conflicting) {
      const row = parseItem(conflicting);
      const problem = await localProblem('row_doubled', []);
      await this.#rejections.add({ index: conflicting.index, externalId: row.externalId, problem, row });
    }
    return partition;
  }
}
