import { type MerchantAction, merchantTransitions } from '../../../campaign/states.js';
import type { MerchantStatus } from '../../../generated/types.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { findMerchant, lockMerchant } from '../merchants/rows.js';
import type { MerchantRecord, MerchantStore } from '../merchants/types.js';
import { updateMerchant } from '../merchants/update.js';
import { listMerchant } from '../promoItems/listings.js';
import { addCounters } from '../statistics/counters.js';
import { countHeld, evaluateHeld } from './releaseHeld.js';

/** Changes of a merchant's status, and of its details, which submit it again where it was sent back. */
export function merchantStatus({ clock, write }: Context): Pick<MerchantStore, 'update' | 'act'> {
  return {
    update: (campaignId, access, reference, change) =>
      write(async (sql) => {
        const now = clock();
        const merchant = await updateMerchant(sql, campaignId, access, reference, change, now);
        if (merchantTransitions[merchant.status].resubmit !== undefined) {
          await changeStatus(sql, campaignId, merchant, 'resubmit', null, now);
        }
        return findMerchant(sql, campaignId, access, merchant.id);
      }),

    act: (campaignId, access, reference, action, reason) =>
      write(async (sql) => {
        const merchant = await lockMerchant(sql, campaignId, access, reference);
        await changeStatus(sql, campaignId, merchant, action, reason ?? null, clock());
        return findMerchant(sql, campaignId, access, merchant.id);
      }),
  };
}

/**
 * Gives a locked merchant the status that the action leads to, with all that follows from it: the counters of
 * merchants, its offers in the zones, and the transactions that wait for its approval. @throws state_conflict
 */
async function changeStatus(
  sql: Sql,
  campaignId: string,
  merchant: MerchantRecord,
  action: MerchantAction,
  reason: string | null,
  now: number,
): Promise<void> {
  const status = merchantTransitions[merchant.status][action];
  if (status === undefined) throw new StoreProblem('state_conflict');
  await sql.run(
    'UPDATE merchants SET status = $3, reason = $4, updated_at = $5 WHERE campaign_id = $1 AND id = $2',
    [campaignId, merchant.id, status, reason, now],
  );
  const [was, is] = [weights(merchant.status), weights(status)];
  const count = (name: string, value: number) =>
    ['', merchant.organizationId].map((coverage) => ({ coverage, name, key: '', value }));
  await addCounters(sql, campaignId, [
    ...count('merchantsAwaiting', is.awaiting - was.awaiting),
    ...count('merchantsApproved', is.approved - was.approved),
  ]);
  if (is.approved !== was.approved) {
    await listMerchant(sql, campaignId, merchant.id, is.approved > was.approved ? 1 : -1);
  }
  if (action === 'approve') await evaluateHeld(sql, campaignId, merchant, now);
  // What it was waiting for will not come any more.
  if (action === 'withdraw') {
    await addCounters(sql, campaignId, await countHeld(sql, campaignId, merchant.id));
  }
}

function weights(status: MerchantStatus): { awaiting: 0 | 1; approved: 0 | 1 } {
  return { awaiting: status === 'submitted' ? 1 : 0, approved: status === 'approved' ? 1 : 0 };
}
