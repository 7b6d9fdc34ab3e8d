import type { MerchantStatus } from '../../../generated/types.js';
import type { Page, PageRequest, RowWarning } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import { loadSellers, toSeller } from './sellersOfRecord.js';
import type { SharedUbnRecord } from './sellerTypes.js';
import type { MerchantRecord } from './types.js';

/** Merchants that may issue invoices, now or once they are approved. */
export const MAY_ISSUE = "m.status NOT IN ('rejected', 'withdrawn')";

interface HolderRow {
  readonly ubn: string;
  readonly organization_id: string;
  readonly id: string;
  readonly external_id: string;
  readonly name: string;
  readonly status: MerchantStatus;
  readonly created_at: number;
}

/** UBNs that merchants of several organizations have, with who and since when. */
export async function listSharedUbns(
  sql: Sql,
  campaignId: string,
  { limit, after = '' }: PageRequest,
): Promise<Page<SharedUbnRecord>> {
  const { among, encodeKeys, types } = sql.dialect;
  const found = await sql.all<{ ubn: string }>(
    `SELECT u.ubn FROM merchant_ubns u JOIN merchants m ON m.id = u.merchant_id
    WHERE u.campaign_id = $1 AND u.ubn > $2 AND ${MAY_ISSUE}
    GROUP BY u.ubn HAVING count(DISTINCT m.organization_id) > 1
    ORDER BY u.ubn LIMIT CAST($3 AS ${types.integer})`,
    [campaignId, after, limit + 1],
  );
  const ubns = found.slice(0, limit).map(({ ubn }) => ubn);
  if (ubns.length === 0) return { items: [], next: null };
  const rows = await sql.all<HolderRow>(
    `SELECT u.ubn, m.organization_id, m.id, m.external_id, m.name, m.status, m.created_at
    FROM merchant_ubns u JOIN merchants m ON m.id = u.merchant_id
    WHERE u.campaign_id = $1 AND ${among('u.ubn', '$2')} AND ${MAY_ISSUE} ORDER BY m.created_at, m.id`,
    [campaignId, encodeKeys(ubns)],
  );
  const holders = groupBy(rows, ({ ubn }) => ubn);
  const sellers = groupBy(await loadSellers(sql, campaignId, ubns), ({ ubn }) => ubn);
  return {
    items: ubns.map((ubn) => ({
      ...sharedUbn(ubn, holders.get(ubn) ?? []),
      sellers: (sellers.get(ubn) ?? []).map(toSeller),
    })),
    next: found.length > limit ? (ubns.at(-1) ?? null) : null,
  };
}

function sharedUbn(ubn: string, rows: readonly HolderRow[]): Omit<SharedUbnRecord, 'sellers'> {
  const holders = [...groupBy(rows, ({ organization_id }) => organization_id)].map(
    ([organizationId, ofOne]) => ({
      organizationId,
      since: ofOne[0]?.created_at ?? 0,
      merchants: ofOne.map(({ id, external_id, name, status, created_at }) => ({
        ...{ id, externalId: external_id, name, status, since: created_at },
      })),
    }),
  );
  return { ubn, since: holders[1]?.since ?? 0, holders };
}

/** The same merchants, warned where merchants of another organization have a UBN of theirs; of whom they are not told. */
export async function withSharedUbnWarnings<Merchant extends MerchantRecord>(
  sql: Sql,
  campaignId: string,
  merchants: readonly Merchant[],
): Promise<Merchant[]> {
  const ubns = [...new Set(merchants.flatMap((merchant) => merchant.ubns))];
  if (ubns.length === 0) return [...merchants];
  const { among, encodeKeys } = sql.dialect;
  const rows = await sql.all<{ ubn: string; organization_id: string }>(
    `SELECT DISTINCT u.ubn, m.organization_id FROM merchant_ubns u JOIN merchants m ON m.id = u.merchant_id
    WHERE u.campaign_id = $1 AND ${among('u.ubn', '$2')} AND ${MAY_ISSUE}`,
    [campaignId, encodeKeys(ubns)],
  );
  const holders = groupBy(rows, ({ ubn }) => ubn);
  return merchants.map((merchant) => {
    const shared = merchant.ubns.flatMap((ubn, index) =>
      holders.get(ubn)?.some((row) => row.organization_id !== merchant.organizationId)
        ? [warningAt(index)]
        : [],
    );
    return shared.length === 0 ? merchant : { ...merchant, warnings: [...merchant.warnings, ...shared] };
  });
}

const warningAt = (index: number): RowWarning => ({
  code: 'ubn_shared',
  pointer: `/ubns/${index}`,
  message:
    'Another organization has a merchant with this UBN, too. The operator decides who the seller of record is.',
  messageZh: '另有機構的店家使用此統一編號，由主辦單位裁定賣方機構。',
});
