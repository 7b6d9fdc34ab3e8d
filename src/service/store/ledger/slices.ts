import type { Sql } from '../db/database.js';

/** Transactions of a campaign, from behind one id up to another. */
export interface Slice {
  readonly campaignId: string;
  readonly after: string;
  readonly last: string;
}

/** Transactions of a slice: on SQLite, where one statement keeps the process busy, some 20 ms of work. */
export const sliceSizes = { sqlite: 2_000, postgres: 100_000 } as const;

/** All transactions of a campaign in the order of their ids. */
export async function* slicesOf(sql: Sql, campaignId: string): AsyncGenerator<Slice> {
  const size = sliceSizes[sql.dialect.engine];
  for (let after = ''; ; ) {
    const [row] = await sql.all<{ last: string | null }>(
      `SELECT max(id) AS last FROM (SELECT id FROM transactions WHERE campaign_id = $1 AND id > $2
        ORDER BY id LIMIT ${size}) slice`,
      [campaignId, after],
    );
    const last = row?.last ?? null;
    if (last === null) return;
    yield { campaignId, after, last };
    after = last;
  }
}
