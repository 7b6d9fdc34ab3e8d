import type { Sql } from '../db/database.js';
import { participantSlices } from './participantSlices.js';

/** How many participants have at least one entry, counted slice by slice. */
export async function countHolders(sql: Sql, campaignId: string, lines: number): Promise<number> {
  let count = 0;
  for (const { from, before } of participantSlices(sql, lines)) {
    const [row] = await sql.all<{ holders: number }>(
      `SELECT count(*) AS holders FROM (SELECT participant FROM entry_lines
        WHERE campaign_id = $1 AND participant >= $2 AND participant < $3
        GROUP BY participant HAVING sum(entries) > 0) holders`,
      [campaignId, from, before],
    );
    count += row?.holders ?? 0;
  }
  return count;
}
