import type { Access, Reference } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { externalIdOf } from '../db/query.js';
import { isShown } from './versions.js';

export interface PromoItemFound {
  readonly id: string;
  readonly externalId: string;
  readonly zone: string;
}
export type FindPromoItem = (reference: Reference) => PromoItemFound | undefined;

/** Looks up the promo items that a batch refers to and the caller may see; removed ones, too. */
export async function lookUpPromoItems(
  sql: Sql,
  campaignId: string,
  access: Access,
  references: Iterable<Reference>,
): Promise<FindPromoItem> {
  const externalIds: string[] = [];
  const ids: string[] = [];
  for (const reference of new Set(references)) {
    const externalId = externalIdOf(reference);
    if (externalId === undefined) ids.push(reference);
    else externalIds.push(externalId);
  }
  if (ids.length + externalIds.length === 0) return () => undefined;
  const { encodeKeys, lookUp } = sql.dialect;
  const from = 'promo_items i';
  const seen = `($5 = 1 OR i.organization_id = $2) AND ${isShown('i')}`;
  const found = await sql.all<PromoItemFound & { reference: string }>(
    `${lookUp('$3', {
      select: 'r.key AS reference, i.id, i.external_id AS "externalId", i.zone',
      from,
      where: `i.campaign_id = $1 AND i.id = r.key AND ${seen}`,
    })}
    UNION ALL ${lookUp('$4', {
      select: `'external:' || r.key AS reference, i.id, i.external_id AS "externalId", i.zone`,
      from,
      where: `i.campaign_id = $1 AND i.organization_id = $2 AND i.external_id = r.key AND ${isShown('i')}`,
    })}`,
    [campaignId, access.organizationId, encodeKeys(ids), encodeKeys(externalIds), access.all ? 1 : 0],
  );
  const byReference = new Map(found.map(({ reference, ...item }) => [reference, item]));
  return (reference) => byReference.get(reference);
}
