import { requireNotOver, requireWithin } from '../campaigns/periods.js';
import type { CampaignRecord } from '../campaigns/types.js';
import { StoreProblem } from '../db/problem.js';
import type { WinnerAdvance, WinnerRecord } from './types.js';

/** How long a winner has to respond, by default. */
const CLAIM_MS = 14 * 86_400_000;

/**
 * The deadline that a step gives to a winner. A prize is claimed within the claim period; a winner may be notified
 * before it, and documents and payment may follow after it. @throws claim_period_closed
 */
export function claimByOf(
  campaign: CampaignRecord,
  { status, claimBy }: WinnerAdvance,
  now: number,
): number | undefined {
  if (status === 'claimed') requireWithin(campaign, 'claimPeriod', now);
  if (status === 'documentsRequested') return claimBy ?? now + CLAIM_MS;
  if (status !== 'notified') return undefined;
  requireNotOver(campaign, 'claimPeriod', now);
  const { startsAt, endsAt } = campaign.claimPeriod ?? { startsAt: now, endsAt: Number.POSITIVE_INFINITY };
  if (claimBy === undefined) return Math.min(Math.max(now, startsAt) + CLAIM_MS, endsAt);
  if (claimBy > endsAt) throw new StoreProblem('claim_period_closed', '/claimBy');
  return claimBy;
}

/** From when on a prize is forfeited: after the deadline of its winner, or the end of the period in which to claim it. */
export function forfeitableFrom({ claimPeriod }: CampaignRecord, { status, claimBy }: WinnerRecord): number {
  const end = claimPeriod?.endsAt ?? Number.POSITIVE_INFINITY;
  if (status === 'drawn') return end;
  return status === 'notified' ? Math.min(claimBy ?? 0, end) : (claimBy ?? 0);
}
