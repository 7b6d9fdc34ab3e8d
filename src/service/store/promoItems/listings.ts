import { pick, type Row } from '../db/column.js';
import type { Dialect, Parameter, Sql } from '../db/database.js';
import type { List } from '../db/rowset.js';
import { listingStepTable } from './tables.js';
import { isShown } from './versions.js';

/** An item that is listed (+1) or no longer listed (-1) from a time on; 0 is the beginning of time. */
export interface ListingStep {
  readonly organizationId: string;
  readonly zone: string;
  readonly effectiveAt: number;
  readonly step: number;
}

/** The steps of one item that is live and whose merchant is approved. */
export function stepsOf(
  offer: { organizationId: string; zone: string; validFrom: number | null; validTo: number | null },
  sign: 1 | -1,
): ListingStep[] {
  const { organizationId, zone, validFrom, validTo } = offer;
  const start = { organizationId, zone, effectiveAt: validFrom ?? 0, step: sign };
  return validTo === null ? [start] : [start, { organizationId, zone, effectiveAt: validTo, step: -sign }];
}

const stepColumns = pick(listingStepTable.columns, 'coverage', 'zone', 'effective_at', 'step');

const onConflict =
  'ON CONFLICT (campaign_id, coverage, zone, effective_at, shard) DO UPDATE SET step = s.step + excluded.step';

export async function addListingSteps(
  sql: Sql,
  campaignId: string,
  steps: readonly ListingStep[],
): Promise<void> {
  const summed = sum(steps);
  if (summed.length === 0) return;
  const { dialect } = sql;
  await sql.run(
    `INSERT INTO listing_steps AS s (campaign_id, coverage, zone, effective_at, shard, step)
    SELECT $1, r.coverage, r.zone, r.effective_at, ${dialect.shard}, r.step
    FROM ${dialect.rows(stepColumns, '$2')} WHERE true ${onConflict}`,
    [campaignId, ...dialect.encodeRows(stepColumns, summed)],
  );
}

/** Adds the steps of all live items of merchants that become approved (1), or no longer are (-1). */
export async function listMerchants(
  sql: Sql,
  campaignId: string,
  merchantIds: readonly string[],
  sign: 1 | -1,
): Promise<void> {
  if (merchantIds.length === 0) return;
  const { among, encodeKeys } = sql.dialect;
  const where = `i.campaign_id || '' = $1 AND ${among('i.merchant_id', '$2')} AND ${isShown('i')}`;
  await addStepsOf(sql, sign, {
    where,
    parameters: [campaignId, encodeKeys(merchantIds)],
    isListed: '1 = 1',
  });
}

/** Adds the steps of versions, `i` in `where`, that are live and whose merchants are approved. */
export async function listVersions(
  sql: Sql,
  sign: 1 | -1,
  where: string,
  parameters: readonly Parameter[],
): Promise<void> {
  const isListed = "(SELECT m.status FROM merchants m WHERE m.id = o.merchant_id) = 'approved'";
  await addStepsOf(sql, sign, { where, parameters, isListed });
}

/** `$1` is the campaign. Items are many and their periods few, so they are counted by period before they become steps. */
async function addStepsOf(
  sql: Sql,
  sign: 1 | -1,
  offers: { readonly where: string; readonly parameters: readonly Parameter[]; readonly isListed: string },
): Promise<void> {
  await sql.run(
    `WITH o AS MATERIALIZED (
      SELECT i.organization_id, i.zone, i.merchant_id, coalesce(i.valid_from, 0) AS starts, i.valid_to AS ends,
        count(*) AS offers
      FROM promo_items i WHERE ${offers.where} AND i.status = 'live' GROUP BY 1, 2, 3, 4, 5
    ), steps AS (
      SELECT organization_id, zone, starts AS effective_at, ${sign} * offers AS step FROM o
      WHERE ${offers.isListed}
      UNION ALL
      SELECT organization_id, zone, ends AS effective_at, ${-sign} * offers AS step FROM o
      WHERE ${offers.isListed} AND ends IS NOT NULL
    )
    INSERT INTO listing_steps AS s (campaign_id, coverage, zone, effective_at, shard, step)
    SELECT $1, c.coverage, c.zone, c.effective_at, ${sql.dialect.shard}, sum(c.step) FROM (
      SELECT CASE b.own WHEN 1 THEN organization_id ELSE '' END AS coverage, zone, effective_at, step
      FROM steps CROSS JOIN (SELECT 0 AS own UNION ALL SELECT 1 AS own) AS b
    ) AS c
    GROUP BY c.coverage, c.zone, c.effective_at
    ORDER BY c.coverage, c.zone, c.effective_at ${onConflict}`,
    offers.parameters,
  );
}

export interface ListedRow {
  readonly zone: string;
  readonly items: number;
}

/** The number of items of the coverage `$2` that are listed at the time `$3`, by zone. */
export const listListed = ({ types }: Dialect): List<ListedRow> => ({
  columns: ['zone', 'items'],
  select: `SELECT zone, CAST(sum(step) AS ${types.integer}) AS items FROM listing_steps
    WHERE campaign_id = $1 AND coverage = $2 AND effective_at <= $3 GROUP BY zone ORDER BY zone`,
});

function sum(steps: readonly ListingStep[]): Row<typeof stepColumns>[] {
  const sums = new Map<string, { coverage: string; zone: string; effective_at: number; step: number }>();
  for (const { organizationId, zone, effectiveAt, step } of steps) {
    for (const coverage of ['', organizationId]) {
      const id = `${coverage}/${zone}/${String(effectiveAt).padStart(16, '0')}`;
      const before = sums.get(id)?.step ?? 0;
      sums.set(id, { coverage, zone, effective_at: effectiveAt, step: before + step });
    }
  }
  return [...sums]
    .filter(([, { step }]) => step !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
}
