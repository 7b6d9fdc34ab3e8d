import type { MirrorChangeKind } from '../../../generated/types.js';
import type { Access, Page, PageRequest } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { readPage, Where } from '../db/query.js';
import { type PromoItemRow, promoItemColumns, selectPromoItems, toPromoItem } from '../promoItems/rows.js';
import { findOpenMirror, type MirrorRow, readZoneAt } from './rows.js';
import type { MirrorChangeRecord } from './types.js';

/** A page of the changes that the mirror would make, in the order of the items' ids. @throws mirror_not_found, mirror_not_open */
export async function listChanges(
  sql: Sql,
  campaignId: string,
  access: Access,
  id: string,
  kind: MirrorChangeKind,
  page: PageRequest,
  now: number,
): Promise<Page<MirrorChangeRecord>> {
  const mirror = await findOpenMirror(sql, campaignId, access, id);
  const { generation } = await readZoneAt(sql, campaignId, mirror);
  const where = new Where().equal('i.campaign_id', campaignId).equal('i.zone', mirror.zone);
  where.equalWithoutIndex('i.organization_id', mirror.organization_id);
  const sibling = (condition: string) =>
    `(SELECT 1 FROM promo_items o WHERE o.campaign_id = i.campaign_id AND o.id = i.id AND ${condition})`;
  if (kind === 'removed') {
    where
      .and(
        "i.since_generation <= ? AND i.until_generation = ? AND i.status <> 'removed'",
        generation,
        mirror.generation,
      )
      .and(`NOT EXISTS ${sibling('o.since_generation = ?')}`, mirror.generation);
  } else {
    const isThere = sibling("o.until_generation = ? AND o.status <> 'removed'");
    where
      .equal('i.since_generation', mirror.generation)
      .and(`${kind === 'created' ? 'NOT EXISTS' : 'EXISTS'} ${isThere}`, mirror.generation);
  }
  return readPage<PromoItemRow, MirrorChangeRecord>(
    sql,
    { select: selectPromoItems, where, id: 'i.id' },
    page,
    async (rows) => {
      const olds =
        kind === 'updated'
          ? await readEnding(sql, campaignId, mirror, rows)
          : new Map<string, PromoItemRow>();
      return rows.map((row) => {
        const shown = toPromoItem(row, now);
        const old = olds.get(row.id);
        return {
          change: kind,
          externalId: row.external_id,
          before: kind === 'removed' ? shown : old === undefined ? null : toPromoItem(old, now),
          after: kind === 'removed' ? null : shown,
        };
      });
    },
  );
}

async function readEnding(
  sql: Sql,
  campaignId: string,
  mirror: MirrorRow,
  rows: readonly PromoItemRow[],
): Promise<ReadonlyMap<string, PromoItemRow>> {
  const olds = await sql.all<PromoItemRow>(
    sql.dialect.lookUp('$2', {
      ...promoItemColumns,
      where: 'i.campaign_id = $1 AND i.id = r.key AND i.until_generation = $3',
    }),
    [campaignId, sql.dialect.encodeKeys(rows.map(({ id }) => id)), mirror.generation],
  );
  return new Map(olds.map((row) => [row.id, row]));
}
