import { matchUnsureClaims } from '../claims/match.js';
import type { Sql } from '../db/database.js';
import { rollUp } from '../statistics/rollUp.js';

/**
 * Matches claims with transactions that were committed at the same moment, and rolls up what waits, unless another
 * roll-up runs. For the rollup worker alone: who reads statistics has nothing to do with claims. Gives what `rollUp`
 * does.
 */
export async function rollUpCampaign(sql: Sql, campaignId: string, now: number): Promise<number | null> {
  await matchUnsureClaims(sql, campaignId, now);
  return rollUp(sql, campaignId, { wait: false });
}
