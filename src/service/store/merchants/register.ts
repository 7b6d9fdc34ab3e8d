import { sameMerchant } from '../../../campaign/sameMerchant.js';
import type { Industry, InheritedField } from '../../../generated/types.js';
import { type CampaignWithRules, regionOf } from '../campaigns/index.js';
import { industryProblem } from '../campaigns/industries.js';
import type { Access } from '../db/access.js';
import { omit, type Row } from '../db/column.js';
import { RetryTransaction, type Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import { insertRows } from '../db/write.js';
import { byKey, lockMerchantStates } from './lookup.js';
import {
  type KnownMerchants,
  type NewMerchant,
  type Parent,
  type ParentOf,
  parentFinder,
} from './parents.js';
import { insertUbns, type MerchantRow, merchantColumns, toMerchant, ubnWarnings } from './rows.js';
import { merchantTable } from './tables.js';
import type { MerchantRecord, MerchantRegistration, MerchantResult } from './types.js';

/** The columns in which each merchant of a batch has a value of its own. */
const newColumns = omit(
  merchantTable.columns,
  ...(['campaign_id', 'organization_id', 'status', 'reason', 'created_at', 'updated_at'] as const),
);

/**
 * Registers a batch in a constant number of statements. Of rows with one externalId the first that is sound becomes the
 * merchant; the others are compared with it.
 */
export async function registerMerchants(
  sql: Sql,
  { record: campaign }: CampaignWithRules,
  access: Access,
  rows: readonly MerchantRegistration[],
  now: number,
): Promise<MerchantResult[]> {
  const known = await loadKnown(sql, campaign.id, access, rows);
  const problems = rows.map((row) => checkIndustryAndDistrict(campaign, row) ?? checkStated(row));
  const fresh = new Map<string, NewMerchant>();
  rows.forEach((row, index) => {
    const taken = known.own.has(row.externalId) || fresh.has(row.externalId);
    if (problems[index] === undefined && !taken) fresh.set(row.externalId, { id: newId('mer_'), row });
  });
  const parentOf = parentFinder(fresh, known);

  const made = newMerchants(fresh, known, parentOf, { campaign, access, now });
  await insertMerchants(sql, campaign.id, access, [...made.values()], now);

  return rows.map((row, index): MerchantResult => {
    const first = fresh.get(row.externalId)?.row ?? row;
    const parent = parentOf(row);
    const problem = problems[index] ?? problemOf(parentOf(first)) ?? problemOf(parent);
    if (problem !== undefined) return { status: 'rejected', problem };
    const merchant = orThrow(known.own.get(row.externalId) ?? made.get(row.externalId), 'merchant_not_found');
    if (made.has(row.externalId) && row === first) return { status: 'accepted', merchant };
    // A parent of another organization comes by an invitation, and no registration names it.
    const isInvited = merchant.parentId !== null && merchant.parentExternalId === null;
    const parentId = parent === null && isInvited ? merchant.parentId : idOf(parent);
    if (sameMerchant(merchant, row, parentId)) return { status: 'duplicate', merchant };
    return { status: 'rejected', problem: new StoreProblem('external_id_conflict', '/externalId') };
  });
}

function problemOf(parent: Parent | null | StoreProblem): StoreProblem | undefined {
  return parent instanceof StoreProblem ? parent : undefined;
}

function idOf(parent: Parent | null | StoreProblem): string | null {
  return parent === null || parent instanceof StoreProblem ? null : parent.id;
}

/** Industry and district must be of the campaign. */
export function checkIndustryAndDistrict(
  campaign: CampaignWithRules['record'],
  {
    industry,
    district,
  }: { readonly industry?: Industry | null | undefined; readonly district?: string | null | undefined },
): StoreProblem | undefined {
  if (industry && !campaign.industries.includes(industry)) {
    return industryProblem(campaign, '/industry');
  }
  if (district && regionOf(campaign, district) === null) {
    return new StoreProblem('district_unknown', '/district');
  }
  return undefined;
}

/** What a merchant has not from its parent, it states itself. */
function checkStated({
  industry,
  district,
  parentId,
  parentExternalId,
}: MerchantRegistration): StoreProblem | undefined {
  if (parentId !== undefined || parentExternalId !== undefined) return undefined;
  if (industry === undefined) return new StoreProblem('merchant_incomplete', '/industry');
  return district === undefined ? new StoreProblem('merchant_incomplete', '/district') : undefined;
}

/**
 * The merchants that the rows name: themselves and their parents. A parent from which a row has something stays as it is
 * until the end of the transaction.
 */
async function loadKnown(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly MerchantRegistration[],
): Promise<KnownMerchants> {
  const known = await readKnown(sql, campaignId, access, rows);
  if (known.byId.size === 0 || rows.every((row) => inheritedBy(row).length === 0)) return known;
  await lockMerchantStates(sql, campaignId, known.byId.keys());
  return readKnown(sql, campaignId, access, rows);
}

async function readKnown(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly MerchantRegistration[],
): Promise<KnownMerchants> {
  const { encodeKeys, lookUp } = sql.dialect;
  const externalIds = rows.flatMap(({ externalId, parentExternalId }) => [externalId, parentExternalId]);
  const ids = rows.map(({ parentId }) => parentId);
  const rowsFound = await sql.all<MerchantRow>(
    `${lookUp('$3', {
      ...merchantColumns,
      where: 'm.campaign_id = $1 AND m.organization_id = $2 AND m.external_id = r.key',
    })}
    UNION ${lookUp('$4', {
      ...merchantColumns,
      where: `${byKey} AND ($5 = 1 OR m.organization_id = $2)`,
    })}`,
    [
      campaignId,
      access.organizationId,
      encodeKeys(defined(externalIds)),
      encodeKeys(defined(ids)),
      access.all ? 1 : 0,
    ],
  );
  const merchants = rowsFound.map(toMerchant);
  return {
    own: new Map(
      merchants
        .filter(({ organizationId }) => organizationId === access.organizationId)
        .map((merchant) => [merchant.externalId, merchant]),
    ),
    byId: new Map(merchants.map((merchant) => [merchant.id, merchant])),
  };
}

async function insertMerchants(
  sql: Sql,
  campaignId: string,
  access: Access,
  merchants: readonly MerchantRecord[],
  now: number,
): Promise<void> {
  if (merchants.length === 0) return;
  const sorted = [...merchants].sort((a, b) => (a.externalId < b.externalId ? -1 : 1));
  const batch = {
    shared: {
      campaign_id: campaignId,
      organization_id: access.organizationId,
      status: 'submitted',
      created_at: now,
      updated_at: now,
    },
    columns: newColumns,
    rows: sorted.map(toNewRow),
  } as const;
  const inserted = await insertRows(sql, merchantTable, batch, 'ON CONFLICT DO NOTHING');
  // Another request registered some of them after they were looked up.
  if (inserted < merchants.length) throw new RetryTransaction();
  await insertUbns(sql, campaignId, sorted);
}

function toNewRow(merchant: MerchantRecord): Row<typeof newColumns> {
  return {
    id: merchant.id,
    external_id: merchant.externalId,
    kind: merchant.kind,
    name: merchant.name,
    name_en: merchant.nameEn,
    ubns: toJson(merchant.ubns),
    industry: merchant.industry,
    district: merchant.district,
    region: merchant.region,
    inherits: toJson(merchant.inherits),
    address: merchant.address,
    parent_id: merchant.parentId,
  };
}

/** The new merchants by externalId, each after its parent, of which it may have industry and district. */
function newMerchants(
  fresh: ReadonlyMap<string, NewMerchant>,
  known: KnownMerchants,
  parentOf: ParentOf,
  context: Context,
): ReadonlyMap<string, MerchantRecord> {
  const made = new Map<string, MerchantRecord>();
  const make = ({ id, row }: NewMerchant): MerchantRecord | undefined => {
    const parent = parentOf(row);
    if (parent instanceof StoreProblem) return undefined;
    const present = made.get(row.externalId);
    if (present !== undefined) return present;
    const above =
      parent &&
      (known.byId.get(parent.id) ?? make(orThrow(fresh.get(parent.externalId), 'parent_not_found')));
    const merchant = newMerchant(id, row, above ?? null, context);
    made.set(row.externalId, merchant);
    return merchant;
  };
  for (const each of fresh.values()) make(each);
  return made;
}

interface Context {
  readonly campaign: CampaignWithRules['record'];
  readonly access: Access;
  readonly now: number;
}

function newMerchant(
  id: string,
  row: MerchantRegistration,
  parent: MerchantRecord | null,
  { campaign, access, now }: Context,
): MerchantRecord {
  const { industry = parent?.industry, district = parent?.district } = row;
  if (industry === undefined || district === undefined) throw new StoreProblem('merchant_incomplete');
  return {
    id,
    organizationId: access.organizationId,
    externalId: row.externalId,
    kind: row.kind,
    name: row.name,
    nameEn: row.nameEn ?? null,
    ubns: row.ubns,
    industry,
    district,
    region: regionOf(campaign, district),
    inherits: inheritedBy(row),
    address: row.address ?? null,
    parentId: parent?.id ?? null,
    parentExternalId: parent?.organizationId === access.organizationId ? parent.externalId : null,
    status: 'submitted',
    reason: null,
    warnings: ubnWarnings(row.ubns),
    createdAt: now,
    updatedAt: now,
  };
}

/** What a merchant has from its parent, since it states none. */
function inheritedBy({ industry, district }: MerchantRegistration): InheritedField[] {
  return [
    ...(industry === undefined ? (['industry'] as const) : []),
    ...(district === undefined ? (['district'] as const) : []),
  ];
}

function defined(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
