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

/** `coverage` is an organization, or '' for the whole campaign. */
export const totalTable = table(
  'totals',
  {
    campaign_id: text(),
    dimension: text(),
    coverage: text(),
    key: text(),
    amount: integer(),
    documents: integer(),
    qualified: integer(),
    entries: integer(),
  },
  {
    primaryKey: ['campaign_id', 'dimension', 'coverage', 'key'],
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

/** Who has a document that counts in an organization. */
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
