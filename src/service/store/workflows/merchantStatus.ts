import { merchantTransitions } from '../../../campaign/states.js';
import type { Context } from '../db/context.js';
import { StoreProblem } from '../db/problem.js';
import { findMerchant, lockMerchant } from '../merchants/rows.js';
import { lockMerchants } from '../merchants/tree.js';
import type { MerchantStore } from '../merchants/types.js';
import { updateMerchant } from '../merchants/update.js';
import { changeStatuses } from './changeStatuses.js';
import { includedChildren } from './includedChildren.js';

/** Changes of a merchant's status, and of its details, which submit it again where it was sent back. */
export function merchantStatus({ clock, write }: Context): Pick<MerchantStore, 'update' | 'act'> {
  return {
    update: (campaignId, access, reference, change) =>
      write(async (sql) => {
        const now = clock();
        const merchant = await updateMerchant(sql, campaignId, access, reference, change, now);
        if (merchantTransitions[merchant.status].resubmit !== undefined) {
          const present = await findMerchant(sql, campaignId, access, merchant.id);
          await changeStatuses(sql, campaignId, [present], 'resubmit', null, now);
        }
        return findMerchant(sql, campaignId, access, merchant.id);
      }),

    act: (campaignId, access, reference, action, reason, includeChildren) =>
      write(async (sql) => {
        const now = clock();
        const merchant = await lockMerchant(sql, campaignId, access, reference);
        if (merchantTransitions[merchant.status][action] === undefined) {
          throw new StoreProblem('state_conflict');
        }
        const below = await includedChildren(
          ...([sql, campaignId, access, [merchant.id], action, includeChildren] as const),
        );
        const tree = [merchant, ...(await lockMerchants(sql, campaignId, below)).values()];
        const [, ...children] = await changeStatuses(sql, campaignId, tree, action, reason ?? null, now);
        const changed = await findMerchant(sql, campaignId, access, merchant.id);
        return includeChildren === true ? { ...changed, children } : changed;
      }),
  };
}
