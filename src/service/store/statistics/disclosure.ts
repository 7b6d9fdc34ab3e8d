import { brandsOf } from '../../../campaign/brand.js';
import {
  type Cells,
  disclosedTo,
  type IsDisclosed,
  type SellerSum,
  suppressedInTree,
  suppressedOf,
} from '../../../campaign/disclosure.js';
import { hasLocation } from '../../../campaign/location.js';
import { startOf } from '../../../campaign/taipeiTime.js';
import type { BreakdownBy } from '../../../generated/types.js';
import { loadCampaign } from '../campaigns/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import { fromJson, type Json } from '../db/json.js';
import { readTotals } from './readTotals.js';
import { summaryLists } from './summary.js';
import type { Disclosure } from './types.js';

interface CellRow {
  readonly merchant_id: string;
  readonly organization_id: string;
  readonly day: number;
  readonly region: string;
  readonly district: string;
  readonly channel: string;
  readonly industry: string;
  readonly activity_id: string;
  readonly document_type: string;
  readonly received: number;
  readonly registered: number;
}

interface MerchantRow {
  readonly id: string;
  readonly ubns: Json<readonly string[]>;
  readonly parent_id: string | null;
}

type SoldCell = CellRow & SellerSum;

interface ZoneRow {
  readonly merchant_id: string;
  readonly organization_id: string;
  readonly gmv: number;
}

/**
 * What each seller has of what, of all that was committed before. A question of somebody who is no operator is answered
 * only by totals of the campaign, without a filter, so these partitions and their relations are all there is to solve:
 * regions and their districts, weeks and their days, channels with and without a location, and single dimensions.
 */
export function readDisclosure(
  context: Context,
): (campaignId: string, asker: string | null) => Promise<Disclosure> {
  return async (campaignId, asker) => {
    // Rolls up what waits.
    await readTotals(context, campaignId, ['', context.clock()], summaryLists);
    const { rule, cells, zones } = await context.read((sql) => readCells(sql, campaignId, context.clock()));
    return disclosureOf(cells, zones, disclosedTo(asker, rule));
  };
}

async function readCells(sql: Sql, campaignId: string, now: number) {
  const { integer } = sql.dialect.types;
  const { record } = await loadCampaign(sql, campaignId, now);
  const merchants = await sql.all<MerchantRow>(
    'SELECT id, ubns, parent_id FROM merchants WHERE campaign_id = $1',
    [campaignId],
  );
  const brands = brandsOf(
    merchants.map(({ id, ubns, parent_id }) => ({ id, ubns: fromJson(ubns), parentId: parent_id })),
  );
  const rows = await sql.all<CellRow>(
    `SELECT d.merchant_id, d.organization_id, d.day, d.region, d.district, d.channel, d.industry, d.activity_id,
      d.document_type, CAST(sum(d.received_amount) AS ${integer}) AS received,
      CAST(sum(d.amount) AS ${integer}) AS registered
    FROM daily_totals d WHERE d.campaign_id = $1 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9`,
    [campaignId],
  );
  const sold = await sql.all<ZoneRow>(
    `SELECT merchant_id, organization_id, CAST(sum(gmv) AS ${integer}) AS gmv FROM zone_totals
    WHERE campaign_id = $1 GROUP BY 1, 2`,
    [campaignId],
  );
  const sellerOf = (merchantId: string) => brands.get(merchantId) ?? merchantId;
  return {
    rule: record.disclosure,
    cells: rows.map(
      (row): SoldCell => ({ ...row, seller: sellerOf(row.merchant_id), organizationId: row.organization_id }),
    ),
    zones: sold.map(
      ({ merchant_id, organization_id, gmv }): SellerSum => ({
        ...{ seller: sellerOf(merchant_id), organizationId: organization_id, received: gmv, registered: 0 },
      }),
    ),
  };
}

function disclosureOf(
  cells: readonly SoldCell[],
  zones: readonly SellerSum[],
  isDisclosed: IsDisclosed,
): Disclosure {
  const byRegion = suppressedInTree(
    treeOf(cells, ({ region }) => region, districtKey),
    isDisclosed,
  );
  const byWeek = suppressedInTree(
    treeOf(
      cells,
      ({ day }) => String(startOf('week', day)),
      ({ day }) => String(day),
    ),
    isDisclosed,
  );
  return {
    hasTotal: isDisclosed(cells),
    hasZones: isDisclosed(zones),
    suppressedKeys(by) {
      if (by === 'region') return byRegion.parents;
      if (by === 'district') return new Set([...byRegion.children].map((key) => key.split('/')[1] ?? ''));
      if (by === 'channel') return suppressedChannels(cells, byRegion.parents.has(''), isDisclosed);
      return suppressedOf(groupBy(cells, keyOf(by)), isDisclosed);
    },
    suppressedSteps: (interval) =>
      new Set([...(interval === 'week' ? byWeek.parents : byWeek.children)].map(Number)),
  };
}

const districtKey = ({ region, district }: SoldCell) => `${region}/${district}`;

function keyOf(by: BreakdownBy): (cell: SoldCell) => string {
  if (by === 'activity') return (cell) => cell.activity_id;
  if (by === 'documentType') return (cell) => cell.document_type;
  if (by === 'merchant') return (cell) => cell.merchant_id;
  return (cell) => cell.industry;
}

/** What has no region was sold online or on TV: where that is suppressed, both channels are, and else neither gives it away. */
function suppressedChannels(
  cells: readonly SoldCell[],
  isWithoutLocationSuppressed: boolean,
  isDisclosed: IsDisclosed,
): ReadonlySet<string> {
  const channels = groupBy(cells, ({ channel }) => channel);
  const without = [...channels.keys()].filter((channel) => !hasLocation(channel));
  if (isWithoutLocationSuppressed) return suppressedOf(channels, isDisclosed, without);
  const part = (isWithout: boolean) =>
    suppressedOf(
      new Map([...channels].filter(([channel]) => hasLocation(channel) !== isWithout)),
      isDisclosed,
    );
  return new Set([...part(true), ...part(false)]);
}

function treeOf(
  cells: readonly SoldCell[],
  parent: (cell: SoldCell) => string,
  child: (cell: SoldCell) => string,
): ReadonlyMap<string, Cells> {
  return new Map([...groupBy(cells, parent)].map(([key, part]) => [key, groupBy(part, child)]));
}
