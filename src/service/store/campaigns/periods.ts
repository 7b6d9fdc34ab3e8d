import type { ErrorCode } from '../../../generated/errorCodes.js';
import { StoreProblem } from '../db/problem.js';
import type { CampaignRecord } from './types.js';

type Limited = 'drawPeriod' | 'claimPeriod';

const refusals: Readonly<Record<Limited, ErrorCode>> = {
  drawPeriod: 'draw_period_closed',
  claimPeriod: 'claim_period_closed',
};

/**
 * Requires a moment to be within a period of the campaign; one that the campaign does not state limits nothing.
 * @throws draw_period_closed, claim_period_closed
 */
export function requireWithin(campaign: CampaignRecord, name: Limited, time: number, pointer?: string): void {
  const period = campaign[name];
  if (period !== null && time < period.startsAt) throw new StoreProblem(refusals[name], pointer);
  requireNotOver(campaign, name, time, pointer);
}

/**
 * Requires that a moment is not after a period of the campaign: what prepares it may come before.
 * @throws draw_period_closed, claim_period_closed
 */
export function requireNotOver(
  campaign: CampaignRecord,
  name: Limited,
  time: number,
  pointer?: string,
): void {
  const period = campaign[name];
  if (period !== null && time >= period.endsAt) throw new StoreProblem(refusals[name], pointer);
}
