import type { Access, Page, PageRequest } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { idsOfExternalId, orThrow, readPage, Where, whereListed } from '../db/query.js';
import { merchantIdOf } from '../merchants/rows.js';
import { findPromoItem, type PromoItemRow, selectPromoItems, toPromoItem } from './rows.js';
import type { PromoItemFilter, PromoItemRecord, PromoItemStore } from './types.js';
import { isShown } from './versions.js';

/** The methods that only read; those that write concern open mirrors, too, and are workflows. */
export function promoItemStore({
  clock,
  read,
}: Context): Pick<PromoItemStore, 'get' | 'list' | 'getLive' | 'listLive'> {
  return {
    get: (campaignId, access, reference) =>
      read(async (sql) => toPromoItem(await findPromoItem(sql, campaignId, access, reference), clock())),
    list: (campaignId, access, filter, page) =>
      read((sql) => listPromoItems(sql, campaignId, access, filter, page, clock())),
    getLive: (campaignId, id) =>
      read(async (sql) => {
        const now = clock();
        const where = whereLive(new Where().equal('i.campaign_id', campaignId), now).equal('i.id', id);
        const [row] = await sql.all<PromoItemRow>(`${selectPromoItems} WHERE ${where}`, where.parameters);
        return toPromoItem(orThrow(row, 'promo_item_not_found'), now);
      }),
    listLive: (campaignId, filter, page) =>
      read((sql) => {
        const now = clock();
        const where = whereLive(whereListed('i', campaignId, EVERYONE, filter), now)
          .equal('i.zone', filter.zone)
          .equal('i.type', filter.type);
        return readItems(sql, where, page, now);
      }),
  };
}

async function listPromoItems(
  sql: Sql,
  campaignId: string,
  access: Access,
  filter: PromoItemFilter,
  page: PageRequest,
  now: number,
): Promise<Page<PromoItemRecord>> {
  const merchantId = await merchantIdOf(sql, campaignId, access, filter.merchantId);
  if (merchantId === null) return { items: [], next: null };
  const { externalId } = filter;
  const anchor = externalId === undefined ? undefined : 'campaign_id';
  const where = whereListed(
    'i',
    campaignId,
    access,
    { ...filter, merchantId },
    anchor === undefined ? {} : { anchor },
  )
    .equal('i.zone', filter.zone)
    .equal('i.type', filter.type)
    .equal('i.review', filter.review)
    .and(isShown('i'));
  if (externalId !== undefined) {
    const ids = await idsOfExternalId(sql, 'promo_items', campaignId, externalId);
    where.and(sql.dialect.among('i.id', where.placeholder(sql.dialect.encodeKeys(ids))));
  }
  whereStatus(where, filter.status, now);
  return readItems(sql, where, page, now);
}

function readItems(sql: Sql, where: Where, page: PageRequest, now: number): Promise<Page<PromoItemRecord>> {
  return readPage<PromoItemRow, PromoItemRecord>(
    sql,
    { select: selectPromoItems, where, id: 'i.id' },
    page,
    (rows) => rows.map((row) => toPromoItem(row, now)),
  );
}

/** Rows of all organizations. */
const EVERYONE: Access = { organizationId: '', all: true };

/** Items that are valid now, of merchants that are approved. */
function whereLive(where: Where, now: number): Where {
  whereStatus(where, 'live', now);
  return where
    .and(isShown('i'))
    .and('(i.valid_from IS NULL OR i.valid_from <= ?)', now)
    .and("(SELECT m.status FROM merchants m WHERE m.id = i.merchant_id) = 'approved'");
}

/** Without a status in the filter, removed items are left out. */
function whereStatus(where: Where, status: PromoItemFilter['status'], now: number): void {
  if (status === undefined) where.and("i.status <> 'removed'");
  else if (status === 'expired') where.and("i.status IN ('live', 'paused') AND i.valid_to <= ?", now);
  else if (status === 'live' || status === 'paused') {
    where.and('i.status = ? AND (i.valid_to IS NULL OR i.valid_to > ?)', status, now);
  } else where.equal('i.status', status);
}
