import { bucketOf, positionOf } from '../../campaign/itemDigest.js';
import { BucketSet } from './digestTable.js';
import type { FeedPartitions } from './feedPartitions.js';
import type { MirrorContext } from './mirrorContext.js';
import { Progress } from './progress.js';
import { PARTITION_COUNT, type ReadBackRow } from './spill.js';
import type { WantedRows } from './wantedRows.js';

/** Sends the rows that the zone lacks. Returns the buckets of those that were rejected. */
export async function stageWantedRows(
  context: MirrorContext,
  wanted: WantedRows,
  depth: number,
): Promise<BucketSet> {
  const { session, feed, partitions, rejections, concurrency, options } = context;
  const progress = new Progress(options, 'sending', wanted.size ?? feed.itemCount);
  const rejected = new BucketSet(depth);
  await progress.report(0);
  await session.stage(wantedRows(partitions, wanted), {
    concurrency,
    batchSize: options.batchSize,
    maxOutage: options.maxOutage,
    onProgress: ({ done }) => progress.report(done),
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

async function* wantedRows(partitions: FeedPartitions, wanted: WantedRows): AsyncGenerator<ReadBackRow> {
  for (let number = 0; number < PARTITION_COUNT; number++) {
    if (!wanted.hasAnyIn(number)) continue;
    const { rows } = await partitions.read(number);
    for (const [index, row] of rows.entries()) if (wanted.has(number, index)) yield row;
  }
}
