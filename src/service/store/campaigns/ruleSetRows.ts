import type { RuleSet } from '../../../campaign/rules.js';
import type { RuleSetStatus } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import type { RuleSetRecord } from './ruleSetTypes.js';

export interface RuleSetRow {
  readonly id: string;
  readonly version: number;
  readonly status: 'draft' | 'submitted' | 'published' | 'discarded';
  readonly effective_from: number | null;
  readonly rule_set: string;
  readonly makers: string;
  readonly created_by: string | null;
  readonly submitted_by: string | null;
  readonly published_by: string | null;
  readonly created_at: number;
  readonly updated_at: number;
  readonly published_at: number | null;
  /** 1 where a later one holds by now. */
  readonly superseded: number;
}

/** Rule sets as they stand at the time that `$1` gives. */
export const selectRuleSets = `SELECT s.id, s.version, s.status, s.effective_from, s.rule_set, s.makers,
    s.created_by, s.submitted_by, s.published_by, s.created_at, s.updated_at, s.published_at,
    CASE WHEN s.status = 'published' AND EXISTS (
      SELECT 1 FROM rule_sets l WHERE l.campaign_id = s.campaign_id AND l.status = 'published'
        AND l.effective_from <= $1 AND (l.effective_from > COALESCE(s.effective_from, -1)
          OR l.effective_from = s.effective_from AND l.published_at > s.published_at)
    ) THEN 1 ELSE 0 END AS superseded
  FROM rule_sets s`;

/** What a campaign in draft begins with; it changes with the campaign. */
export async function saveInitialRuleSet(
  sql: Sql,
  campaignId: string,
  ruleSet: RuleSet,
  now: number,
): Promise<void> {
  const text = JSON.stringify(ruleSet);
  const changed = await sql.run(
    'UPDATE rule_sets SET version = $2, rule_set = $3, updated_at = $4 WHERE campaign_id = $1',
    [campaignId, ruleSet.version, text, now],
  );
  if (changed > 0) return;
  await sql.run(
    `INSERT INTO rule_sets (id, campaign_id, version, status, rule_set, makers, created_at, updated_at)
    VALUES ($1, $2, $3, 'draft', $4, '[]', $5, $5)`,
    [newId('rul_'), campaignId, ruleSet.version, text, now],
  );
}

/** The rules that a campaign begins with hold once it is open. */
export async function publishInitialRuleSet(sql: Sql, campaignId: string, now: number): Promise<void> {
  await sql.run(
    `UPDATE rule_sets SET status = 'published', published_at = $2, updated_at = $2
    WHERE campaign_id = $1 AND effective_from IS NULL`,
    [campaignId, now],
  );
}

export function toRuleSet(row: RuleSetRow): RuleSetRecord {
  const status: RuleSetStatus = row.superseded === 1 ? 'superseded' : row.status;
  return {
    id: row.id,
    status,
    effectiveFrom: row.effective_from,
    ruleSet: JSON.parse(row.rule_set) as RuleSet,
    createdBy: row.created_by,
    submittedBy: row.submitted_by,
    publishedBy: row.published_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    publishedAt: row.published_at,
  };
}
