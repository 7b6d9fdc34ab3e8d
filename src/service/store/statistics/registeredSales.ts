import type { Rules } from '../../../campaign/rules.js';
import { integer } from '../db/column.js';
import type { Parameter, Sql } from '../db/database.js';
import type { ParticipantSlice } from '../ledger/participantSlices.js';
import { startOfDay } from './timeseries.js';

/** The periods of each revision of the rules: whether a transaction is registered is judged by those of its own. */
const periodColumns = {
  revision: integer(),
  sold_from: integer(),
  sold_before: integer(),
  registered_from: integer(),
  registered_before: integer(),
};

/**
 * Registered transactions of a slice of participants, who came with their participant or were claimed: each is found by
 * an index of its own.
 */
const registered = (columns: string, from: string) => `SELECT ${columns},
      t.industry, t.region, t.channel, t.district, ${startOfDay('t.occurred_at')} AS day,
      t.total_amount - t.refunded_amount AS amount
    FROM ${from} JOIN periods p ON p.revision = t.rules_revision
    WHERE t.campaign_id = $1 AND t.status NOT IN ('held', 'rejected', 'voided')
      AND t.occurred_at >= p.sold_from AND t.occurred_at < p.sold_before
      AND COALESCE(t.claimed_at, t.occurred_at) >= p.registered_from
      AND COALESCE(t.claimed_at, t.occurred_at) < p.registered_before`;
const came = 'CASE WHEN t.claimed_at IS NULL THEN t.participant END';

/** The registered sales of a slice of participants as `sales`, to be put behind WITH. */
export function registeredSales(
  { dialect }: Pick<Sql, 'dialect'>,
  campaignId: string,
  rules: ReadonlyMap<number, Rules>,
  { from, before }: ParticipantSlice,
): { readonly text: string; readonly parameters: readonly Parameter[] } {
  return {
    text: `periods AS (SELECT r.* FROM ${dialect.rows(periodColumns, '$4')}),
    sales AS (
      ${registered('t.participant', 'transactions t')} AND ${came} >= $2 AND ${came} < $3
      UNION ALL
      ${registered('a.participant', 'adjustments a JOIN transactions t ON t.campaign_id = a.campaign_id AND t.id = a.transaction_id')}
        AND a.campaign_id = $1 AND a.kind = 'claim' AND a.participant >= $2 AND a.participant < $3
    )`,
    parameters: [campaignId, from, before, ...dialect.encodeRows(periodColumns, [...rules].map(periodsOf))],
  };
}

function periodsOf([revision, { purchasePeriod, registrationPeriod }]: readonly [number, Rules]) {
  return {
    revision,
    sold_from: purchasePeriod.startsAt,
    sold_before: purchasePeriod.endsAt,
    registered_from: registrationPeriod.startsAt,
    registered_before: registrationPeriod.endsAt,
  };
}
