import { localProblem } from '../../batch/problems.js';
import type { ProblemIssue } from '../../generated/types.js';
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
    for (const { row: conflicting, firstIndex } of partition.conflicting) {
      const row = parseItem(conflicting);
      const { index } = conflicting;
      const problem = await localProblem('row_doubled', [doubledIssue(firstIndex, index)]);
      await this.#rejections.add({ index, externalId: row.externalId, problem, row });
    }
    return partition;
  }
}

/** Rows are counted from 1, as users count them. */
const doubledIssue = (first: number, second: number): ProblemIssue => ({
  pointer: '/externalId',
  code: 'row_doubled',
  message: `is in row ${first + 1}, which was taken, and again in row ${second + 1}`,
  messageZh: `已見於第 ${first + 1} 筆（已採用），又見於第 ${second + 1} 筆`,
});
