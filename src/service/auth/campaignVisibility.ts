import { StoreProblem } from '../store/db/problem.js';
import type { Access, Subjects } from '../store/store.js';

/** @throws StoreProblem campaign_not_found */
export type RequireVisibleCampaign = (store: Subjects, access: Access, campaignId: string) => Promise<void>;

/**
 * Only the operator sees a draft; for partners there is no such campaign. A campaign never becomes a draft again, so
 * it is looked up only until it was once seen in another status.
 */
export function createCampaignVisibility(): RequireVisibleCampaign {
  const visible = new Set<string>();
  return async (store, access, campaignId) => {
    if (access.all || visible.has(campaignId)) return;
    const { status } = await store.campaigns.get(campaignId);
    if (status === 'draft') throw new StoreProblem('campaign_not_found');
    visible.add(campaignId);
  };
}
