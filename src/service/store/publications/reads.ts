import type { ReaderKind, ReadForm } from '../../../generated/types.js';
import { omit } from '../db/column.js';
import type { Sql } from '../db/database.js';
import type { RowOf } from '../db/table.js';
import { publicationReadTable } from './tables.js';

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
export function countRead(
  sql: Sql,
  id: string,
  form: ReadForm,
  reader: ReaderKind,
  now: number,
): Promise<void> {
  return addReads(sql, [{ publication_id: id, form, reader, count: 1, first_at: now, last_at: now }]);
}

const columns = omit(publicationReadTable.columns, 'shard');

async function addReads(sql: Sql, reads: readonly ReadRow[]): Promise<void> {
  const { dialect } = sql;
  await sql.run(
    `INSERT INTO publication_reads AS t (publication_id, form, reader, shard, count, first_at, last_at)
    SELECT r.publication_id, r.form, r.reader, ${dialect.shard}, r.count, r.first_at, r.last_at
    FROM ${dialect.rows(columns, '$1')} WHERE true
    ON CONFLICT (publication_id, form, reader, shard) DO UPDATE SET count = t.count + excluded.count,
      first_at = CASE WHEN excluded.first_at < t.first_at THEN excluded.first_at ELSE t.first_at END,
      last_at = CASE WHEN excluded.last_at > t.last_at THEN excluded.last_at ELSE t.last_at END`,
    dialect.encodeRows(columns, reads),
  );
}

/** Reads that were answered without the database, summed up until they are written together. */
export function createReadCounts() {
  let counted = new Map<string, ReadRow>();

  function add(read: ReadRow): void {
    const name = `${read.publication_id}/${read.form}/${read.reader}`;
    const known = counted.get(name);
    counted.set(
      name,
      known === undefined
        ? read
        : {
            ...read,
            count: known.count + read.count,
            first_at: Math.min(known.first_at, read.first_at),
            last_at: Math.max(known.last_at, read.last_at),
          },
    );
  }

  return {
    add: (id: string, form: ReadForm, reader: ReaderKind, now: number): void =>
      add({ publication_id: id, form, reader, count: 1, first_at: now, last_at: now }),

    /** Writes what was counted; what cannot be written is counted on. */
    async write(write: (work: (sql: Sql) => Promise<void>) => Promise<void>): Promise<void> {
      if (counted.size === 0) return;
      const reads = [...counted.values()];
      counted = new Map();
      try {
        await write((sql) => addReads(sql, reads));
      } catch (error) {
        for (const read of reads) add(read);
        throw error;
      }
    },
  };
}
