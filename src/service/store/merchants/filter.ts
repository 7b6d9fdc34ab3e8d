import { requireIndustry } from '../campaigns/industries.js';
import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { Where, whereVisible } from '../db/query.js';
import { merchantIdOf } from './rows.js';
import { withTree } from './tree.js';
import type { ApprovedMerchantFilter, MerchantFilter } from './types.js';

/**
 * The merchants `m` of a filter that the caller may see; `$1` is the campaign. Null where the filter names one that is not
 * there, below which there is none. `pointer` says where the filter stands. @throws industry_not_in_campaign
 */
export async function whereFiltered(
  sql: Sql,
  campaignId: string,
  access: Access,
  filter: MerchantFilter,
  pointer: string,
): Promise<Where | null> {
  const { industry } = filter;
  if (industry !== undefined) await requireIndustry(sql, campaignId, industry, `${pointer}/industry`);
  const where = new Where().equal('m.campaign_id', campaignId);
  whereVisible(where, 'm', access, filter.organizationId)
    .equal('m.status', filter.status)
    .equal('m.external_id', filter.externalId);
  whereMatching(where, campaignId, filter);
  const parentId = await merchantIdOf(sql, campaignId, access, filter.parentId);
  const topId = await merchantIdOf(sql, campaignId, access, filter.under);
  if (parentId === null || topId === null) return null;
  where.equal('m.parent_id', parentId);
  if (topId !== undefined) {
    const root = where.placeholder(topId);
    where.and(
      `m.id IN (${withTree(`SELECT r.id FROM merchants r WHERE r.id = ${root}`)} SELECT id FROM tree)`,
    );
  }
  return where;
}

/** Conditions on what shoppers may see, too. */
export function whereMatching(where: Where, campaignId: string, filter: ApprovedMerchantFilter): Where {
  where
    .equal('m.kind', filter.kind)
    .equal('m.industry', filter.industry)
    .equal('m.district', filter.district);
  if (filter.ubn === undefined) return where;
  return where.and(
    'm.id IN (SELECT u.merchant_id FROM merchant_ubns u WHERE u.campaign_id = ? AND u.ubn = ?)',
    campaignId,
    filter.ubn,
  );
}
