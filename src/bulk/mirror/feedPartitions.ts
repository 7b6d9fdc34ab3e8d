import { localProblem } from '../../batch/problems.js';
import { itemOf, type Partition, readPartition } from './partition.js';
import type { Rejections } from './rejections.js';
import type { Spill } from './spill.js';

/** Reads parts of the feed back, and hands out once what was doubled in them. */
export class FeedParts {
  readonly #spill: Spill;
  readonly #rejections: Rejections;
  readonly #read = new Set<number>();

  constructor(spill: Spill, rejections: Rejections) {
    this.#spill = spill;
    this.#rejections = rejections;
  }

  /** Its rows can be read until the next part is. */
  async read(number: number): Promise<Partition> {
    const partition = await readPartition(this.#spill, number);
    if (this.#read.has(number)) return partition;
    this.#read.add(number);
    for (const doubled of partition.doubled) {
      const row = itemOf(doubled);
      const problem = await localProblem('row_doubled', []);
      await this.#rejections.add({ index: doubled.index, externalId: row.externalId, problem, row });
    }
    return partition;
  }
}
