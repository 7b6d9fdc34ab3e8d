import type { KeptItem, ReadBackRow, Spill } from './spill.js';

/** A part of the feed that is read at once, with each item once. */
export interface Partition {
  readonly number: number;
  /** In the order of the feed; the index of a row is the same each time the partition is read. */
  readonly rows: readonly ReadBackRow[];
  readonly kept: readonly KeptItem[];
  /** Rows whose item is in an earlier row with other content. */
  readonly conflicting: readonly ConflictingRow[];
}

interface ConflictingRow {
  readonly row: ReadBackRow;
  /** Index of the earlier row, which was taken. */
  readonly firstIndex: number;
}

export async function readPartition(spill: Spill, number: number): Promise<Partition> {
  const { rows: all, kept } = await spill.read(number);
  const byPosition = new Map<number, ReadBackRow[]>();
  const rows: ReadBackRow[] = [];
  const conflicting: ConflictingRow[] = [];
  for (const row of all) {
    const samePosition = byPosition.get(row.position);
    const first = samePosition?.find((each) => isSameItem(each, row));
    if (first === undefined) {
      if (samePosition === undefined) byPosition.set(row.position, [row]);
      else samePosition.push(row);
      rows.push(row);
    } else if (!isSameContent(first, row)) conflicting.push({ row, firstIndex: first.index });
  }
  return { number, rows, kept, conflicting };
}

/** The row as the caller gave it. */
export function parseItem({ text }: Pick<ReadBackRow, 'text'>): { readonly externalId: string } {
  return JSON.parse(text) as { readonly externalId: string };
}

/** Items share a position by chance in one of 2^32 cases, so few texts are read for this. */
function isSameItem(a: ReadBackRow, b: ReadBackRow): boolean {
  return isSameContent(a, b) || parseItem(a).externalId === parseItem(b).externalId;
}

function isSameContent({ digest: a }: ReadBackRow, { digest: b }: ReadBackRow): boolean {
  return a.high === b.high && a.low === b.low;
}
