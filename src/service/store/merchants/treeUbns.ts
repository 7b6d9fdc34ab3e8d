import type { Sql } from '../db/database.js';

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
  const rows = await sql.all<{ start: string; id: string }>(
    `WITH RECURSIVE above (start, id, parent_id) AS (
      SELECT m.id, m.id, m.parent_id FROM merchants m WHERE ${among('m.id', '$1')}
      UNION SELECT a.start, p.id, p.parent_id FROM above a JOIN merchants p ON p.id = a.parent_id
    ) SELECT start, id FROM above WHERE parent_id IS NULL`,
    [encodeKeys([...ids])],
  );
  const topOf = new Map(rows.map(({ start, id }) => [start, id]));
  const tops = new Map<string, Set<string>>();
  for (const { ubn, merchant_id } of issuers) {
    const ofUbn = tops.get(ubn) ?? new Set<string>();
    tops.set(ubn, ofUbn.add(topOf.get(merchant_id) ?? merchant_id));
  }
  return ({ merchantId, ubn }) => tops.get(ubn)?.has(topOf.get(merchantId) ?? merchantId) ?? false;
}
