import type { RuleSetInput, Rules } from '../../../campaign/rules.js';
import { type EffectiveRules, FROM_THE_BEGINNING, type Schedule } from '../../../campaign/verdict.js';
import { listColumns, pick, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { fromJson, rememberJson, toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import { insertRow } from '../db/write.js';
import { campaignRulesTable } from './tables.js';
import type { CampaignRegion } from './types.js';

const columns = pick(campaignRulesTable.columns, 'revision', 'effective_from', 'rules');
export type RulesRow = Row<typeof columns>;

/** Columns of a RulesRow, of `campaign_rules r`. */
export const rulesColumns = listColumns(columns, 'r');

/** The order of a schedule: of two rules that are effective from the same time on, the later revision applies. */
export const bySchedule = 'r.effective_from, r.revision';

const rulesOf = rememberJson<Rules>();

export function toSchedule(rows: readonly RulesRow[]): Schedule {
  return rows.map(({ revision, effective_from, rules }) => ({
    revision,
    effectiveFrom: effective_from,
    rules: rulesOf(rules),
  }));
}

/** The rules of earlier evaluations, by revision. */
export async function loadRules(sql: Sql, campaignId: string): Promise<ReadonlyMap<number, Rules>> {
  const rows = await sql.all<Pick<RulesRow, 'revision' | 'rules'>>(
    'SELECT revision, rules FROM campaign_rules WHERE campaign_id = $1',
    [campaignId],
  );
  return new Map(rows.map(({ revision, rules }) => [revision, fromJson(rules)]));
}

/** The rules of earlier evaluations, by revision, and those in force. @throws campaign_not_found */
export async function loadRulesHistory(
  sql: Sql,
  campaignId: string,
): Promise<{ readonly byRevision: ReadonlyMap<number, Rules>; readonly schedule: Schedule }> {
  const rows = await sql.all<RulesRow & { readonly in_force: number }>(
    `SELECT ${rulesColumns}, r.in_force FROM campaign_rules r WHERE r.campaign_id = $1 ORDER BY ${bySchedule}`,
    [campaignId],
  );
  orThrow(rows[0], 'campaign_not_found');
  return {
    byRevision: new Map(rows.map(({ revision, rules }) => [revision, fromJson(rules)])),
    schedule: toSchedule(rows.filter(({ in_force }) => in_force === 1)),
  };
}

/** The rules by which a transaction was judged, of all that `loadRules` returns. */
export function rulesOfRevision(rules: ReadonlyMap<number, Rules>, revision: number | null): EffectiveRules {
  const then = rules.get(revision ?? 0);
  if (revision === null || then === undefined)
    throw new Error('A transaction was judged by rules that are not there');
  return { revision, effectiveFrom: FROM_THE_BEGINNING, rules: then };
}

/** Inserts rules that are in force. The campaign is locked. */
export async function insertRules(
  sql: Sql,
  campaignId: string,
  { revision, effectiveFrom, rules }: EffectiveRules,
  now: number,
): Promise<void> {
  await insertRow(sql, campaignRulesTable, {
    campaign_id: campaignId,
    revision,
    effective_from: effectiveFrom,
    in_force: 1,
    rules: toJson(rules),
    created_at: now,
  });
}

/** Ends all rules in force; the caller inserts those that replace them. */
export async function retireRules(sql: Sql, campaignId: string): Promise<void> {
  await sql.run('UPDATE campaign_rules SET in_force = 0 WHERE campaign_id = $1 AND in_force = 1', [
    campaignId,
  ]);
}

/** A misspelt region would never match any transaction. @throws region_unknown */
export function requireRegions(
  { multipliers = [], regionBonuses = [] }: Pick<RuleSetInput, 'multipliers' | 'regionBonuses'>,
  regions: readonly CampaignRegion[],
): void {
  const known = new Set(regions.map(({ code }) => code));
  for (const [name, list] of Object.entries({ multipliers, regionBonuses })) {
    for (const [index, { regions: named = [] }] of list.entries()) {
      const unknown = named.findIndex((region) => !known.has(region));
      if (unknown >= 0) {
        throw new StoreProblem('region_unknown', `/ruleSet/${name}/${index}/regions/${unknown}`);
      }
    }
  }
}
