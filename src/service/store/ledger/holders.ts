import type { Sql } from '../db/database.js';
import { sliceSizes } from './slices.js';

/** In the order of their bytes: participants are keyed hashes in base64url, and so spread evenly over these. */
const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/** How many participants have at least one entry, counted by prefixes of their hashes, each about one slice of lines. */
export async function countHolders(sql: Sql, campaignId: string, lines: number): Promise<number> {
  let prefixes = [''];
  while (prefixes.length * sliceSizes[sql.dialect.engine] < lines)
    prefixes = prefixes.flatMap((prefix) => [...digits].map((digit) => prefix + digit));
  let count = 0;
  for (const [index, prefix] of prefixes.entries()) {
    // Behind every hash there is.
    const end = prefixes[index + 1] ?? '~';
    const [row] = await sql.all<{ holders: number }>(
      `SELECT count(*) AS holders FROM (SELECT participant FROM entry_lines
        WHERE campaign_id = $1 AND participant >= $2 AND participant < $3
        GROUP BY participant HAVING sum(entries) > 0) holders`,
      [campaignId, prefix, end],
    );
    count += row?.holders ?? 0;
  }
  return count;
}
