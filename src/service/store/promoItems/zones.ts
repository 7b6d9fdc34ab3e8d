import { editDistance } from '../../../campaign/editDistance.js';
import { requireCampaign } from '../campaigns/index.js';
import type { Access } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { fromJson, toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import type { RowOf } from '../db/table.js';
import { insertRow, updateRow } from '../db/write.js';
import { DEFAULT_ZONE } from './input.js';
import { campaignZoneTable } from './tables.js';
import type { ZoneInput, ZoneRecord, ZoneStore } from './zoneTypes.js';

type CampaignZoneRow = RowOf<typeof campaignZoneTable>;

/** Zones that an error names, at most. */
const MAX_NAMED = 10;

export function zoneStore({ clock, read, write }: Context): ZoneStore {
  return {
    list: (campaignId, access) => read((sql) => listZones(sql, campaignId, access, clock())),

    put: (campaignId, access, id, input) =>
      write(async (sql) => {
        const now = clock();
        await requireCampaign(sql, campaignId);
        await checkInput(sql, input);
        const { name, nameEn, period, organizationIds, needsReview = false } = input;
        const change = {
          name,
          name_en: nameEn,
          starts_at: period?.startsAt ?? null,
          ends_at: period?.endsAt ?? null,
          organization_ids: organizationIds ? toJson(organizationIds) : null,
          needs_review: needsReview ? 1 : 0,
          updated_at: now,
        } as const;
        const key = { campaign_id: campaignId, zone: id };
        const changed = await updateRow(sql, campaignZoneTable, key, change);
        if (changed === 0) {
          const row = { ...key, ...change, created_at: now };
          await insertRow(sql, campaignZoneTable, row, 'ON CONFLICT DO NOTHING');
        }
        const [row] = await declaredZones(sql, campaignId, id);
        if (row === undefined) throw new Error('A declared zone is not there');
        return toRecord(row, access, now);
      }),

    require: (campaignId, id, pointer) =>
      read(async (sql) => {
        const declared = (await declaredZones(sql, campaignId)).map(({ zone }) => zone);
        const known = declared.length > 0 ? declared : [DEFAULT_ZONE, ...(await usedZones(sql, campaignId))];
        if (!known.includes(id)) throw unknownZone(id, known, pointer);
      }),
  };
}

/** What the zones of a campaign mean to an organization that lists offers. */
export interface ZoneRules {
  /** Why it may list nothing in a zone now; undefined where it may. */
  readonly problemOf: (zone: string) => StoreProblem | undefined;
  readonly needsReview: (zone: string) => boolean;
}

export async function zoneRules(
  sql: Sql,
  campaignId: string,
  { organizationId }: Access,
  now: number,
): Promise<ZoneRules> {
  const declared = await declaredZones(sql, campaignId);
  const byId = new Map(declared.map((each) => [each.zone, each]));
  return {
    needsReview: (zone) => byId.get(zone)?.needs_review === 1,
    problemOf(zone) {
      const found = byId.get(zone);
      if (byId.size === 0) return undefined;
      if (found === undefined) return unknownZone(zone, [...byId.keys()], '/zone');
      return isOpenTo(found, organizationId, now) ? undefined : new StoreProblem('zone_closed', '/zone');
    },
  };
}

function unknownZone(zone: string, known: readonly string[], pointer: string): StoreProblem {
  const distances = new Map(known.map((each) => [each, editDistance(zone, each)]));
  const closest = [...distances].sort(([, a], [, b]) => a - b).map(([each]) => each);
  return new StoreProblem('zone_unknown', pointer, closest.slice(0, MAX_NAMED));
}

function isOpenTo(
  { ends_at, organization_ids }: CampaignZoneRow,
  organizationId: string,
  now: number,
): boolean {
  if (ends_at !== null && ends_at <= now) return false;
  return organization_ids === null || fromJson(organization_ids).includes(organizationId);
}

async function listZones(sql: Sql, campaignId: string, access: Access, now: number): Promise<ZoneRecord[]> {
  const declared = await declaredZones(sql, campaignId);
  const records = declared.map((row) => toRecord(row, access, now));
  if (!access.all && declared.length > 0) return records;
  const used = await usedZones(sql, campaignId, access.all ? undefined : access.organizationId);
  const others = used.filter((zone) => !declared.some((row) => row.zone === zone));
  const isOpen = declared.length === 0;
  return [...records, ...others.map((id) => undeclared(id, isOpen))].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const undeclared = (id: string, mayList: boolean): ZoneRecord => ({
  ...{ id, name: id, nameEn: id, period: null, organizationIds: null },
  ...{ needsReview: false, mayList, isDeclared: false },
});

function declaredZones(sql: Sql, campaignId: string, id?: string): Promise<CampaignZoneRow[]> {
  const one = id === undefined ? '' : 'AND zone = $2';
  return sql.all<CampaignZoneRow>(
    `SELECT * FROM campaign_zones WHERE campaign_id = $1 ${one} ORDER BY zone`,
    [campaignId, ...(id === undefined ? [] : [id])],
  );
}

/** Zones in which there ever was an offer, of all organizations or of one. */
async function usedZones(sql: Sql, campaignId: string, organizationId?: string): Promise<string[]> {
  const own = organizationId === undefined ? '' : 'AND organization_id = $2';
  const rows = await sql.all<{ zone: string }>(
    `SELECT DISTINCT zone FROM zones WHERE campaign_id = $1 ${own} ORDER BY zone LIMIT 200`,
    [campaignId, ...(organizationId === undefined ? [] : [organizationId])],
  );
  return rows.map(({ zone }) => zone);
}

/** @throws period_invalid, organization_not_found */
async function checkInput(sql: Sql, { period, organizationIds = [] }: ZoneInput): Promise<void> {
  if (period && period.endsAt <= period.startsAt) throw new StoreProblem('period_invalid', '/period');
  const { among, encodeKeys } = sql.dialect;
  const rows = await sql.all<{ id: string }>(`SELECT id FROM organizations WHERE ${among('id', '$1')}`, [
    encodeKeys(organizationIds),
  ]);
  const found = new Set(rows.map(({ id }) => id));
  const missing = organizationIds.findIndex((id) => !found.has(id));
  if (missing >= 0) throw new StoreProblem('organization_not_found', `/organizationIds/${missing}`);
}

function toRecord(row: CampaignZoneRow, { all, organizationId }: Access, now: number): ZoneRecord {
  const { starts_at, ends_at, organization_ids } = row;
  return {
    id: row.zone,
    name: row.name,
    nameEn: row.name_en,
    period: starts_at === null || ends_at === null ? null : { startsAt: starts_at, endsAt: ends_at },
    // Who else lists here is no business of a partner.
    organizationIds: all && organization_ids !== null ? fromJson(organization_ids) : null,
    needsReview: row.needs_review === 1,
    mayList: isOpenTo(row, organizationId, now),
    isDeclared: true,
  };
}
