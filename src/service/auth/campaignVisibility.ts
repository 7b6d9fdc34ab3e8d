import { StoreProblem } from '../store/db/problem.js';
import type { Access, Subjects } from '../store/store.js';

/** @throws StoreProblem campaign_not_found */
export type RequireVisibleCampaign = (store: Subjects, access: Access, campaignId: string) => Promise<void>;

/**
 * A draft is the operator's own affair: partners do not find it. A campaign never becomes a draft again, so it is
 * looked up until it has been seen open once.
 */
export function createCampaignVisibility(): RequireVisibleCampaign {
  const open = new Set<string>();
  return async (store, access, campaignId) => {
    if (access.all || open.has(campaignId)) return;
    const { status } = await store.campaigns.get(campaignId);
    if (status === 'draft') throw new StoreProblem('campaign_not_found');
    open.add(campaignId);
  };
}
