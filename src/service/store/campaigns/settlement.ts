import { winnerTransitions } from '../../../campaign/states.js';
import type { WinnerStatus } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';

/** Statuses of a winner whose prize is not decided yet; a reserve who was not called does not count. */
const undecided = (Object.keys(winnerTransitions) as WinnerStatus[]).filter(
  (status) => status !== 'reserve' && winnerTransitions[status].length > 0,
);

const obstacles = [
  [
    '/draws',
    // One that has failed is over.
    `SELECT id FROM draws WHERE campaign_id = $1 AND status IN ('planned', 'frozen', 'committed')
      AND (reveal_by IS NULL OR revealed_at IS NOT NULL OR reveal_by > $2)`,
  ],
  [
    '/winners',
    `SELECT v.id FROM winners v JOIN draws d ON d.id = v.draw_id WHERE d.campaign_id = $1
      AND d.status <> 'voided' AND v.status IN (${undecided.map((status) => `'${status}'`).join(', ')})`,
  ],
  ['/incidents', "SELECT id FROM incidents WHERE campaign_id = $1 AND status <> 'closed'"],
] as const;

/** @throws campaign_unsettled with a pointer to the first kind of thing that is still open */
export async function requireSettled(sql: Sql, campaignId: string, now: number): Promise<void> {
  for (const [pointer, open] of obstacles) {
    const parameters = open.includes('$2') ? [campaignId, now] : [campaignId];
    const [row] = await sql.all(`${open} LIMIT 1`, parameters);
    if (row !== undefined) throw new StoreProblem('campaign_unsettled', pointer);
  }
}
