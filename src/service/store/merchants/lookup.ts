import {
  type MerchantDirectory,
  type MerchantReference,
  resolveMerchant,
} from '../../../campaign/merchantReference.js';
import type { Industry, MerchantKind, MerchantStatus } from '../../../generated/types.js';
import type { Access } from '../db/access.js';
import { listColumns, pick, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { fromJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { merchantTable } from './tables.js';

/** What a transaction or promo item needs of its merchant. */
export interface MerchantBrief {
  readonly id: string;
  readonly organizationId: string;
  readonly externalId: string;
  readonly kind: MerchantKind;
  readonly status: MerchantStatus;
  readonly industry: Industry;
  readonly district: string;
  readonly region: string | null;
  readonly ubns: readonly string[];
}

/** A merchant, or why there is none. */
export type MerchantFound = MerchantBrief | StoreProblem;

export type FindMerchant = (naming: MerchantReference) => MerchantFound;

const briefColumns = pick(
  merchantTable.columns,
  ...([
    'id',
    'organization_id',
    'external_id',
    'kind',
    'status',
    'industry',
    'district',
    'region',
    'ubns',
  ] as const),
);
export type MerchantBriefRow = Row<typeof briefColumns>;

interface RowFound extends MerchantBriefRow {
  /** What it was looked up by. */
  readonly key: string;
}

export const merchantBriefColumns = listColumns(briefColumns, 'm');
const select = `r.key, ${merchantBriefColumns}`;

/** A merchant by its id. The planner is to choose no index by the campaign: ids are unique by themselves. */
export const byKey = "m.id = r.key AND m.campaign_id || '' = $1";

/** Looks up the merchants of a batch: one statement for each kind of reference that occurs. */
export async function lookUpMerchants(
  sql: Sql,
  campaignId: string,
  access: Access,
  namings: readonly MerchantReference[],
): Promise<FindMerchant> {
  const { organizationId } = access;
  const query = async (values: readonly string[], where: string, ofAnyone = false): Promise<Group> => {
    if (values.length === 0) return new Map();
    const own = ofAnyone ? '' : 'AND m.organization_id = $3';
    const text = sql.dialect.lookUp('$2', { select, from: 'merchants m', where: `${where} ${own}` });
    const parameters = [campaignId, sql.dialect.encodeKeys(values), ...(ofAnyone ? [] : [organizationId])];
    return grouped(await sql.all<RowFound>(text, parameters));
  };
  const nameless = namings.filter((naming) => naming.merchantId === undefined && !naming.merchantExternalId);
  const issuers = await lookUpIssuers(sql, campaignId, distinct(nameless, 'sellerUbn'));
  const byIssuer = await query([...new Set(issuers.map(({ merchant_id }) => merchant_id))], byKey);
  const byUbn = new Map<string, MerchantBrief[]>();
  for (const { ubn, merchant_id } of issuers) {
    byUbn.set(ubn, [...(byUbn.get(ubn) ?? []), ...(byIssuer.get(merchant_id) ?? [])]);
  }
  return finder(
    await query(distinct(namings, 'merchantId'), byKey, access.all),
    await query(distinct(namings, 'merchantExternalId'), 'm.campaign_id = $1 AND m.external_id = r.key'),
    byUbn,
  );
}

/** Which merchants, of whatever organization, issue invoices under some UBNs. */
async function lookUpIssuers(
  sql: Sql,
  campaignId: string,
  ubns: readonly string[],
): Promise<{ ubn: string; merchant_id: string }[]> {
  if (ubns.length === 0) return [];
  return sql.all(
    sql.dialect.lookUp('$2', {
      select: 'u.ubn, u.merchant_id',
      from: 'merchant_ubns u',
      where: 'u.campaign_id = $1 AND u.ubn = r.key',
    }),
    [campaignId, sql.dialect.encodeKeys(ubns)],
  );
}

type Group = ReadonlyMap<string, readonly MerchantBrief[]>;

function finder(byId: Group, byExternalId: Group, byUbn: Group): FindMerchant {
  const directory: MerchantDirectory<MerchantBrief> = {
    byId: (id) => byId.get(id)?.[0],
    byExternalId: (externalId) => byExternalId.get(externalId)?.[0],
    byUbn: (ubn) => byUbn.get(ubn) ?? [],
  };
  return (reference) => {
    const merchant = resolveMerchant(reference, directory);
    return 'code' in merchant ? new StoreProblem(merchant.code, merchant.pointer) : merchant;
  };
}

function distinct(namings: readonly MerchantReference[], field: keyof MerchantReference): string[] {
  const values = new Set<string>();
  for (const { [field]: value } of namings) if (value !== undefined) values.add(value);
  return [...values];
}

function grouped(rows: readonly RowFound[]): Group {
  const groups = new Map<string, MerchantBrief[]>();
  for (const row of rows) {
    const brief = toMerchantBrief(row);
    const group = groups.get(row.key);
    if (group === undefined) groups.set(row.key, [brief]);
    else group.push(brief);
  }
  return groups;
}

export function toMerchantBrief(row: MerchantBriefRow): MerchantBrief {
  return {
    id: row.id,
    organizationId: row.organization_id,
    externalId: row.external_id,
    kind: row.kind,
    status: row.status,
    industry: row.industry,
    district: row.district,
    region: row.region,
    ubns: fromJson(row.ubns),
  };
}

/**
 * Statuses of merchants, which nobody changes until the end of the transaction. Locks are taken in the order of ids,
 * as everywhere.
 */
export async function lockMerchantStates(
  sql: Sql,
  campaignId: string,
  merchantIds: Iterable<string>,
): Promise<ReadonlyMap<string, MerchantStatus>> {
  const ids = [...new Set(merchantIds)].sort();
  if (ids.length === 0) return new Map();
  const { encodeKeys, lookUp, forShare: lock } = sql.dialect;
  const rows = await sql.all<{ id: string; status: MerchantStatus }>(
    lookUp('$2', { select: 'm.id, m.status', from: 'merchants m', where: byKey, lock }),
    [campaignId, encodeKeys(ids)],
  );
  return new Map(rows.map(({ id, status }) => [id, status]));
}
