import { completeRuleSet } from '../../../campaign/rules.js';
import type { Change } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { fromJson, toJson } from '../db/json.js';
import { withMaker } from '../db/makers.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import { insertRow, updateRow } from '../db/write.js';
import { type CampaignWithRules, lockCampaign, requireCampaign } from './index.js';
import { requireIndustries } from './industries.js';
import { type RuleSetRow, selectRuleSets, toRuleSet } from './ruleSetRows.js';
import type { RuleSetDraft, RuleSetRecord, RuleSetStore } from './ruleSetTypes.js';
import { insertRules, requireRegions } from './rules.js';
import { campaignTable, ruleSetTable } from './tables.js';

export function ruleSetStore({ clock, read, write }: Context): RuleSetStore {
  return {
    create: (campaignId, input, person) =>
      write((sql) => createRuleSet(sql, campaignId, input, person, clock())),

    list: (campaignId, { published }, page) =>
      read(async (sql) => {
        await requireCampaign(sql, campaignId);
        const where = ruleSetsOf(campaignId, published, clock());
        return readPage<RuleSetRow, RuleSetRecord>(
          sql,
          { select: selectRuleSets, where, id: 's.id' },
          page,
          (rows) => rows.map(toRuleSet),
        );
      }),

    get: (campaignId, id, { published }) =>
      read(async (sql) => {
        const where = ruleSetsOf(campaignId, published, clock()).equal('s.id', id);
        const [row] = await sql.all<RuleSetRow>(`${selectRuleSets} WHERE ${where}`, where.parameters);
        return toRuleSet(orThrow(row, 'rule_set_not_found'));
      }),

    update: (campaignId, id, change, person) =>
      write(async (sql) => {
        const { campaign, row } = await lockRuleSet(sql, campaignId, id, clock());
        requireState(row, 'draft', 'submitted');
        if (change.ruleSet !== undefined) requireOfCampaign(change.ruleSet, campaign.record);
        const { effectiveFrom = row.effective_from } = change;
        const ruleSet =
          change.ruleSet === undefined
            ? row.rule_set
            : toJson(completeRuleSet(change.ruleSet, row.version, campaign.record.industries));
        await changeRuleSet(sql, id, {
          status: 'draft',
          submitted_by: null,
          effective_from: effectiveFrom,
          rule_set: ruleSet,
          makers: withMaker(row, person),
          updated_at: clock(),
        });
        return reread(sql, id, clock());
      }),

    submit: (campaignId, id, person) =>
      write(async (sql) => {
        const { row } = await lockRuleSet(sql, campaignId, id, clock());
        requireState(row, 'draft');
        requireFutureDate(row, clock());
        await changeRuleSet(sql, id, {
          status: 'submitted',
          submitted_by: person,
          makers: withMaker(row, person),
          updated_at: clock(),
        });
        return reread(sql, id, clock());
      }),

    discard: (campaignId, id) =>
      write(async (sql) => {
        const { row } = await lockRuleSet(sql, campaignId, id, clock());
        requireState(row, 'draft', 'submitted');
        await changeRuleSet(sql, id, { status: 'discarded', updated_at: clock() });
        return reread(sql, id, clock());
      }),

    publish: (campaignId, id, approve) =>
      write((sql) => publishRuleSet(sql, campaignId, id, approve, clock())),
  };
}

async function createRuleSet(
  sql: Sql,
  campaignId: string,
  input: RuleSetDraft,
  person: string,
  now: number,
): Promise<RuleSetRecord> {
  const { record } = await lockCampaign(sql, campaignId, now);
  if (record.status !== 'active') throw new StoreProblem('campaign_not_active');
  requireOfCampaign(input.ruleSet, record);
  const [{ version } = { version: 1 }] = await sql.all<{ version: number }>(
    `SELECT max(version) + 1 AS version FROM rule_sets WHERE campaign_id = $1`,
    [campaignId],
  );
  const id = newId('rul_');
  await insertRow(sql, ruleSetTable, {
    id,
    campaign_id: campaignId,
    version,
    status: 'draft',
    effective_from: input.effectiveFrom,
    rule_set: toJson(completeRuleSet(input.ruleSet, version, record.industries)),
    makers: toJson([person]),
    created_by: person,
    created_at: now,
    updated_at: now,
  });
  return reread(sql, id, now);
}

async function publishRuleSet(
  sql: Sql,
  campaignId: string,
  id: string,
  approve: Parameters<RuleSetStore['publish']>[2],
  now: number,
): Promise<RuleSetRecord> {
  const { campaign, row } = await lockRuleSet(sql, campaignId, id, now);
  requireState(row, 'submitted');
  const effectiveFrom = requireFutureDate(row, now);
  const publisher = await approve(toRuleSet(row), campaign.record.ruleSet, fromJson(row.makers));
  const revision = campaign.lastRevision + 1;
  const { purchasePeriod, registrationPeriod } = campaign.record;
  const ruleSet = fromJson(row.rule_set);
  const rules = { ruleSet, purchasePeriod, registrationPeriod };
  await insertRules(sql, campaignId, { revision, effectiveFrom, rules }, now);
  await updateRow(sql, campaignTable, { id: campaignId }, { rules_revision: revision, updated_at: now });
  await changeRuleSet(sql, id, {
    status: 'published',
    published_by: publisher,
    published_at: now,
    updated_at: now,
  });
  return reread(sql, id, now);
}

function ruleSetsOf(campaignId: string, published: boolean, now: number): Where {
  const where = new Where();
  // `selectRuleSets` has the first parameter.
  where.placeholder(now);
  return where.equal('s.campaign_id', campaignId).equal('s.status', published ? 'published' : undefined);
}

/** Locks the campaign first, as everything does that changes its rules. @throws rule_set_not_found */
async function lockRuleSet(
  sql: Sql,
  campaignId: string,
  id: string,
  now: number,
): Promise<{ campaign: CampaignWithRules; row: RuleSetRow }> {
  const campaign = await lockCampaign(sql, campaignId, now);
  const [row] = await sql.all<RuleSetRow>(`${selectRuleSets} WHERE s.campaign_id = $2 AND s.id = $3`, [
    now,
    campaignId,
    id,
  ]);
  return { campaign, row: orThrow(row, 'rule_set_not_found') };
}

const changeRuleSet = (sql: Sql, id: string, change: Change<typeof ruleSetTable.columns>): Promise<number> =>
  updateRow(sql, ruleSetTable, { id }, change);

async function reread(sql: Sql, id: string, now: number): Promise<RuleSetRecord> {
  const [row] = await sql.all<RuleSetRow>(`${selectRuleSets} WHERE s.id = $2`, [now, id]);
  return toRuleSet(orThrow(row, 'rule_set_not_found'));
}

/** @throws region_unknown, industry_not_in_campaign */
function requireOfCampaign(ruleSet: RuleSetDraft['ruleSet'], campaign: CampaignWithRules['record']): void {
  requireRegions(ruleSet, campaign.regions);
  requireIndustries(ruleSet, campaign);
}

function requireState(row: RuleSetRow, ...states: RuleSetRow['status'][]): void {
  // The initial rule set changes with its campaign alone.
  if (row.effective_from === null || !states.includes(row.status)) throw new StoreProblem('state_conflict');
}

/** @throws effective_date_passed */
function requireFutureDate({ effective_from }: RuleSetRow, now: number): number {
  if (effective_from === null || effective_from <= now) {
    throw new StoreProblem('effective_date_passed', '/effectiveFrom');
  }
  return effective_from;
}
