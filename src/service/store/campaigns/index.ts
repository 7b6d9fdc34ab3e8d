import { completeDisclosure } from '../../../campaign/disclosure.js';
import { regionOfDistrict } from '../../../campaign/location.js';
import { regions as taichung } from '../../../campaign/regions.js';
import { completeRuleSet, type RuleSet, type Rules, type Window } from '../../../campaign/rules.js';
import { campaignTransitions } from '../../../campaign/states.js';
import { FROM_THE_BEGINNING, rulesAt, type Schedule } from '../../../campaign/verdict.js';
import type { CampaignStatus } from '../../../generated/types.js';
import { listColumns } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { rememberJson, toJson } from '../db/json.js';
import { createPartition } from '../db/partitions.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { insertRow, updateRow } from '../db/write.js';
import { requireDuties } from './activation.js';
import { nameIndustries, newIndustries, renameIndustries, requireIndustries } from './industries.js';
import { publishInitialRuleSet, saveInitialRuleSet } from './ruleSetRows.js';
import {
  bySchedule,
  insertRules,
  type RulesRow,
  requireRegions,
  retireRules,
  rulesColumns,
  toSchedule,
} from './rules.js';
import { requireSettled } from './settlement.js';
import { campaignTable } from './tables.js';
import type {
  CampaignChange,
  CampaignRecord,
  CampaignSettings,
  CampaignStore,
  ClaimSettings,
  NewCampaign,
} from './types.js';

/** The platform of e-invoices has them within 48 hours. */
const defaultClaimSettings: ClaimSettings = {
  appearanceHours: 48,
  receiptsPerShopAndDay: 3,
  receiptsPerDay: 20,
  receiptsOfShopPerDay: 1_000,
  waitingOfNetworkPerDay: 1_000,
};

type CampaignRow = RowOf<typeof campaignTable> & RulesRow & { readonly claims_wait: number };

/** A campaign with the rules by which its transactions are judged, and their last revision. */
export interface CampaignWithRules {
  readonly record: CampaignRecord;
  readonly schedule: Schedule;
  readonly lastRevision: number;
  /** Whether claims wait for transactions that have not arrived. */
  readonly claimsWait: boolean;
}

const select = `SELECT ${listColumns(campaignTable.columns, 'c')}, ${rulesColumns},
    CASE WHEN EXISTS (SELECT 1 FROM claims w WHERE w.campaign_id = c.id AND w.status = 'waiting')
      THEN 1 ELSE 0 END AS claims_wait
  FROM campaigns c JOIN campaign_rules r ON r.campaign_id = c.id AND r.in_force = 1`;

/** Restricts to the rules that are effective at a time. */
const inForceAt = (placeholder: string) => `r.revision = (SELECT h.revision FROM campaign_rules h
  WHERE h.campaign_id = c.id AND h.in_force = 1 AND h.effective_from <= ${placeholder}
  ORDER BY h.effective_from DESC, h.revision DESC LIMIT 1)`;

export function campaignStore({ clock, read, write }: Context): CampaignStore {
  return {
    create: (input) => write((sql) => createCampaign(sql, input, clock())),
    get: (id) => read(async (sql) => (await loadCampaign(sql, id, clock())).record),
    list: ({ status }, page) =>
      read((sql) => {
        const where = new Where().equal('c.status', status);
        where.and(inForceAt(where.placeholder(clock())));
        return readPage<CampaignRow, CampaignRecord>(sql, { select, where, id: 'c.id' }, page, (rows) =>
          rows.map((row) => toCampaign([row], clock()).record),
        );
      }),
    update: (id, change, approve) =>
      write(async (sql) => {
        const { before, after } = await updateCampaign(sql, id, change, clock());
        await approve?.(before, after);
        return after;
      }),
    setStatus: (id, status) => write((sql) => setStatus(sql, id, status, clock())),

    settle: (id, approve) =>
      write((sql) =>
        setStatus(sql, id, 'settled', clock(), async (campaign) => {
          await requireSettled(sql, id, clock());
          await approve(campaign);
        }),
      ),
  };
}

/** The record has the rule set that is effective `now`. @throws campaign_not_found */
export async function loadCampaign(sql: Sql, id: string, now: number): Promise<CampaignWithRules> {
  const rows = await sql.all<CampaignRow>(`${select} WHERE c.id = $1 ORDER BY ${bySchedule}`, [id]);
  orThrow(rows[0], 'campaign_not_found');
  return toCampaign(rows, now);
}

/** @throws campaign_not_found */
export async function requireCampaign(sql: Sql, id: string): Promise<void> {
  const [row] = await sql.all('SELECT id FROM campaigns WHERE id = $1', [id]);
  orThrow(row, 'campaign_not_found');
}

/** The region of a district in this campaign; null where it is in none. */
export function regionOf(campaign: CampaignRecord, district: string | null): string | null {
  return regionOfDistrict(campaign.regions, district);
}

async function createCampaign(sql: Sql, input: NewCampaign, now: number): Promise<CampaignRecord> {
  checkPeriods(input);
  const settings: CampaignSettings = {
    ...newIndustries(input),
    regions: input.regions ?? taichung,
    activities: input.activities ?? [],
    drawPeriod: input.drawPeriod ?? null,
    claimPeriod: input.claimPeriod ?? null,
    budget: input.budget ?? null,
    claims: input.claims ?? {},
    plausibility: input.plausibility ?? [],
    sellerUbnMismatch: input.sellerUbnMismatch ?? 'hold',
    disclosure: completeDisclosure(input.disclosure),
  };
  requireRegions(input.ruleSet, settings.regions);
  requireIndustries(input.ruleSet, settings);
  const rules: Rules = {
    ruleSet: completeRuleSet(input.ruleSet, 1, settings.industries),
    purchasePeriod: input.purchasePeriod,
    registrationPeriod: input.registrationPeriod,
  };
  const row = {
    id: input.id,
    name: input.name,
    name_en: input.nameEn,
    status: 'draft',
    rules_revision: 1,
    settings: toJson(settings),
    created_at: now,
    updated_at: now,
  } as const;
  const inserted = await insertRow(sql, campaignTable, row, 'ON CONFLICT DO NOTHING');
  if (inserted === 0) throw new StoreProblem('campaign_exists', '/id');
  await insertRules(sql, input.id, { revision: 1, effectiveFrom: FROM_THE_BEGINNING, rules }, now);
  await saveInitialRuleSet(sql, input.id, rules.ruleSet, now);
  await createPartition(sql, input.id);
  return (await loadCampaign(sql, input.id, now)).record;
}

async function updateCampaign(
  sql: Sql,
  id: string,
  change: CampaignChange,
  now: number,
): Promise<{ readonly before: CampaignRecord; readonly after: CampaignRecord }> {
  checkPeriods(change);
  const campaign = await lockCampaign(sql, id, now);
  const { record } = campaign;
  const revision = await changeRules(sql, campaign, change, now);
  const settings: CampaignSettings = {
    ...renameIndustries(record, change.industryNames),
    regions: record.regions,
    activities: change.activities ?? record.activities,
    drawPeriod: orPresent(change.drawPeriod, record.drawPeriod),
    claimPeriod: orPresent(change.claimPeriod, record.claimPeriod),
    budget: orPresent(change.budget, record.budget),
    claims: { ...record.claims, ...change.claims },
    plausibility: change.plausibility ?? record.plausibility,
    sellerUbnMismatch: change.sellerUbnMismatch ?? record.sellerUbnMismatch,
    disclosure: completeDisclosure(change.disclosure, record.disclosure),
  };
  const row = {
    name: change.name ?? record.name,
    name_en: orPresent(change.nameEn, record.nameEn),
    rules_revision: revision,
    settings: toJson(settings),
    updated_at: now,
  };
  await updateRow(sql, campaignTable, { id }, row);
  return { before: record, after: (await loadCampaign(sql, id, now)).record };
}

/** Inserts the rules that a change asks for, and returns the last revision. Periods change in the rules of every date. */
async function changeRules(
  sql: Sql,
  { record, schedule, lastRevision }: CampaignWithRules,
  change: CampaignChange,
  now: number,
): Promise<number> {
  const ruleSet = changedRuleSet(record, change);
  const changed = schedule.map((each) => ({ ...each, rules: changedRules(each.rules, ruleSet, change) }));
  if (changed.every(({ rules }, index) => rules === schedule[index]?.rules)) return lastRevision;
  await retireRules(sql, record.id);
  let revision = lastRevision;
  for (const each of changed) {
    revision += 1;
    await insertRules(sql, record.id, { ...each, revision }, now);
  }
  if (ruleSet !== undefined) await saveInitialRuleSet(sql, record.id, ruleSet, now);
  return revision;
}

/** The rule set that replaces the present one; undefined where the change asks for no other. @throws campaign_not_draft, region_unknown */
function changedRuleSet(campaign: CampaignRecord, { ruleSet }: CampaignChange): RuleSet | undefined {
  if (ruleSet === undefined) return undefined;
  const { version } = campaign.ruleSet;
  const requested = completeRuleSet(ruleSet, version, campaign.industries);
  if (JSON.stringify(requested) === JSON.stringify(campaign.ruleSet)) return undefined;
  if (campaign.status !== 'draft') throw new StoreProblem('campaign_not_draft', '/ruleSet');
  requireRegions(ruleSet, campaign.regions);
  requireIndustries(ruleSet, campaign);
  return { ...requested, version: version + 1 };
}

/** Returns the same object where nothing changes that evaluations depend on. */
function changedRules(rules: Rules, ruleSet: RuleSet | undefined, change: CampaignChange): Rules {
  const next: Rules = {
    ruleSet: ruleSet ?? rules.ruleSet,
    purchasePeriod: change.purchasePeriod ?? rules.purchasePeriod,
    registrationPeriod: change.registrationPeriod ?? rules.registrationPeriod,
  };
  return JSON.stringify(next) === JSON.stringify(rules) ? rules : next;
}

async function setStatus(
  sql: Sql,
  id: string,
  status: CampaignStatus,
  now: number,
  require?: (campaign: CampaignRecord) => Promise<void>,
): Promise<CampaignRecord> {
  const { record } = await lockCampaign(sql, id, now);
  if (!campaignTransitions[record.status].includes(status)) throw new StoreProblem('state_conflict');
  if (status === 'active') await requireDuties(sql, id);
  await require?.(record);
  await updateRow(sql, campaignTable, { id }, { status, updated_at: now });
  if (status === 'active') await publishInitialRuleSet(sql, id, now);
  return { ...record, status, updatedAt: now };
}

/** @throws campaign_not_found */
export async function lockCampaign(sql: Sql, id: string, now: number): Promise<CampaignWithRules> {
  await sql.all(`SELECT id FROM campaigns WHERE id = $1 ${sql.dialect.forUpdate}`, [id]);
  return loadCampaign(sql, id, now);
}

function checkPeriods(input: CampaignChange): void {
  for (const name of ['purchasePeriod', 'registrationPeriod', 'drawPeriod', 'claimPeriod'] as const) {
    checkPeriod(input[name], `/${name}`);
  }
  input.activities?.forEach((activity, index) => {
    checkPeriod(activity, `/activities/${index}`);
  });
}

function checkPeriod(period: Window | null | undefined, pointer: string): void {
  if (period && period.endsAt <= period.startsAt) throw new StoreProblem('period_invalid', pointer);
}

function orPresent<T>(changed: T | undefined, present: T): T {
  return changed === undefined ? present : changed;
}

const settingsOf = rememberJson<CampaignSettings>();

function toCampaign(rows: readonly CampaignRow[], now: number): CampaignWithRules {
  const schedule = toSchedule(rows);
  const { rules } = rulesAt(schedule, now);
  const [row] = rows;
  if (row === undefined) throw new Error('A campaign has no rows');
  const settings = settingsOf(row.settings);
  const record: CampaignRecord = {
    id: row.id,
    name: row.name,
    nameEn: row.name_en,
    status: row.status,
    purchasePeriod: rules.purchasePeriod,
    registrationPeriod: rules.registrationPeriod,
    ...settings,
    industryNames: nameIndustries(settings),
    claims: { ...defaultClaimSettings, ...settings.claims },
    plausibility: settings.plausibility ?? [],
    sellerUbnMismatch: settings.sellerUbnMismatch ?? 'hold',
    disclosure: completeDisclosure(settings.disclosure),
    ruleSet: rules.ruleSet,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
  return { record, schedule, lastRevision: row.rules_revision, claimsWait: row.claims_wait === 1 };
}
