import type { ReaderKind, ReadForm } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import type { RowOf } from '../db/table.js';
import type { publicationReadTable } from './tables.js';

/** Summed over shards. */
type ReadRow = Omit<RowOf<typeof publicationReadTable>, 'shard'>;

export function readCounts(sql: Sql, ids: readonly string[]): Promise<ReadRow[]> {
  const { dialect } = sql;
  return sql.all<ReadRow>(
    `SELECT publication_id, form, reader, CAST(sum(count) AS ${dialect.types.integer}) AS count,
      min(first_at) AS first_at, max(last_at) AS last_at
    FROM publication_reads WHERE ${dialect.among('publication_id', '$1')}
    GROUP BY publication_id, form, reader ORDER BY publication_id, form DESC, reader`,
    [dialect.encodeKeys(ids)],
  );
}

/** Counts a read. Of the reader nothing is stored but its kind. */
export async function countRead(
  sql: Sql,
  id: string,
  form: ReadForm,
  reader: ReaderKind,
  now: number,
): Promise<void> {
  await sql.run(
    `INSERT INTO publication_reads AS r (publication_id, form, reader, shard, count, first_at, last_at)
    VALUES ($1, $2, $3, ${sql.dialect.shard}, 1, $4, $4)
    ON CONFLICT (publication_id, form, reader, shard) DO UPDATE SET count = r.count + 1, last_at = excluded.last_at`,
    [id, form, reader, now],
  );
}
