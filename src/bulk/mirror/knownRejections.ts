import type { RowProblem } from '../../batch/problems.js';
import { bucketOf, type Digest, digestBytes, positionOf } from '../../campaign/itemDigest.js';
import type { MirrorDigests } from '../../generated/types.js';
import { fromBase64 } from './base64.js';
import type { MirrorContext } from './mirrorContext.js';
import { parseItem } from './partition.js';
import { PARTITION_BITS } from './spill.js';
import { WantedRows } from './wantedRows.js';

interface KnownRejection {
  readonly digest: string;
  readonly problem: RowProblem;
}

/** Rejects the rows of the feed that the service rejected before and that are unchanged. They are not sent again. */
export async function rejectKnown(
  { feed, partitions, rejections }: MirrorContext,
  known: MirrorDigests['rejected'],
): Promise<WantedRows> {
  const rejected = WantedRows.none();
  for (const [number, inPartition] of byPartition(known ?? [])) {
    const { rows } = await partitions.read(number);
    for (const [indexInPartition, row] of rows.entries()) {
      const of = inPartition.get(row.position)?.find(({ digest }) => digest === digestText(row.digest));
      if (of === undefined) continue;
      rejected.add(number, rows.length, indexInPartition);
      const { position, index } = row;
      const item = parseItem(row);
      const { externalId } = item;
      await feed.spill.addKept({ position, externalId });
      await rejections.add({ index, externalId, problem: of.problem, row: item });
    }
  }
  return rejected;
}

/** By partition, then by position. */
function byPartition(
  known: NonNullable<MirrorDigests['rejected']>,
): ReadonlyMap<number, ReadonlyMap<number, readonly KnownRejection[]>> {
  const partitions = new Map<number, Map<number, KnownRejection[]>>();
  for (const { problem, externalIds, digests } of known) {
    const bytes = fromBase64(digests);
    if (bytes?.length !== externalIds.length * digestBytes) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (const [index, externalId] of externalIds.entries()) {
      const position = positionOf(externalId);
      const at = index * digestBytes;
      const digest = digestText({ high: view.getUint32(at), low: view.getUint32(at + 4) });
      const number = bucketOf(position, PARTITION_BITS);
      const partition = partitions.get(number) ?? new Map<number, KnownRejection[]>();
      partitions.set(number, partition);
      partition.set(position, [...(partition.get(position) ?? []), { digest, problem }]);
    }
  }
  return partitions;
}

const digestText = ({ high, low }: Digest): string => `${high}/${low}`;
