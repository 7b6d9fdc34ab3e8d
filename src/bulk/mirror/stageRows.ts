import { bucketOf, positionOf } from '../../campaign/itemDigest.js';
import { BucketSet } from './digestTable.js';
import type { FeedParts } from './feedPartitions.js';
import type { MirrorWork } from './mirrorContext.js';
import { Progress } from './progress.js';
import { partitionCount, type StoredRow } from './spill.js';
import type { Wanted } from './wantedRows.js';

/** Sends the rows that the zone lacks. Gives the buckets of those that were rejected. */
export async function stageWanted(work: MirrorWork, wanted: Wanted, depth: number): Promise<BucketSet> {
  const { session, feed, parts, rejections, concurrency, options } = work;
  const progress = new Progress(options, 'sending', wanted.size ?? feed.itemCount);
  const rejected = new BucketSet(depth);
  await progress.reach(0);
  await session.stage(wantedRows(parts, wanted), {
    concurrency,
    batchSize: options.batchSize,
    onProgress: ({ done }) => progress.reach(done),
    async onRejected({ index, problem, row }) {
      const { externalId } = row as { readonly externalId: string };
      const position = positionOf(externalId);
      await feed.spill.addKept({ position, externalId });
      rejected.add(bucketOf(position, depth));
      await rejections.add({ index, externalId, problem, row });
    },
  });
  return rejected;
}

async function* wantedRows(parts: FeedParts, wanted: Wanted): AsyncGenerator<StoredRow> {
  for (let number = 0; number < partitionCount; number++) {
    if (!wanted.hasAnyOf(number)) continue;
    const { rows } = await parts.read(number);
    for (const [place, row] of rows.entries()) if (wanted.has(number, place)) yield row;
  }
}
