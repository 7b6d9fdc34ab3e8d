import { type MerchantAction, merchantTransitions } from '../../../campaign/states.js';
import { merchantStatuses } from '../../../generated/enums.js';
import type { MerchantStatus } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import type { DecidedMerchant, MerchantRecord } from '../merchants/types.js';
import { listMerchants } from '../promoItems/listings.js';
import { addCounters, counterOfBoth } from '../statistics/counters.js';
import { heldCounterDeltas, releaseHeldTransactions } from './releaseHeld.js';

/** The states in which something can be done with a merchant. */
export const statusesBefore = (action: MerchantAction): MerchantStatus[] =>
  merchantStatuses.filter((status) => merchantTransitions[status][action] !== undefined);

/**
 * Gives locked merchants the status that the action leads to, with all that follows from it: the counters of merchants, their
 * offers in the zones, and the transactions that wait for their approval. The number of statements does not depend on how
 * many they are, but on how many transactions wait. One for which it cannot be done stays as it is, and its result says so.
 */
export async function changeStatuses(
  sql: Sql,
  campaignId: string,
  merchants: readonly MerchantRecord[],
  action: MerchantAction,
  reason: string | null,
  now: number,
): Promise<DecidedMerchant[]> {
  const results = merchants.map((merchant) => decide(merchant, action, reason, now));
  const changed = results.flatMap((result, index) =>
    result.outcome === 'changed' && merchants[index] ? [{ was: merchants[index], is: result.merchant }] : [],
  );
  const [first] = changed;
  if (first === undefined) return results;
  const { among, encodeKeys } = sql.dialect;
  await sql.run(
    `UPDATE merchants SET status = $2, reason = $3, updated_at = $4 WHERE campaign_id = $1 AND ${among('id', '$5')}`,
    [campaignId, first.is.status, reason, now, encodeKeys(changed.map(({ is }) => is.id))],
  );
  await addCounters(sql, campaignId, changed.flatMap(counterDeltas));
  const listed = changed.filter(({ was, is }) => (was.status === 'approved') !== (is.status === 'approved'));
  const sign = first.is.status === 'approved' ? 1 : -1;
  await listMerchants(
    sql,
    campaignId,
    listed.map(({ is }) => is.id),
    sign,
  );
  const ids = changed.map(({ is }) => is.id);
  if (action === 'approve')
    await releaseHeldTransactions(
      sql,
      campaignId,
      changed.map(({ is }) => is),
      now,
    );
  if (action === 'withdraw')
    await addCounters(sql, campaignId, await heldCounterDeltas(sql, campaignId, ids));
  return results;
}

/** An action leads to one status, whatever the status before. */
function decide(
  merchant: MerchantRecord,
  action: MerchantAction,
  reason: string | null,
  now: number,
): DecidedMerchant & { readonly merchant: MerchantRecord } {
  const status = merchantTransitions[merchant.status][action];
  if (status !== undefined) {
    return { outcome: 'changed', merchant: { ...merchant, status, reason, updatedAt: now } };
  }
  const after = statusesBefore(action).map((before) => merchantTransitions[before][action]);
  if (after.includes(merchant.status)) return { outcome: 'unchanged', merchant };
  return { outcome: 'rejected', merchant, problem: new StoreProblem('state_conflict') };
}

function counterDeltas({ was, is }: { readonly was: MerchantRecord; readonly is: MerchantRecord }) {
  const change = (status: MerchantStatus): number =>
    Number(is.status === status) - Number(was.status === status);
  return [
    ...counterOfBoth(is.organizationId, 'merchantsAwaiting', change('submitted')),
    ...counterOfBoth(is.organizationId, 'merchantsApproved', change('approved')),
  ];
}
