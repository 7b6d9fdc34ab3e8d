import { brandsOf } from '../../../campaign/brand.js';
import {
  type Cells,
  disclosedTo,
  type IsDisclosed,
  type SellerSum,
  smallestFirst,
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
  readonly category: string;
  readonly received: number;
  readonly registered: number;
  readonly outside: number;
}

interface MerchantRow {
  readonly id: string;
  readonly kind: string;
  readonly ubns: Json<readonly string[]>;
  readonly parent_id: string | null;
}

type SoldCell = CellRow & SellerSum & { readonly kind: string };

interface ZoneRow {
  readonly merchant_id: string;
  readonly organization_id: string;
  readonly gmv: number;
}

/** What was sold in a campaign and in its zones, by seller. */
interface Sold {
  readonly cells: readonly SoldCell[];
  readonly zones: readonly SellerSum[];
}

/** More cells than these are read again only after some time, and by one call for all that come meanwhile. */
const MANY_CELLS = 5_000;
const REUSED_MS = 10_000;

/**
 * What each seller has of what, as it is in the totals: it is read after those that it is about, so that no row of theirs
 * is unknown here. A question of somebody who is no operator is answered only by totals of the campaign, without a filter,
 * so these partitions and their relations are all there is to solve: regions and their districts, weeks and their days,
 * channels with and without a location, and single dimensions.
 */
export function readDisclosure({
  clock,
  read,
}: Context): (campaignId: string, asker: string | null) => Promise<Disclosure> {
  const readings = new Map<string, { readonly at: number; readonly sold: Promise<Sold> }>();

  async function soldIn(campaignId: string): Promise<Sold> {
    const known = readings.get(campaignId);
    if (known !== undefined && clock() - known.at < REUSED_MS) return known.sold;
    const reading = { at: clock(), sold: read((sql) => readSold(sql, campaignId)) };
    readings.set(campaignId, reading);
    const forget = () => {
      if (readings.get(campaignId) === reading) readings.delete(campaignId);
    };
    try {
      const sold = await reading.sold;
      if (sold.cells.length <= MANY_CELLS) forget();
      return sold;
    } catch (error) {
      forget();
      throw error;
    }
  }

  return async (campaignId, asker) => {
    const { record } = await read((sql) => loadCampaign(sql, campaignId, clock()));
    return disclosureOf(await soldIn(campaignId), disclosedTo(asker, record.disclosure));
  };
}

async function readSold(sql: Sql, campaignId: string): Promise<Sold> {
  const { integer } = sql.dialect.types;
  const merchants = await sql.all<MerchantRow>(
    'SELECT id, kind, ubns, parent_id FROM merchants WHERE campaign_id = $1',
    [campaignId],
  );
  const kinds = new Map(merchants.map(({ id, kind }) => [id, kind]));
  const brands = brandsOf(
    merchants.map(({ id, ubns, parent_id }) => ({ id, ubns: fromJson(ubns), parentId: parent_id })),
  );
  const rows = await sql.all<CellRow>(
    `SELECT d.merchant_id, d.organization_id, d.day, d.region, d.district, d.channel, d.industry, d.activity_id,
      d.document_type, d.category, CAST(sum(d.received_amount) AS ${integer}) AS received,
      CAST(sum(d.amount) AS ${integer}) AS registered, CAST(sum(d.outside_amount) AS ${integer}) AS outside
    FROM daily_totals d WHERE d.campaign_id = $1 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`,
    [campaignId],
  );
  const sold = await sql.all<ZoneRow>(
    `SELECT merchant_id, organization_id, CAST(sum(gmv) AS ${integer}) AS gmv FROM zone_totals
    WHERE campaign_id = $1 GROUP BY 1, 2`,
    [campaignId],
  );
  const sellerOf = (merchantId: string) => brands.get(merchantId) ?? merchantId;
  return {
    cells: rows.map(
      (row): SoldCell => ({
        ...row,
        seller: sellerOf(row.merchant_id),
        organizationId: row.organization_id,
        kind: kinds.get(row.merchant_id) ?? '',
      }),
    ),
    zones: sold.map(
      ({ merchant_id, organization_id, gmv }): SellerSum => ({
        ...{ seller: sellerOf(merchant_id), organizationId: organization_id, received: gmv, registered: 0 },
      }),
    ),
  };
}

function disclosureOf({ cells, zones }: Sold, isDisclosed: IsDisclosed): Disclosure {
  const keysOf = (key: (cell: SoldCell) => string) => [...groupBy(cells, key).keys()];
  const seen = (keys: readonly string[], suppressed: ReadonlySet<string>) =>
    new Set(keys.filter((key) => !suppressed.has(key)));
  const tree = (parent: (cell: SoldCell) => string, child: (cell: SoldCell) => string) =>
    suppressedInTree(treeOf(cells, parent, child), isDisclosed);
  const byRegion = () => tree(({ region }) => region, districtKey);
  return {
    hasTotal: isDisclosed(cells),
    hasZones: isDisclosed(zones),
    hasOutsidePeriod: isDisclosed(cells.map(outsideOf)),
    seenKeys(by) {
      const keys = keysOf(keyOf[by]);
      if (by === 'region') return seen(keys, byRegion().parents);
      if (by === 'district') {
        return new Set([...seen(keysOf(districtKey), byRegion().children)].map(districtOf));
      }
      if (by === 'channel')
        return seen(keys, suppressedChannels(cells, byRegion().parents.has(''), isDisclosed));
      return seen(keys, suppressedOf(groupBy(cells, keyOf[by]), isDisclosed));
    },
    seenSteps(interval) {
      const { parents, children } = tree(weekOf, dayOf);
      const steps = interval === 'week' ? seen(keysOf(weekOf), parents) : seen(keysOf(dayOf), children);
      return new Set([...steps].map(Number));
    },
  };
}

/** What a cell has outside the purchase period, which is in no other figure. */
const outsideOf = ({ seller, organizationId, outside }: SoldCell): SellerSum => ({
  ...{ seller, organizationId, received: outside, registered: 0 },
});

const weekOf = ({ day }: SoldCell) => String(startOf('week', day));
const dayOf = ({ day }: SoldCell) => String(day);
const districtKey = ({ region, district }: SoldCell) => `${region}/${district}`;
const districtOf = (key: string) => key.split('/')[1] ?? '';

const keyOf: Readonly<Record<BreakdownBy, (cell: SoldCell) => string>> = {
  district: ({ district }) => district,
  region: ({ region }) => region,
  industry: ({ industry }) => industry,
  channel: ({ channel }) => channel,
  merchant: ({ merchant_id }) => merchant_id,
  activity: ({ activity_id }) => activity_id,
  documentType: ({ document_type }) => document_type,
  merchantKind: ({ kind }) => kind,
  category: ({ category }) => category,
};

/**
 * What has no region was sold online or on TV, so these channels together are that. Where it is suppressed, both are, and
 * one with a location with them, or else all others would leave it. Where it is seen, each part of the channels has a sum
 * that is known.
 */
function suppressedChannels(
  cells: readonly SoldCell[],
  isWithoutLocationSuppressed: boolean,
  isDisclosed: IsDisclosed,
): ReadonlySet<string> {
  const channels = groupBy(cells, ({ channel }) => channel);
  const part = (isWithout: boolean) =>
    new Map([...channels].filter(([channel]) => hasLocation(channel) !== isWithout));
  if (!isWithoutLocationSuppressed) {
    return new Set([true, false].flatMap((each) => [...suppressedOf(part(each), isDisclosed)]));
  }
  const [smallest] = smallestFirst(part(false));
  const initial = [...part(true).keys(), ...(smallest === undefined ? [] : [smallest])];
  return suppressedOf(channels, isDisclosed, initial);
}

function treeOf(
  cells: readonly SoldCell[],
  parent: (cell: SoldCell) => string,
  child: (cell: SoldCell) => string,
): ReadonlyMap<string, Cells> {
  return new Map([...groupBy(cells, parent)].map(([key, part]) => [key, groupBy(part, child)]));
}
