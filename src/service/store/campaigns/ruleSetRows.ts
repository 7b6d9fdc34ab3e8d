import type { RuleSet } from '../../../campaign/rules.js';
import type { RuleSetStatus } from '../../../generated/types.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { fromJson, toJson } from '../db/json.js';
import { insertRow, updateRow } from '../db/write.js';
import type { RuleSetRecord } from './ruleSetTypes.js';
import { ruleSetTable } from './tables.js';

const columns = omit(ruleSetTable.columns, 'campaign_id');

export interface RuleSetRow extends Row<typeof columns> {
  /** 1 where a later one is effective by now. */
  readonly superseded: number;
}

/** Rule sets with their status at the time `$1`. */
export const selectRuleSets = `SELECT ${listColumns(columns, 's')},
    CASE WHEN s.status = 'published' AND EXISTS (
      SELECT 1 FROM rule_sets l WHERE l.campaign_id = s.campaign_id AND l.status = 'published'
        AND l.effective_from <= $1 AND (l.effective_from > COALESCE(s.effective_from, -1)
          OR l.effective_from = s.effective_from AND l.published_at > s.published_at)
    ) THEN 1 ELSE 0 END AS superseded
  FROM rule_sets s`;

/** Saves the initial rule set of a campaign in draft; it changes with the campaign. */
export async function saveInitialRuleSet(
  sql: Sql,
  campaignId: string,
  ruleSet: RuleSet,
  now: number,
): Promise<void> {
  const { version } = ruleSet;
  const change = { version, rule_set: toJson(ruleSet), updated_at: now };
  const changed = await updateRow(sql, ruleSetTable, { campaign_id: campaignId }, change);
  if (changed > 0) return;
  await insertRow(sql, ruleSetTable, {
    ...change,
    id: newId('rul_'),
    campaign_id: campaignId,
    status: 'draft',
    makers: toJson([]),
    created_at: now,
  });
}

/** The initial rule set counts as published once the campaign is active. */
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
    ruleSet: fromJson(row.rule_set),
    createdBy: row.created_by,
    submittedBy: row.submitted_by,
    publishedBy: row.published_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    publishedAt: row.published_at,
  };
}
