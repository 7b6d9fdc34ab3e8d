import type { Access, Reference } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { lockMerchantStates } from '../merchants/lookup.js';
import { type AdjustmentRow, loadAdjustments } from './adjustmentRows.js';
import { lockAccountIfPresent } from './entryAccounts.js';
import { findTransaction } from './find.js';
import { lockTransaction } from './lock.js';
import type { TransactionRow } from './rows.js';

/** A transaction that stays as it is until the end of the database transaction, with its earlier adjustments. */
interface LockedTransaction {
  readonly row: TransactionRow;
  readonly adjustments: readonly AdjustmentRow[];
  readonly isMerchantWithdrawn: boolean;
}

/** Locks the merchant, then account and transaction: the order in which approval and recomputation lock, too. */
export async function lockForAdjustment(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
): Promise<LockedTransaction> {
  const { id, merchant_id, participant } = await findTransaction(sql, campaignId, access, reference);
  const states = await lockMerchantStates(sql, campaignId, [merchant_id]);
  if (participant !== null) await lockAccountIfPresent(sql, campaignId, participant);
  const row = await lockTransaction(sql, campaignId, id);
  const adjustments = (await loadAdjustments(sql, campaignId, [row])).get(id) ?? [];
  return { row, adjustments, isMerchantWithdrawn: states.get(merchant_id) === 'withdrawn' };
}

/**
 * The id of the transaction to which this very adjustment was made before: this one, or an earlier version of its
 * document, which the same reference named then. @throws external_id_conflict when the externalId is another adjustment's
 */
export async function findKnownAdjustment(
  sql: Sql,
  campaignId: string,
  row: TransactionRow,
  adjustment: { externalId: string | undefined; kind: string; amount?: number },
): Promise<string | undefined> {
  if (adjustment.externalId === undefined) return undefined;
  const [known] = await sql.all<{ transaction_id: string; kind: string; amount: number; same: number }>(
    `SELECT a.transaction_id, a.kind, a.amount,
      CASE WHEN adjusted.natural_key = named.natural_key THEN 1 ELSE 0 END AS same
    FROM adjustments a
    JOIN transactions adjusted ON adjusted.campaign_id = a.campaign_id AND adjusted.id = a.transaction_id
    JOIN transactions named ON named.campaign_id = a.campaign_id AND named.id = $4
    WHERE a.campaign_id = $1 AND a.organization_id = $2 AND a.external_id = $3`,
    [campaignId, row.organization_id, adjustment.externalId, row.id],
  );
  if (known === undefined) return undefined;
  const { kind, amount = known.amount } = adjustment;
  if (known.same === 1 && known.kind === kind && known.amount === amount) return known.transaction_id;
  throw new StoreProblem('external_id_conflict', '/externalId');
}
