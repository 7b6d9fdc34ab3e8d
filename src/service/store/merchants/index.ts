import type { Access, Page, PageRequest } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { orThrow, readPage, Where } from '../db/query.js';
import { whereFiltered, whereMatching } from './filter.js';
import { findMerchant, type MerchantRow, selectMerchants, toMerchant } from './rows.js';
import { withSharedUbnWarnings } from './sharedUbns.js';
import type { MerchantFilter, MerchantRecord, MerchantStore } from './types.js';

/** The methods that only read; the others concern several subjects and are workflows. */
export function merchantStore({
  read,
}: Context): Pick<MerchantStore, 'get' | 'list' | 'getApproved' | 'listApproved'> {
  return {
    get: (campaignId, access, reference) =>
      read(async (sql) => {
        const merchant = await findMerchant(sql, campaignId, access, reference);
        const [warned] = await withSharedUbnWarnings(sql, campaignId, [merchant]);
        return warned ?? merchant;
      }),
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
  const where = await whereFiltered(sql, campaignId, access, filter, '/query');
  if (where === null) return { items: [], next: null };
  const { items, next } = await readMerchants(sql, where, page);
  return { items: await withSharedUbnWarnings(sql, campaignId, items), next };
}

const IS_APPROVED = "m.status = 'approved'";

function readMerchants(sql: Sql, where: Where, page: PageRequest): Promise<Page<MerchantRecord>> {
  return readPage<MerchantRow, MerchantRecord>(
    sql,
    { select: selectMerchants, where, id: 'm.id' },
    page,
    (rows) => rows.map(toMerchant),
  );
}
