import { bucketOf, positionOf } from '../../campaign/itemDigest.js';
import { BucketSet } from './digestTable.js';
import type { FeedParts } from './feedParts.js';
import { Progress } from './progress.js';
import { partitionCount } from './spill.js';
import { StagedRow } from './stagedRow.js';
import type { Wanted } from './wanted.js';
import type { MirrorWork } from './work.js';

/**
 * Sends the rows that the zone lacks. Gives the buckets of the items that were rejected without the service's having
 * to do with it, as by a proxy that lets their rows not through.
 */
export async function stageWanted(work: MirrorWork, wanted: Wanted, depth: number): Promise<BucketSet> {
  const { session, feed, parts, rejections, options } = work;
  const progress = new Progress(options, 'sending', wanted.size ?? feed.itemCount);
  const unanswered = new BucketSet(depth);
  await progress.reach(0);
  await session.stage(
    wantedRows(parts, wanted),
    {
      concurrency: work.concurrency,
      batchSize: options.batchSize,
      onProgress: ({ done }) => progress.reach(done),
      async onRejected({ index, problem, row }) {
        const { externalId } = row as { readonly externalId: string };
        // Whichever bucket is compared once more, this item is kept.
        await feed.spill.addKept({ position: positionOf(externalId), externalId });
        await rejections.add({ index, externalId, problem, row });
      },
    },
    (externalId) => unanswered.add(bucketOf(positionOf(externalId as string), depth)),
  );
  return unanswered;
}

async function* wantedRows(parts: FeedParts, wanted: Wanted): AsyncGenerator<StagedRow> {
  for (let number = 0; number < partitionCount; number++) {
    if (!wanted.hasAnyOf(number)) continue;
    const { rows } = await parts.read(number);
    for (const [place, row] of rows.entries()) {
      if (wanted.has(number, place)) yield new StagedRow(row);
    }
  }
}
