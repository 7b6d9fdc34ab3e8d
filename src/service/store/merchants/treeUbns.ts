import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';

/** A merchant, and the UBN of the seller on an invoice. */
export interface Seller {
  readonly merchantId: string;
  readonly ubn: string;
}

/**
 * Whether a UBN is one of the tree in which a merchant stands: a counter's invoices may bear the number of its mall, and
 * a head office's those of its stores. Merchants of all organizations count, except those that have withdrawn.
 */
export async function lookUpTreeUbns(
  sql: Sql,
  campaignId: string,
  sellers: readonly Seller[],
): Promise<(seller: Seller) => boolean> {
  if (sellers.length === 0) return () => false;
  const { among, encodeKeys } = sql.dialect;
  const issuers = await sql.all<{ ubn: string; merchant_id: string }>(
    `SELECT u.ubn, u.merchant_id FROM merchant_ubns u JOIN merchants m ON m.id = u.merchant_id
    WHERE u.campaign_id = $1 AND ${among('u.ubn', '$2')} AND m.status <> 'withdrawn'`,
    [campaignId, encodeKeys([...new Set(sellers.map(({ ubn }) => ubn))])],
  );
  const ids = new Set(issuers.map(({ merchant_id }) => merchant_id));
  for (const { merchantId } of sellers) ids.add(merchantId);
  const topOf = await lookUpTops(sql, ids);
  const tops = new Map<string, Set<string>>();
  for (const { ubn, merchant_id } of issuers) {
    const ofUbn = tops.get(ubn) ?? new Set<string>();
    tops.set(ubn, ofUbn.add(topOf.get(merchant_id) ?? merchant_id));
  }
  return ({ merchantId, ubn }) => tops.get(ubn)?.has(topOf.get(merchantId) ?? merchantId) ?? false;
}

/** The merchant at the top of the tree in which each of these stands. */
async function lookUpTops(sql: Sql, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const { among, encodeKeys } = sql.dialect;
  const rows = await sql.all<{ start: string; id: string }>(
    `WITH RECURSIVE above (start, id, parent_id) AS (
      SELECT m.id, m.id, m.parent_id FROM merchants m WHERE ${among('m.id', '$1')}
      UNION SELECT a.start, p.id, p.parent_id FROM above a JOIN merchants p ON p.id = a.parent_id
    ) SELECT start, id FROM above WHERE parent_id IS NULL`,
    [encodeKeys([...ids])],
  );
  return new Map(rows.map(({ start, id }) => [start, id]));
}

/** The UBNs of trees, and the position of the tree in which a merchant stands; null for one that stands alone. */
export interface TreesOfMerchants {
  readonly trees: readonly { readonly ubns: readonly string[] }[];
  readonly treeOf: (merchantId: string) => number | null;
}

/** The trees of merchants, so that a till can tell by itself which sellers fit. */
export async function readTrees(
  sql: Sql,
  campaignId: string,
  merchantIds: readonly string[],
): Promise<TreesOfMerchants> {
  const topOf = await lookUpTops(sql, merchantIds);
  const { among, encodeKeys } = sql.dialect;
  const rows = await sql.all<{ top: string; ubn: string }>(
    `WITH RECURSIVE tree (top, id, status) AS (
      SELECT m.id, m.id, m.status FROM merchants m WHERE m.campaign_id = $1 AND ${among('m.id', '$2')}
        AND EXISTS (SELECT 1 FROM merchants c WHERE c.parent_id = m.id)
      UNION SELECT t.top, c.id, c.status FROM merchants c JOIN tree t ON c.parent_id = t.id
        WHERE c.campaign_id = $1
    ) SELECT DISTINCT t.top, u.ubn FROM tree t
    JOIN merchant_ubns u ON u.campaign_id = $1 AND u.merchant_id = t.id
    WHERE t.status <> 'withdrawn' ORDER BY t.top, u.ubn`,
    [campaignId, encodeKeys([...new Set(topOf.values())])],
  );
  const byTop = [...groupBy(rows, ({ top }) => top)];
  const positions = new Map(byTop.map(([top], position) => [top, position]));
  return {
    trees: byTop.map(([, ofTree]) => ({ ubns: ofTree.map(({ ubn }) => ubn) })),
    treeOf: (merchantId) => positions.get(topOf.get(merchantId) ?? '') ?? null,
  };
}
