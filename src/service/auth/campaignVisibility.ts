import type { Operation } from '../../generated/operations.js';
import { StoreProblem } from '../store/db/problem.js';
import type { Access, Subjects } from '../store/store.js';

/** @throws StoreProblem campaign_not_found */
export type RequireVisibleCampaign = (
  store: Subjects,
  access: Access,
  campaignId: string,
  operation: Pick<Operation, 'tag'>,
) => Promise<void>;

/**
 * Only the operator sees a draft; for partners there is no such campaign. What a campaign asks of an organization before it
 * opens is due while it is a draft, so for that alone the organization sees it. A campaign never becomes a draft again, so
 * it is looked up only until it was once seen in another status.
 */
export function createCampaignVisibility(): RequireVisibleCampaign {
  const visible = new Set<string>();
  return async (store, access, campaignId, { tag }) => {
    if (access.all || visible.has(campaignId)) return;
    const { status } = await store.campaigns.get(campaignId);
    if (status !== 'draft') visible.add(campaignId);
    else if (tag !== 'duties' || !(await store.duties.isOwedBy(campaignId, access.organizationId)))
      throw new StoreProblem('campaign_not_found');
  };
}
