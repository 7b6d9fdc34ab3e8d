import type { Access, Page, PageRequest } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { idsOfExternalId, readPage, type Where, whereListed } from '../db/query.js';
import { merchantIdOf } from '../merchants/rows.js';
import { findPromoItem, type PromoItemRow, selectPromoItems, toPromoItem } from './rows.js';
import type { PromoItemFilter, PromoItemRecord, PromoItemStore } from './types.js';
import { isShown } from './versions.js';

/** The methods that only read; those that write concern open mirrors, too, and are workflows. */
export function promoItemStore({ clock, read }: Context): Pick<PromoItemStore, 'get' | 'list'> {
  return {
    get: (campaignId, access, reference) =>
      read(async (sql) => toPromoItem(await findPromoItem(sql, campaignId, access, reference), clock())),
    list: (campaignId, access, filter, page) =>
      read((sql) => listPromoItems(sql, campaignId, access, filter, page, clock())),
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
    .and(isShown('i'));
  if (externalId !== undefined) {
    const ids = await idsOfExternalId(sql, 'promo_items', campaignId, externalId);
    where.and(sql.dialect.among('i.id', where.placeholder(sql.dialect.encodeKeys(ids))));
  }
  whereStatus(where, filter.status, now);
  return readPage<PromoItemRow, PromoItemRecord>(
    sql,
    { select: selectPromoItems, where, id: 'i.id' },
    page,
    (rows) => rows.map((row) => toPromoItem(row, now)),
  );
}

/** Without a status in the filter, removed items are left out. */
function whereStatus(where: Where, status: PromoItemFilter['status'], now: number): void {
  if (status === undefined) where.and("i.status <> 'removed'");
  else if (status === 'expired') where.and("i.status IN ('live', 'paused') AND i.valid_to <= ?", now);
  else if (status === 'live' || status === 'paused') {
    where.and('i.status = ? AND (i.valid_to IS NULL OR i.valid_to > ?)', status, now);
  } else where.equal('i.status', status);
}
