import { loadCampaign } from '../campaigns/index.js';
import { lockConflicts } from '../conflicts/rows.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { loadSellers, toSeller } from '../merchants/sellersOfRecord.js';
import type { SellerDecision, SellerStore } from '../merchants/sellerTypes.js';
import { MAY_ISSUE } from '../merchants/sharedUbns.js';
import { lockSellers, resolveConflicts } from './resolveConflicts.js';

/** Conflicts of one call: each may move a document. */
const SLICE = 200;

/** Decides whose transactions count of the documents of a UBN from a date, and resolves the conflicts over them. */
export function decideSeller({ clock, write }: Context): SellerStore['decide'] {
  return (campaignId, ubn, decision) =>
    write(async (sql) => {
      const now = clock();
      const campaign = await loadCampaign(sql, campaignId, now);
      await lockSellers(sql, campaignId, true);
      await requireHolder(sql, campaignId, ubn, decision.organizationId);
      await putSeller(sql, campaignId, ubn, decision, now);
      const { ids, next } = await conflictsOf(sql, campaignId, ubn, decision.after);
      const conflicts = await lockConflicts(sql, campaignId, ids);
      const conflictsDecided = await resolveConflicts(sql, campaign, conflicts, now);
      const sellers = (await loadSellers(sql, campaignId, [ubn])).map(toSeller);
      return { ubn, sellers, conflictsDecided, next };
    });
}

/** @throws conflict_side_not_found */
async function requireHolder(
  sql: Sql,
  campaignId: string,
  ubn: string,
  organizationId: string,
): Promise<void> {
  const [merchant] = await sql.all(
    `SELECT m.id FROM merchant_ubns u JOIN merchants m ON m.id = u.merchant_id
    WHERE u.campaign_id = $1 AND u.ubn = $2 AND m.organization_id = $3 AND ${MAY_ISSUE} LIMIT 1`,
    [campaignId, ubn, organizationId],
  );
  if (merchant === undefined) throw new StoreProblem('conflict_side_not_found', '/organizationId');
}

async function putSeller(
  sql: Sql,
  campaignId: string,
  ubn: string,
  { organizationId, effectiveFrom = '', reason }: SellerDecision,
  now: number,
): Promise<void> {
  await sql.run(
    `INSERT INTO sellers_of_record (campaign_id, ubn, effective_from, organization_id, reason, decided_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (campaign_id, ubn, effective_from) DO UPDATE SET organization_id = excluded.organization_id,
      reason = excluded.reason, decided_at = excluded.decided_at`,
    [campaignId, ubn, effectiveFrom, organizationId, reason, now],
  );
}

async function conflictsOf(
  sql: Sql,
  campaignId: string,
  ubn: string,
  after = '',
): Promise<{ ids: readonly string[]; next: string | null }> {
  const rows = await sql.all<{ id: string }>(
    `SELECT DISTINCT s.conflict_id AS id FROM document_conflict_sides s
    WHERE s.campaign_id = $1 AND s.seller_ubn = $2 AND s.conflict_id > $3
    ORDER BY s.conflict_id LIMIT ${SLICE + 1}`,
    [campaignId, ubn, after],
  );
  const ids = rows.slice(0, SLICE).map(({ id }) => id);
  return { ids, next: rows.length > SLICE ? (ids.at(-1) ?? null) : null };
}
