import type { RowProblem } from '../../batch/problems.js';
import { bucketOf, type Digest, digestBytes, positionOf } from '../../campaign/itemDigest.js';
import type { MirrorDigests } from '../../generated/types.js';
import { fromBase64 } from './base64.js';
import type { MirrorContext } from './mirrorContext.js';
import { parseItem } from './partition.js';
import { PARTITION_BITS } from './spill.js';
import { WantedRows } from './wantedRows.js';

/** Rejects the rows of the feed that the service rejected before and that are unchanged. They are not sent again. */
export async function rejectKnown(
  { feed, partitions, rejections }: MirrorContext,
  known: MirrorDigests['rejected'],
): Promise<WantedRows> {
  const rejected = WantedRows.none();
  for (const [number, inPartition] of byPartition(known ?? [])) {
    const { rows } = await partitions.read(number);
    for (const [indexInPartition, row] of rows.entries()) {
      const { position, index } = row;
      const problem = inPartition.get(keyOf(position, row.digest));
      if (problem === undefined) continue;
      rejected.add(number, rows.length, indexInPartition);
      const item = parseItem(row);
      const { externalId } = item;
      await feed.spill.addKept({ position, externalId });
      await rejections.add({ index, externalId, problem, row: item });
    }
  }
  return rejected;
}

/** By partition, then by position and digest. */
function byPartition(
  known: NonNullable<MirrorDigests['rejected']>,
): ReadonlyMap<number, ReadonlyMap<string, RowProblem>> {
  const partitions = new Map<number, Map<string, RowProblem>>();
  for (const { problem, externalIds, digests } of known) {
    const bytes = fromBase64(digests);
    if (bytes?.length !== externalIds.length * digestBytes) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (const [index, externalId] of externalIds.entries()) {
      const position = positionOf(externalId);
      const at = index * digestBytes;
      const digest = { high: view.getUint32(at), low: view.getUint32(at + 4) };
      const number = bucketOf(position, PARTITION_BITS);
      const partition = partitions.get(number) ?? new Map<string, RowProblem>();
      partitions.set(number, partition);
      partition.set(keyOf(position, digest), problem);
    }
  }
  return partitions;
}

const keyOf = (position: number, { high, low }: Digest): string => `${position}/${high}/${low}`;
