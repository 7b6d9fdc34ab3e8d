import type { Sql } from './database.js';
import { externalIdOf } from './rows.js';
import type { Access, Reference } from './types/common.js';

export type FindPromoItem = (
  reference: Reference,
) => { readonly id: string; readonly zone: string } | undefined;

const keyRows = { id: 'text', external_id: 'text' } as const;

/** The promo items that a batch refers to, as far as the caller may see them; removed ones too. */
export async function lookUpPromoItems(
  sql: Sql,
  campaignId: string,
  access: Access,
  references: Iterable<Reference>,
): Promise<FindPromoItem> {
  const keys = [...new Set(references)].map((reference) => {
    const external_id = externalIdOf(reference);
    return external_id === undefined ? { id: reference } : { external_id };
  });
  if (keys.length === 0) return () => undefined;
  const { dialect } = sql;
  const source = dialect.rows(keyRows, '$2');
  const found = await sql.all<{ reference: string; id: string; zone: string }>(
    `SELECT r.id AS reference, i.id, i.zone FROM ${source}
      CROSS JOIN promo_items i
      WHERE i.campaign_id = $1 AND i.id = r.id AND ($3 = 1 OR i.organization_id = $4)
    UNION ALL
    SELECT 'external:' || r.external_id, i.id, i.zone FROM ${source}
      CROSS JOIN promo_items i
      WHERE i.campaign_id = $1 AND i.organization_id = $4 AND i.external_id = r.external_id`,
    [campaignId, dialect.encodeRows(keyRows, keys), access.all ? 1 : 0, access.organizationId],
  );
  const byReference = new Map(found.map(({ reference, id, zone }) => [reference, { id, zone }]));
  return (reference) => byReference.get(reference);
}
