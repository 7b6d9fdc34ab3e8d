import type { Registration } from '../../../campaign/figures.js';
import { integer, json, number, text } from '../db/column.js';
import { table } from '../db/table.js';
import type { ExternalSeriesRecord } from './externalSeriesTypes.js';

/**
 * What transactions of the database changed and is not in the totals yet: a row for each, deleted when it is rolled up.
 * Numbers ascend, so what is done to a transaction comes after the transaction, whichever processes they come from.
 */
export const statisticsDeltaTable = table(
  'statistics_deltas',
  {
    id: number(),
    campaign_id: text(),
    deltas: json(),
  },
  {
    indexes: {
      statistics_deltas_of_campaign: { on: 'campaign_id, id' },
    },
  },
);

/** What is counted of transactions; see `figures.ts`. */
const figures = {
  amount: integer(),
  documents: integer(),
  qualified: integer(),
  entries: integer(),
  qualified_amount: integer(),
  received_amount: integer(),
  received_documents: integer(),
  outside_amount: integer(),
  outside_documents: integer(),
};

/** `coverage` is an organization, or '' for the whole campaign. */
export const totalTable = table(
  'totals',
  {
    campaign_id: text(),
    dimension: text(),
    coverage: text(),
    key: text(),
    ...figures,
  },
  {
    primaryKey: ['campaign_id', 'dimension', 'coverage', 'key'],
    storage: 'keyed',
  },
);

/**
 * Totals of each day for all that statistics are filtered and crossed by; `totals` are sums of these, and of hours. `day`
 * is the start of a day in Taipei. `zones` has a space before and after the name of each. '' stands for what a transaction does not have, such as the district of an online one.
 */
export const dailyTotalTable = table(
  'daily_totals',
  {
    campaign_id: text(),
    organization_id: text(),
    day: integer(),
    merchant_id: text(),
    channel: text(),
    document_type: text(),
    industry: text(),
    district: text(),
    region: text(),
    activity_id: text(),
    category: text(),
    registration: text<Registration | ''>(),
    zones: text(),
    ...figures,
  },
  {
    primaryKey: [
      ...(['campaign_id', 'organization_id', 'day', 'merchant_id', 'channel', 'document_type'] as const),
      ...(['industry', 'district', 'region', 'activity_id', 'category', 'registration', 'zones'] as const),
    ],
    storage: 'keyed',
  },
);

/** A counter is the sum of its shards. */
export const counterTable = table(
  'counters',
  {
    campaign_id: text(),
    coverage: text(),
    name: text(),
    key: text(),
    shard: integer(),
    value: integer(),
  },
  {
    primaryKey: ['campaign_id', 'coverage', 'name', 'key', 'shard'],
    storage: 'keyed',
  },
);

/** What merchants sold in zones; units in ten-thousandths. */
export const zoneTotalTable = table(
  'zone_totals',
  {
    campaign_id: text(),
    zone: text(),
    organization_id: text(),
    merchant_id: text(),
    shard: integer(),
    units: integer(),
    orders: integer(),
    gmv: integer(),
  },
  {
    primaryKey: ['campaign_id', 'zone', 'organization_id', 'merchant_id', 'shard'],
    storage: 'keyed',
  },
);

/** What was sold of promo items, by the zone in which it was sold; units in ten-thousandths. */
export const offerTotalTable = table(
  'offer_totals',
  {
    campaign_id: text(),
    zone: text(),
    organization_id: text(),
    promo_item_id: text(),
    units: integer(),
    orders: integer(),
    gmv: integer(),
  },
  {
    primaryKey: ['campaign_id', 'zone', 'organization_id', 'promo_item_id'],
    storage: 'keyed',
  },
);

/** Who has a registered document in an organization. */
export const countedParticipantTable = table(
  'counted_participants',
  {
    participant: text(),
    campaign_id: text(),
    organization_id: text(),
  },
  {
    primaryKey: ['participant', 'campaign_id', 'organization_id'],
  },
);

export const externalSeriesTable = table(
  'external_series',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    id: text(),
    series: json<Omit<ExternalSeriesRecord, 'id' | 'updatedAt'>>(),
    updated_at: integer(),
  },
  {
    primaryKey: ['campaign_id', 'id'],
  },
);
