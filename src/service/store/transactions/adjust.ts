import type { Access, Reference } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { lockMerchantStates } from '../merchants/lookup.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import type { Delta } from '../statistics/delta.js';
import { diffZoneSums, ordersOf } from '../statistics/zoneSums.js';
import { currentZoneSums, emptyDelta } from './delta.js';
import { lockAccountIfPresent } from './entryAccounts.js';
import { findTransaction } from './find.js';
import { insertAdjustment } from './insertAdjustment.js';
import { lockTransaction } from './lock.js';
import { applyRecomputation, recompute } from './recompute.js';
import { findReturned } from './returnedItems.js';
import { type AdjustmentRow, loadAdjustments, type TransactionRow } from './rows.js';
import type { RefundInput, VoidInput } from './types.js';

/** A sale that stays as it is until the end of the transaction, with what was done to it before. */
interface LockedTransaction {
  readonly row: TransactionRow;
  readonly adjustments: readonly AdjustmentRow[];
  /** Whether it is still in the count of held sales. */
  readonly isCountedAsHeld: boolean;
}

/** Takes a sale back as a whole, with all its figures. Gives the id of the sale. */
export async function voidTransaction(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
  { externalId, kind, reason, occurredAt }: VoidInput,
  now: number,
): Promise<string> {
  const {
    row,
    adjustments,
    isCountedAsHeld: waits,
  } = await lockForAdjustment(sql, campaignId, access, reference);
  const known =
    (await knownAdjustment(sql, campaignId, row, { externalId, kind })) ??
    (await voidedBefore(sql, campaignId, row, { kind, occurredAt }));
  if (known !== undefined) return known;
  if (row.status === 'voided') {
    if (adjustments.some((adjustment) => adjustment.kind === kind)) return row.id;
    throw new StoreProblem('transaction_voided');
  }
  const amount = row.total_amount - row.refunded_amount;
  await insertAdjustment(sql, campaignId, row, {
    externalId,
    kind,
    amount,
    reason,
    occurredAt,
    entriesReversed: row.entries,
    now,
  });
  await sql.run(
    `UPDATE transactions SET status = 'voided', qualified = 0, entries = 0, superseded = $3, updated_at = $4
    WHERE campaign_id = $1 AND id = $2`,
    [campaignId, row.id, kind === 'void' ? row.id : '', now],
  );
  const zones = currentZoneSums(row, adjustments);
  const counted: Partial<Delta> = {
    documents: -1,
    qualified: -row.qualified,
    amount: -amount,
    entries: -row.entries,
    zones: diffZoneSums(zones, []),
    orders: -ordersOf(zones),
  };
  const held: Partial<Delta> = { held: waits ? -1 : 0 };
  const isHeld = row.status === 'held';
  const others =
    isHeld || row.participant === null
      ? []
      : await applyRecomputation(sql, campaignId, await recompute(sql, campaignId, row, 0, now), now);
  await appendDeltas(sql, campaignId, [{ ...emptyDelta(row), ...(isHeld ? held : counted) }, ...others]);
  return row.id;
}

/**
 * Gives a part or all of a sale back; what is left is judged anew, by the rules of the first time. Gives the
 * id of the sale.
 */
export async function refundTransaction(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
  input: RefundInput,
  now: number,
): Promise<string> {
  const { row, adjustments } = await lockForAdjustment(sql, campaignId, access, reference);
  const { externalId, amount } = input;
  const known = await knownAdjustment(sql, campaignId, row, { externalId, kind: 'refund', amount });
  if (known !== undefined) return known;
  if (row.status === 'voided') throw new StoreProblem('transaction_voided');
  const left = row.total_amount - row.refunded_amount - input.amount;
  if (left < 0) throw new StoreProblem('refund_exceeds_total', '/amount');
  const returned = await findReturned(sql, campaignId, access, { row, adjustments, input, all: left === 0 });

  const held = row.status === 'held';
  const judged = held ? null : await recompute(sql, campaignId, row, left, now);
  const { entries, qualified } = judged === null ? row : judged.own;
  const adjustment = await insertAdjustment(sql, campaignId, row, {
    ...input,
    kind: 'refund',
    entriesReversed: row.entries - entries,
    returned,
    evaluation: judged?.own.evaluation,
    now,
  });
  await sql.run(
    `UPDATE transactions SET status = $3, qualified = $4, entries = $5, refunded_amount = refunded_amount + $6,
      updated_at = $7 WHERE campaign_id = $1 AND id = $2`,
    [campaignId, row.id, held ? 'held' : 'adjusted', qualified ? 1 : 0, entries, input.amount, now],
  );
  if (judged === null) return row.id;
  const before = currentZoneSums(row, adjustments);
  const after = currentZoneSums(row, [...adjustments, adjustment]);
  await appendDeltas(sql, campaignId, [
    {
      ...emptyDelta(row),
      qualified: (qualified ? 1 : 0) - row.qualified,
      amount: -input.amount,
      entries: entries - row.entries,
      zones: diffZoneSums(before, after),
      orders: ordersOf(after) - ordersOf(before),
    },
    ...(await applyRecomputation(sql, campaignId, judged, now)),
  ]);
  return row.id;
}

/** Merchant first, then account and sale: the order in which approval and recomputing take their locks, too. */
async function lockForAdjustment(
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
  return { row, adjustments, isCountedAsHeld: states.get(merchant_id) !== 'withdrawn' };
}

/**
 * The sale to which this very adjustment was made before: this one, or an earlier version of its document, which the
 * same reference named then. @throws external_id_conflict when the externalId is another adjustment's
 */
async function knownAdjustment(
  sql: Sql,
  campaignId: string,
  row: TransactionRow,
  given: { externalId: string | undefined; kind: string; amount?: number },
): Promise<string | undefined> {
  if (given.externalId === undefined) return undefined;
  const [known] = await sql.all<{ transaction_id: string; kind: string; amount: number; same: number }>(
    `SELECT a.transaction_id, a.kind, a.amount,
      CASE WHEN adjusted.natural_key = named.natural_key THEN 1 ELSE 0 END AS same
    FROM adjustments a
    JOIN transactions adjusted ON adjusted.campaign_id = a.campaign_id AND adjusted.id = a.transaction_id
    JOIN transactions named ON named.campaign_id = a.campaign_id AND named.id = $4
    WHERE a.campaign_id = $1 AND a.organization_id = $2 AND a.external_id = $3`,
    [campaignId, row.organization_id, given.externalId, row.id],
  );
  if (known === undefined) return undefined;
  const { kind, amount = known.amount } = given;
  if (known.same === 1 && known.kind === kind && known.amount === amount) return known.transaction_id;
  throw new StoreProblem('external_id_conflict', '/externalId');
}

/**
 * The earlier version of this document that was voided in this way at this time: a void that several programs read from
 * the same message is one, and does not meet what was issued under the number since.
 */
async function voidedBefore(
  sql: Sql,
  campaignId: string,
  row: TransactionRow,
  { kind, occurredAt }: { kind: string; occurredAt: number | undefined },
): Promise<string | undefined> {
  if (occurredAt === undefined || row.status === 'voided') return undefined;
  const [earlier] = await sql.all<{ id: string }>(
    `SELECT t.id FROM transactions t
    JOIN adjustments a ON a.campaign_id = t.campaign_id AND a.transaction_id = t.id
    WHERE t.campaign_id = $1 AND t.natural_key = $2 AND t.superseded <> '' AND t.organization_id = $3
      AND a.kind = $4 AND a.occurred_at = $5`,
    [campaignId, row.natural_key, row.organization_id, kind, occurredAt],
  );
  return earlier?.id;
}
