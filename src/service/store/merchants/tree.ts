import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { byKey } from './lookup.js';
import { type MerchantRow, merchantColumns, toMerchant } from './rows.js';
import type { MerchantRecord } from './types.js';

/** The ids of `roots`, a SELECT of ids, and of all merchants below them, as the table `tree`; `$1` is the campaign. */
export const withTree = (roots: string): string => `WITH RECURSIVE tree (id) AS (
    ${roots}
    UNION SELECT c.id FROM merchants c JOIN tree t ON c.parent_id = t.id WHERE c.campaign_id = $1
  )`;

/** At most `limit` ids of merchants below one that the caller may change, in order. */
export async function idsBelow(
  sql: Sql,
  campaignId: string,
  { all, organizationId }: Access,
  rootIds: readonly string[],
  statuses: readonly string[],
  limit: number,
): Promise<string[]> {
  const { dialect } = sql;
  const rows = await sql.all<{ id: string }>(
    `${withTree(`SELECT m.id FROM merchants m WHERE m.campaign_id = $1 AND ${dialect.among('m.id', '$2')}`)}
    SELECT m.id FROM tree t JOIN merchants m ON m.id = t.id
    WHERE NOT (${dialect.among('m.id', '$2')}) AND ${dialect.among('m.status', '$3')}
      AND ($4 = 1 OR m.organization_id = $5)
    ORDER BY m.id LIMIT CAST($6 AS ${dialect.types.integer})`,
    [
      campaignId,
      dialect.encodeKeys(rootIds),
      dialect.encodeKeys(statuses),
      all ? 1 : 0,
      organizationId,
      limit,
    ],
  );
  return rows.map(({ id }) => id);
}

/** Locks merchants against other writers until the end of the transaction, in the order of ids, and reads them. */
export async function lockMerchants(
  sql: Sql,
  campaignId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MerchantRecord>> {
  if (ids.length === 0) return new Map();
  const { encodeKeys, lookUp, forUpdate } = sql.dialect;
  const parameters = [campaignId, encodeKeys([...ids].sort())];
  await sql.all(
    lookUp('$2', { select: 'm.id', from: 'merchants m', where: byKey, lock: forUpdate }),
    parameters,
  );
  const rows = await sql.all<MerchantRow>(lookUp('$2', { ...merchantColumns, where: byKey }), parameters);
  return new Map(rows.map((row) => [row.id, toMerchant(row)]));
}
