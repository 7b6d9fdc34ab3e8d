import type { Rules } from '../../../campaign/rules.js';
import type { AgeBand, Gender, MemberDimension, Residence } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import type { ParticipantSlice } from '../ledger/participantSlices.js';
import { registeredSales } from './registeredSales.js';

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
  slice: ParticipantSlice,
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
  const { text, parameters } = registeredSales(sql, campaignId, rules, slice);
  return sql.all<MemberRow>(
    `WITH ${text},
    members AS (
      SELECT s.*, COALESCE(g.gender, 'undisclosed') AS gender,
        COALESCE(g.age_band, 'undisclosed') AS age_band, COALESCE(g.residence, 'undisclosed') AS residence
      FROM sales s LEFT JOIN participant_groups g ON g.campaign_id = $1 AND g.participant = s.participant
    )
    ${sums.join('\n    UNION ALL ')}`,
    parameters,
  );
}
