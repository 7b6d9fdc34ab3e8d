import { requireIndustry } from '../campaigns/industries.js';
import type { Access, Page, PageRequest } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { orThrow, readPage, Where, whereVisible } from '../db/query.js';
import { findMerchant, type MerchantRow, merchantIdOf, selectMerchants, toMerchant } from './rows.js';
import type { ApprovedMerchantFilter, MerchantFilter, MerchantRecord, MerchantStore } from './types.js';

/** The methods that only read; the others concern several subjects and are workflows. */
export function merchantStore({
  read,
}: Context): Pick<MerchantStore, 'get' | 'list' | 'getApproved' | 'listApproved'> {
  return {
    get: (campaignId, access, reference) => read((sql) => findMerchant(sql, campaignId, access, reference)),
    list: (campaignId, access, filter, page) =>
      read((sql) => listMerchants(sql, campaignId, access, filter, page)),
    getApproved: (campaignId, id) =>
      read(async (sql) => {
        const where = new Where().equal('m.campaign_id', campaignId).equal('m.id', id).and(IS_APPROVED);
        const [row] = await sql.all<MerchantRow>(`${selectMerchants} WHERE ${where}`, where.parameters);
        return toMerchant(orThrow(row, 'merchant_not_found'));
      }),
    listApproved: (campaignId, filter, page) =>
      read((sql) => {
        const where = whereMatching(new Where().equal('m.campaign_id', campaignId), campaignId, filter);
        return readMerchants(sql, where.and(IS_APPROVED), page);
      }),
  };
}

async function listMerchants(
  sql: Sql,
  campaignId: string,
  access: Access,
  filter: MerchantFilter,
  page: PageRequest,
): Promise<Page<MerchantRecord>> {
  if (filter.industry !== undefined) await requireIndustry(sql, campaignId, filter.industry);
  const where = new Where().equal('m.campaign_id', campaignId);
  whereVisible(where, 'm', access, filter.organizationId)
    .equal('m.status', filter.status)
    .equal('m.external_id', filter.externalId);
  whereMatching(where, campaignId, filter);
  const parentId = await merchantIdOf(sql, campaignId, access, filter.parentId);
  if (parentId === null) return { items: [], next: null };
  where.equal('m.parent_id', parentId);
  return readMerchants(sql, where, page);
}

const IS_APPROVED = "m.status = 'approved'";

/** Conditions on what shoppers may see, too. */
function whereMatching(where: Where, campaignId: string, filter: ApprovedMerchantFilter): Where {
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

function readMerchants(sql: Sql, where: Where, page: PageRequest): Promise<Page<MerchantRecord>> {
  return readPage<MerchantRow, MerchantRecord>(
    sql,
    { select: selectMerchants, where, id: 'm.id' },
    page,
    (rows) => rows.map(toMerchant),
  );
}
