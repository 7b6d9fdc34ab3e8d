import type { Rules } from '../../../campaign/rules.js';
import type { AgeBand, Gender, MemberDimension, Residence } from '../../../generated/types.js';
import { integer } from '../db/column.js';
import type { Sql } from '../db/database.js';
import type { ParticipantSlice } from '../ledger/participantSlices.js';

/** What members of the same groups did, in all (`dimension` null) or in one key of a dimension. */
export interface MemberRow {
  readonly dimension: MemberDimension | null;
  /** Null for what has none, and in all. */
  readonly key: string | null;
  readonly gender: Gender;
  readonly ageBand: AgeBand;
  readonly residence: Residence;
  readonly people: number;
  readonly documents: number;
  readonly amount: number;
}

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
      t.industry, t.region, t.channel, t.total_amount - t.refunded_amount AS amount
    FROM ${from} JOIN periods p ON p.revision = t.rules_revision
    WHERE t.campaign_id = $1 AND t.status NOT IN ('held', 'rejected', 'voided')
      AND t.occurred_at >= p.sold_from AND t.occurred_at < p.sold_before
      AND COALESCE(t.claimed_at, t.occurred_at) >= p.registered_from
      AND COALESCE(t.claimed_at, t.occurred_at) < p.registered_before`;
const came = 'CASE WHEN t.claimed_at IS NULL THEN t.participant END';
const dimensions: readonly (readonly [dimension: string, key: string])[] = [
  ['NULL', 'NULL'],
  ["'industry'", 'industry'],
  ["'region'", 'region'],
  ["'channel'", 'channel'],
];

export function memberSums(
  sql: Sql,
  campaignId: string,
  rules: ReadonlyMap<number, Rules>,
  { from, before }: ParticipantSlice,
): Promise<MemberRow[]> {
  const { types } = sql.dialect;
  const groups = 'gender, age_band, residence';
  const sums = dimensions.map(
    ([dimension, key]) => `SELECT CAST(${dimension} AS text) AS dimension,
      CAST(${key} AS text) AS key, gender, age_band AS "ageBand", residence,
      count(DISTINCT participant) AS people, count(*) AS documents,
      CAST(sum(amount) AS ${types.integer}) AS amount
    FROM members GROUP BY ${groups}${key === 'NULL' ? '' : `, ${key}`}`,
  );
  return sql.all<MemberRow>(
    `WITH periods AS (SELECT r.* FROM ${sql.dialect.rows(periodColumns, '$4')}),
    sales AS (
      ${registered('t.participant', 'transactions t')} AND ${came} >= $2 AND ${came} < $3
      UNION ALL
      ${registered('a.participant', 'adjustments a JOIN transactions t ON t.campaign_id = a.campaign_id AND t.id = a.transaction_id')}
        AND a.campaign_id = $1 AND a.kind = 'claim' AND a.participant >= $2 AND a.participant < $3
    ),
    members AS (
      SELECT s.*, COALESCE(g.gender, 'undisclosed') AS gender,
        COALESCE(g.age_band, 'undisclosed') AS age_band, COALESCE(g.residence, 'undisclosed') AS residence
      FROM sales s LEFT JOIN participant_groups g ON g.campaign_id = $1 AND g.participant = s.participant
    )
    ${sums.join('\n    UNION ALL ')}`,
    [campaignId, from, before, ...sql.dialect.encodeRows(periodColumns, [...rules].map(periodsOf))],
  );
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
