import { type MerchantAction, merchantTransitions } from '../../../campaign/states.js';
import type { MerchantStatus } from '../../../generated/types.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { findMerchant, lockMerchant } from '../merchants/rows.js';
import type { MerchantRecord, MerchantStore } from '../merchants/types.js';
import { updateMerchant } from '../merchants/update.js';
import { listMerchant } from '../promoItems/listings.js';
import { addCounters, counterOfBoth } from '../statistics/counters.js';
import { heldCounterDeltas, releaseHeldTransactions } from './releaseHeld.js';

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
  const [was, is] = [countedAs(merchant.status), countedAs(status)];
  await addCounters(sql, campaignId, [
    ...counterOfBoth(merchant.organizationId, 'merchantsAwaiting', is.awaiting - was.awaiting),
    ...counterOfBoth(merchant.organizationId, 'merchantsApproved', is.approved - was.approved),
  ]);
  if (is.approved !== was.approved) {
    await listMerchant(sql, campaignId, merchant.id, is.approved > was.approved ? 1 : -1);
  }
  if (action === 'approve') await releaseHeldTransactions(sql, campaignId, merchant, now);
  if (action === 'withdraw') {
    await addCounters(sql, campaignId, await heldCounterDeltas(sql, campaignId, merchant.id));
  }
}

function countedAs(status: MerchantStatus): { awaiting: 0 | 1; approved: 0 | 1 } {
  return { awaiting: status === 'submitted' ? 1 : 0, approved: status === 'approved' ? 1 : 0 };
}
