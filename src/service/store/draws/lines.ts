import type { Sql } from '../db/database.js';
import { inCampaign } from '../db/partitions.js';
import type { Where } from '../db/query.js';
import { withThoseUnder } from './tree.js';
import type { DrawRecord } from './types.js';

/** Conditions on `entry_lines l`: the lines that take part in a draw. */
export function linesOf(sql: Sql, { campaignId, pool, cutOff }: DrawRecord, where: Where): Where {
  const { regions, channels, activities, industries, documentTypes, merchants, period } = pool;
  const oneOf = (column: string, values: readonly string[] | undefined): void => {
    if (values) where.and(sql.dialect.among(column, '?'), sql.dialect.encodeKeys(values));
  };
  where
    .and(inCampaign(sql, 'l.campaign_id', '?'), campaignId)
    .and('l.participant IS NOT NULL')
    .and('l.created_at < ?', cutOff)
    .and('l.occurred_at >= ?', period.startsAt)
    .and('l.occurred_at < ?', period.endsAt);
  oneOf('l.region', regions);
  oneOf('l.channel', channels);
  oneOf('l.activity_id', activities);
  oneOf('l.industry', industries);
  oneOf('l.document_type', documentTypes);
  if (merchants)
    where.and(`l.merchant_id IN (${withThoseUnder(sql, '?')})`, sql.dialect.encodeKeys(merchants));
  return where;
}
