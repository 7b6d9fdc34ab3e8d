import { settleUnsure } from '../claims/match.js';
import type { Sql } from '../db/database.js';
import { addUpChanges } from '../statistics/rollUp.js';

/**
 * Settles claims that met their sale unseen, and adds up what waits; gives what `addUpChanges` does. For the rollup
 * worker alone, after commits: who reads statistics has nothing to do with claims.
 */
export async function keepUp(
  sql: Sql,
  campaignId: string,
  { wait, now }: { wait: boolean; now: number },
): Promise<number | null> {
  await settleUnsure(sql, campaignId, now);
  return addUpChanges(sql, campaignId, { wait });
}
