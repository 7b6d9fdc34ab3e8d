import { stepLength } from '../../../campaign/taipeiTime.js';
import { type CampaignWithRules, loadCampaign } from '../campaigns/index.js';
import type { Access, Page, PageRequest } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { readPage, Where } from '../db/query.js';
import { merchantIdOf } from '../merchants/rows.js';
import { type ClaimRow, selectClaims, toClaims } from './rows.js';
import type { ReceiptClaimFilter, ReceiptClaimRecord } from './types.js';

/** Claims to paper receipts of merchants that the caller may see; an index has them alone. */
export async function listReceiptClaims(
  sql: Sql,
  campaignId: string,
  access: Access,
  filter: ReceiptClaimFilter,
  page: PageRequest,
  now: number,
): Promise<Page<ReceiptClaimRecord>> {
  const campaign = await loadCampaign(sql, campaignId, now);
  const merchantId = await merchantIdOf(sql, campaignId, access, filter.merchantId);
  if (merchantId === null) return { items: [], next: null };
  const where = new Where()
    .equal('c.campaign_id', campaignId)
    .and('c.merchant_id IS NOT NULL')
    .equal('c.merchant_id', merchantId);
  if (!access.all && merchantId === undefined) {
    where.and(
      'c.merchant_id IN (SELECT m.id FROM merchants m WHERE m.campaign_id = ? AND m.organization_id = ?)',
      campaignId,
      access.organizationId,
    );
  }
  whereStatus(where, campaign, filter.status, now);
  return readPage<ClaimRow, ReceiptClaimRecord>(
    sql,
    { select: selectClaims, where, id: 'c.id' },
    page,
    async (rows) => toReceiptClaims(sql, campaign, rows, now),
  );
}

/** A claim lapses as time passes, and its row does not say so. */
function whereStatus(
  where: Where,
  { record }: CampaignWithRules,
  status: ReceiptClaimFilter['status'],
  now: number,
): void {
  if (status === undefined) return;
  const hours = record.claims.appearanceHours * stepLength.hour;
  const { endsAt } = record.registrationPeriod;
  const waitsFrom =
    record.status !== 'active' ? Number.MAX_SAFE_INTEGER : now <= endsAt + hours ? 0 : now - hours;
  if (status === 'waiting') where.and("c.status = 'waiting' AND c.created_at >= ?", waitsFrom);
  else if (status === 'lapsed')
    where.and("(c.status = 'lapsed' OR c.status = 'waiting' AND c.created_at < ?)", waitsFrom);
  else where.equal('c.status', status);
}

async function toReceiptClaims(
  sql: Sql,
  campaign: CampaignWithRules,
  rows: readonly ClaimRow[],
  now: number,
): Promise<ReceiptClaimRecord[]> {
  const names = await externalIdsOf(sql, new Set(rows.map(({ merchant_id }) => merchant_id ?? '')));
  const claims = await toClaims(sql, campaign, rows, now);
  return claims.map(({ id, document, status, waitingFor, reason, remark, createdAt, settledAt }, index) => {
    if (document.type !== 'receipt') throw new Error('A claim to a receipt has another document');
    const { type: _, ...receipt } = document;
    return {
      id,
      ...receipt,
      merchantExternalId: names.get(receipt.merchantId) ?? '',
      ...{ status, waitingFor, reason, remark, createdAt, settledAt },
      transactionId: rows[index]?.transaction_id ?? null,
    };
  });
}

async function externalIdsOf(sql: Sql, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  if (ids.size === 0) return new Map();
  const { encodeKeys, lookUp } = sql.dialect;
  const rows = await sql.all<{ id: string; external_id: string }>(
    lookUp('$1', { select: 'm.id, m.external_id', from: 'merchants m', where: 'm.id = r.key' }),
    [encodeKeys([...ids])],
  );
  return new Map(rows.map(({ id, external_id }) => [id, external_id]));
}
