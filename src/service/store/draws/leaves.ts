import type { Leaf } from '../../../campaign/draw/index.js';
import { type Block, blockLeaves, type Participant, pathFinder } from '../../../campaign/draw/pool.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { insertRows } from '../db/write.js';
import { drawBlockTable, drawLeafTable } from './tables.js';
import type { LeafRecord } from './types.js';

const leafColumns = omit(drawLeafTable.columns, 'draw_id');
type LeafRow = Row<typeof leafColumns>;

/** A leaf with its path and its participant. */
export interface OwnedLeaf extends Leaf {
  readonly path: readonly string[];
  readonly participant: string;
}

/** The leaf without its participant. */
export const publicLeaf = ({ path, participant: _, ...leaf }: OwnedLeaf): LeafRecord => ({ leaf, path });

/** Leaves per statement: some megabytes. */
const PAGE = 10_000;

/** Reads the frozen pool in the order of its keys, page by page. */
export async function* readPool(sql: Sql, drawId: string): AsyncGenerator<readonly Participant[]> {
  for (let after = ''; ; ) {
    const rows = await sql.all<Participant>(
      `SELECT key, ends - starts AS weight FROM draw_leaves WHERE draw_id = $1 AND key > $2
      ORDER BY key LIMIT ${PAGE}`,
      [drawId, after],
    );
    yield rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.key ?? after;
  }
}

export async function insertBlocks(sql: Sql, drawId: string, blocks: readonly Block[]): Promise<void> {
  await insertRows(sql, drawBlockTable, {
    shared: { draw_id: drawId },
    columns: omit(drawBlockTable.columns, 'draw_id'),
    rows: blocks.map(({ first, root }) => ({ starts: first.start, key: first.key, root })),
  });
}

/** Finds leaves of a committed pool, each with its path. */
export async function leafReader(sql: Sql, drawId: string) {
  const roots = await sql.all<{ root: string }>(
    'SELECT root FROM draw_blocks WHERE draw_id = $1 ORDER BY starts',
    [drawId],
  );
  const pathOf = pathFinder(roots.map(({ root }) => root));

  async function holder(ticket: number): Promise<OwnedLeaf> {
    const block = await readBlock(sql, drawId, ticket);
    const row = block.find(({ starts, ends }) => starts <= ticket && ticket < ends);
    if (row === undefined) throw new RangeError(`No leaf of ${drawId} has entry ${ticket}`);
    const leaf = leafOf(row);
    return { ...leaf, path: pathOf(leaf, block.map(leafOf)), participant: row.participant };
  }

  return {
    holder,
    /** The leaves of those keys that are in the pool. */
    async byKeys(keys: readonly string[]): Promise<OwnedLeaf[]> {
      const rows = await sql.all<{ starts: number }>(
        sql.dialect.lookUp('$2', {
          select: 'l.starts',
          from: 'draw_leaves l',
          where: 'l.draw_id = $1 AND l.key = r.key',
        }),
        [drawId, sql.dialect.encodeKeys(keys)],
      );
      const leaves: OwnedLeaf[] = [];
      for (const { starts } of rows) leaves.push(await holder(starts));
      return leaves;
    },
  };
}

/** The leaves of the block in which an entry lies. */
async function readBlock(sql: Sql, drawId: string, ticket: number): Promise<LeafRow[]> {
  return sql.all<LeafRow>(
    `SELECT ${listColumns(leafColumns)} FROM draw_leaves WHERE draw_id = $1 AND key >= (
      SELECT b.key FROM draw_blocks b WHERE b.draw_id = $1 AND b.starts <= $2 ORDER BY b.starts DESC LIMIT 1
    ) ORDER BY key LIMIT ${blockLeaves}`,
    [drawId, ticket],
  );
}

const leafOf = ({ leaf_index, starts, ends, key }: LeafRow): Leaf => ({
  i: leaf_index,
  start: starts,
  end: ends,
  key,
});
