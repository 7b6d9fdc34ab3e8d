import type { KeptItem, Spill, StoredRow } from './spill.js';

/** A part of the feed, each item once. */
export interface Partition {
  readonly number: number;
  /** In the order of the feed; the place of a row here is the same each time it is read. */
  readonly rows: readonly StoredRow[];
  readonly kept: readonly KeptItem[];
  /** Rows whose item stands in an earlier row with other content. */
  readonly doubled: readonly StoredRow[];
}

export async function readPartition(spill: Spill, number: number): Promise<Partition> {
  const { rows: all, kept } = await spill.read(number);
  const byPosition = new Map<number, StoredRow[]>();
  const rows: StoredRow[] = [];
  const doubled: StoredRow[] = [];
  for (const row of all) {
    const neighbours = byPosition.get(row.position);
    const first = neighbours?.find((each) => isSameItem(each, row));
    if (first === undefined) {
      if (neighbours === undefined) byPosition.set(row.position, [row]);
      else neighbours.push(row);
      rows.push(row);
    } else if (!isSameContent(first, row)) doubled.push(row);
  }
  return { number, rows, kept, doubled };
}

/** The row as the caller gave it. */
export function itemOf({ text }: Pick<StoredRow, 'text'>): { readonly externalId: string } {
  return JSON.parse(text) as { readonly externalId: string };
}

/** Items share a position by chance in one of 2^32 cases, so few texts are read for this. */
function isSameItem(a: StoredRow, b: StoredRow): boolean {
  return isSameContent(a, b) || itemOf(a).externalId === itemOf(b).externalId;
}

function isSameContent({ digest: a }: StoredRow, { digest: b }: StoredRow): boolean {
  return a.high === b.high && a.low === b.low;
}
