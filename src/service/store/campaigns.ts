import { regions as taichung } from '../../campaign/regions.js';
import { completeRuleSet, type Rules, type Window } from '../../campaign/rules.js';
import { campaignTransitions } from '../../campaign/states.js';
import { industries as allIndustries } from '../../generated/enums.js';
import type { CampaignStatus } from '../../generated/types.js';
import type { Context } from './context.js';
import type { Sql } from './database.js';
import { createPartition } from './partitions.js';
import { StoreProblem } from './problem.js';
import { found, readPage, Where } from './rows.js';
import type { CampaignChange, CampaignInput, CampaignRecord, CampaignStore } from './types/campaigns.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly status: string;
  readonly rules_revision: number;
  readonly settings: string;
  readonly rules: string;
  readonly created_at: number;
  readonly updated_at: number;
}

/** What is stored as JSON because nothing is ever looked up by it. */
export type Settings = Pick<
  CampaignRecord,
  'industries' | 'regions' | 'activities' | 'drawPeriod' | 'claimPeriod' | 'budget'
>;

/** A campaign with the rules that hold now and the number under which evaluations refer to them. */
export interface Campaign {
  readonly record: CampaignRecord;
  readonly rules: Rules;
  readonly revision: number;
}

const select = `SELECT c.id, c.name, c.name_en, c.status, c.rules_revision, c.settings, r.rules, c.created_at,
    c.updated_at
  FROM campaigns c JOIN campaign_rules r ON r.campaign_id = c.id AND r.revision = c.rules_revision`;

export function campaignStore({ clock, read, write }: Context): CampaignStore {
  return {
    create: (input) => write((sql) => createCampaign(sql, input, clock())),
    get: (id) => read(async (sql) => (await loadCampaign(sql, id)).record),
    list: ({ status }, page) =>
      read((sql) => {
        const where = new Where().equal('c.status', status);
        return readPage<Row, CampaignRecord>(sql, { select, where, id: 'c.id' }, page, (rows) =>
          rows.map((row) => toCampaign(row).record),
        );
      }),
    update: (id, change) => write((sql) => updateCampaign(sql, id, change, clock())),
    setStatus: (id, status) => write((sql) => setStatus(sql, id, status, clock())),
  };
}

/** @throws campaign_not_found */
export async function loadCampaign(sql: Sql, id: string): Promise<Campaign> {
  const [row] = await sql.all<Row>(`${select} WHERE c.id = $1`, [id]);
  return toCampaign(found(row, 'campaign_not_found'));
}

/** @throws campaign_not_found */
export async function requireCampaign(sql: Sql, id: string): Promise<void> {
  const [row] = await sql.all('SELECT id FROM campaigns WHERE id = $1', [id]);
  found(row, 'campaign_not_found');
}

/** The rules of earlier evaluations, by revision. */
export async function loadRules(sql: Sql, campaignId: string): Promise<ReadonlyMap<number, Rules>> {
  const rows = await sql.all<{ revision: number; rules: string }>(
    'SELECT revision, rules FROM campaign_rules WHERE campaign_id = $1',
    [campaignId],
  );
  return new Map(rows.map(({ revision, rules }) => [revision, JSON.parse(rules) as Rules]));
}

/** Region of a district by the campaign's own division; null where it has none. */
export function regionOf(campaign: CampaignRecord, district: string | null): string | null {
  if (district === null) return null;
  return campaign.regions.find(({ districts }) => districts.includes(district))?.code ?? null;
}

async function createCampaign(sql: Sql, input: CampaignInput, now: number): Promise<CampaignRecord> {
  checkPeriods(input);
  const settings: Settings = {
    industries: input.industries ?? allIndustries,
    regions: input.regions ?? taichung,
    activities: input.activities ?? [],
    drawPeriod: input.drawPeriod ?? null,
    claimPeriod: input.claimPeriod ?? null,
    budget: input.budget ?? null,
  };
  const rules: Rules = {
    ruleSet: completeRuleSet(input.ruleSet, 1, settings.industries),
    purchasePeriod: input.purchasePeriod,
    registrationPeriod: input.registrationPeriod,
  };
  const inserted = await sql.run(
    `INSERT INTO campaigns (id, name, name_en, status, rules_revision, settings, created_at, updated_at)
    VALUES ($1, $2, $3, 'draft', 1, $4, $5, $5) ON CONFLICT DO NOTHING`,
    [input.id, input.name, input.nameEn ?? null, JSON.stringify(settings), now],
  );
  if (inserted === 0) throw new StoreProblem('campaign_exists', '/id');
  await insertRules(sql, input.id, 1, rules, now);
  await createPartition(sql, input.id);
  return (await loadCampaign(sql, input.id)).record;
}

async function updateCampaign(
  sql: Sql,
  id: string,
  change: CampaignChange,
  now: number,
): Promise<CampaignRecord> {
  checkPeriods(change);
  const { record, rules, revision } = await lockCampaign(sql, id);
  const changed = changedRules(record, rules, change);
  const next = changed === rules ? revision : revision + 1;
  if (next !== revision) await insertRules(sql, id, next, changed, now);
  const settings: Settings = {
    industries: record.industries,
    regions: record.regions,
    activities: change.activities ?? record.activities,
    drawPeriod: kept(change.drawPeriod, record.drawPeriod),
    claimPeriod: kept(change.claimPeriod, record.claimPeriod),
    budget: kept(change.budget, record.budget),
  };
  await sql.run(
    `UPDATE campaigns SET name = $2, name_en = $3, rules_revision = $4, settings = $5, updated_at = $6
    WHERE id = $1`,
    [id, change.name ?? record.name, kept(change.nameEn, record.nameEn), next, JSON.stringify(settings), now],
  );
  return (await loadCampaign(sql, id)).record;
}

/** The same object where nothing changes that evaluations look at. */
function changedRules(campaign: CampaignRecord, rules: Rules, change: CampaignChange): Rules {
  const { version } = rules.ruleSet;
  const asked = change.ruleSet && completeRuleSet(change.ruleSet, version, campaign.industries);
  const otherRuleSet = asked !== undefined && JSON.stringify(asked) !== JSON.stringify(rules.ruleSet);
  if (otherRuleSet && campaign.status !== 'draft') throw new StoreProblem('campaign_not_draft', '/ruleSet');
  const next: Rules = {
    ruleSet: otherRuleSet ? { ...asked, version: version + 1 } : rules.ruleSet,
    purchasePeriod: change.purchasePeriod ?? rules.purchasePeriod,
    registrationPeriod: change.registrationPeriod ?? rules.registrationPeriod,
  };
  return JSON.stringify(next) === JSON.stringify(rules) ? rules : next;
}

async function setStatus(sql: Sql, id: string, status: CampaignStatus, now: number): Promise<CampaignRecord> {
  const { record } = await lockCampaign(sql, id);
  if (!campaignTransitions[record.status].includes(status)) throw new StoreProblem('state_conflict');
  await sql.run('UPDATE campaigns SET status = $2, updated_at = $3 WHERE id = $1', [id, status, now]);
  return { ...record, status, updatedAt: now };
}

async function lockCampaign(sql: Sql, id: string): Promise<Campaign> {
  await sql.all(`SELECT id FROM campaigns WHERE id = $1 ${sql.dialect.forUpdate}`, [id]);
  return loadCampaign(sql, id);
}

async function insertRules(sql: Sql, id: string, revision: number, rules: Rules, now: number): Promise<void> {
  await sql.run(
    'INSERT INTO campaign_rules (campaign_id, revision, rules, created_at) VALUES ($1, $2, $3, $4)',
    [id, revision, JSON.stringify(rules), now],
  );
}

function checkPeriods(input: CampaignChange): void {
  for (const name of ['purchasePeriod', 'registrationPeriod', 'drawPeriod', 'claimPeriod'] as const) {
    checkPeriod(input[name], `/${name}`);
  }
  input.activities?.forEach((activity, place) => {
    checkPeriod(activity, `/activities/${place}`);
  });
}

function checkPeriod(period: Window | null | undefined, pointer: string): void {
  if (period && period.endsAt <= period.startsAt) throw new StoreProblem('period_invalid', pointer);
}

function kept<T>(changed: T | undefined, present: T): T {
  return changed === undefined ? present : changed;
}

function toCampaign(row: Row): Campaign {
  const rules = JSON.parse(row.rules) as Rules;
  const record: CampaignRecord = {
    id: row.id,
    name: row.name,
    nameEn: row.name_en,
    status: row.status as CampaignStatus,
    purchasePeriod: rules.purchasePeriod,
    registrationPeriod: rules.registrationPeriod,
    ...(JSON.parse(row.settings) as Settings),
    ruleSet: rules.ruleSet,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
  return { record, rules, revision: row.rules_revision };
}
