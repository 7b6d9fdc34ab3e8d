import type { CampaignWithRules } from '../campaigns/index.js';
import { type ConflictRow, loadSides, type SideRow } from '../conflicts/rows.js';
import { refreshSides } from '../conflicts/sides.js';
import { conflictTable } from '../conflicts/tables.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import { updateRow } from '../db/write.js';
import { type FindSellerOfRecord, lookUpSellersOfRecord } from '../merchants/sellersOfRecord.js';
import { isDisputed } from '../transactions/heldReasons.js';
import { transferDocument } from './transferDocument.js';

/** Decisions about who a seller is wait for pushes that have asked for it, and the other way round. */
export async function lockSellers(sql: Sql, campaignId: string, exclusively: boolean): Promise<void> {
  const { waitLock, waitSharedLock } = sql.dialect;
  const lock = exclusively ? waitLock('$1') : waitSharedLock('$1');
  await sql.all(`SELECT ${lock} AS locked`, [`sellers of ${campaignId}`]);
}

/**
 * Lets the right transaction stand for each document, whose conflict is locked: that of the organization which the
 * operator has chosen; or else that of the only one which is the seller of record of what its invoice names; or else, while
 * the conflict is open, the one that stands. What stands follows from what was pushed and decided, in whatever order.
 * Gives how many conflicts changed.
 */
export async function resolveConflicts(
  sql: Sql,
  campaign: CampaignWithRules,
  conflicts: readonly ConflictRow[],
  now: number,
): Promise<number> {
  const campaignId = campaign.record.id;
  await refreshSides(sql, campaignId, conflicts);
  const sides = await loadSides(
    sql,
    campaignId,
    conflicts.map(({ id }) => id),
  );
  const sellerOf = await lookUpSellersOfRecord(
    sql,
    campaignId,
    sides.flatMap(({ seller_ubn }) => seller_ubn ?? []),
  );
  const byConflict = groupBy(sides, ({ conflict_id }) => conflict_id);
  let changed = 0;
  for (const conflict of conflicts) {
    const ofConflict = (byConflict.get(conflict.id) ?? []).filter(isAlive);
    const isChanged = await resolve(sql, campaign, conflict, { sides: ofConflict, sellerOf }, now);
    if (isChanged) changed += 1;
  }
  return changed;
}

/** What was voided so that its number may be issued again is an earlier version of the document. */
const isAlive = ({ superseded, held_reasons }: SideRow): boolean =>
  superseded === '' || isDisputed(held_reasons);

async function resolve(
  sql: Sql,
  campaign: CampaignWithRules,
  conflict: ConflictRow,
  { sides, sellerOf }: { readonly sides: readonly SideRow[]; readonly sellerOf: FindSellerOfRecord },
  now: number,
): Promise<boolean> {
  const current = sides.find(({ superseded }) => superseded === '');
  const chosen = sides.find(({ organization_id }) => organization_id === conflict.organization_id);
  const [seller, ...others] = sides.filter(
    ({ seller_ubn, document_date, organization_id }) =>
      seller_ubn !== null && sellerOf(seller_ubn, document_date) === organization_id,
  );
  const right = chosen ?? (others.length === 0 ? seller : undefined);
  const decidedBy = chosen !== undefined ? 'operator' : right !== undefined ? 'sellerOfRecord' : null;
  const moves = right !== undefined && right !== current;
  if (moves) {
    const transfer = { from: current?.transaction_id ?? null, to: right.transaction_id };
    await transferDocument(sql, campaign, transfer, now);
  }
  if (decidedBy === conflict.decided_by) return moves;
  const key = { campaign_id: campaign.record.id, id: conflict.id };
  await updateRow(sql, conflictTable, key, {
    decided_by: decidedBy,
    decided_at: decidedBy === null ? null : now,
  });
  return true;
}
