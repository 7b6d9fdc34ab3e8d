import {
  type MerchantDirectory,
  type MerchantReference,
  resolveMerchant,
} from '../../../campaign/merchantReference.js';
import type { Industry, MerchantKind, MerchantStatus } from '../../../generated/types.js';
import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';

/** What is needed of a merchant to take a sale or an offer. */
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

export interface MerchantBriefRow {
  readonly id: string;
  readonly organization_id: string;
  readonly external_id: string;
  readonly kind: string;
  readonly status: string;
  readonly industry: string;
  readonly district: string;
  readonly region: string | null;
  readonly ubns: string;
}

interface Row extends MerchantBriefRow {
  /** What it was asked for by. */
  readonly asked: string;
}

export const merchantBriefColumns = `m.id, m.organization_id, m.external_id, m.kind, m.status, m.industry, m.district,
    m.region, m.ubns`;
const select = `r.key AS asked, ${merchantBriefColumns}`;

/** A merchant by its id, in a campaign that no index is to be chosen by: ids are unique by themselves. */
export const byKey = "m.id = r.key AND m.campaign_id || '' = $1";

/** Looks up the merchants of a batch: one statement for each way of naming them that occurs. */
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
    return grouped(await sql.all<Row>(text, parameters));
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

function grouped(rows: readonly Row[]): Group {
  const groups = new Map<string, MerchantBrief[]>();
  for (const row of rows) {
    const brief = toMerchantBrief(row);
    const group = groups.get(row.asked);
    if (group === undefined) groups.set(row.asked, [brief]);
    else group.push(brief);
  }
  return groups;
}

export function toMerchantBrief(row: MerchantBriefRow): MerchantBrief {
  return {
    id: row.id,
    organizationId: row.organization_id,
    externalId: row.external_id,
    kind: row.kind as MerchantKind,
    status: row.status as MerchantStatus,
    industry: row.industry as Industry,
    district: row.district,
    region: row.region,
    ubns: JSON.parse(row.ubns) as string[],
  };
}

/**
 * States of merchants, which then stay as they are until the end of the transaction. Taken in the order of
 * ids, like everywhere.
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
