import { checkUbn } from '../../../einvoice/identifiers.js';
import type { Industry, MerchantKind, MerchantStatus } from '../../../generated/types.js';
import type { Access, Reference, RowWarning } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { orThrow, Where, whereReferenced } from '../db/query.js';
import type { MerchantRecord } from './types.js';

export interface MerchantRow {
  readonly id: string;
  readonly organization_id: string;
  readonly external_id: string;
  readonly kind: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly ubns: string;
  readonly industry: string;
  readonly district: string;
  readonly region: string | null;
  readonly address: string | null;
  readonly parent_id: string | null;
  readonly parent_external_id: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly created_at: number;
  readonly updated_at: number;
}

/** What a MerchantRow is read from. */
export const merchantColumns = {
  select: `m.id, m.organization_id, m.external_id, m.kind, m.name, m.name_en, m.ubns, m.industry, m.district,
    m.region, m.address, m.parent_id,
    (SELECT p.external_id FROM merchants p WHERE p.id = m.parent_id)
      AS parent_external_id,
    m.status, m.reason, m.created_at, m.updated_at`,
  from: 'merchants m',
} as const;

export const selectMerchants = `SELECT ${merchantColumns.select} FROM ${merchantColumns.from}`;

/** @throws merchant_not_found */
export async function findMerchant(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
  pointer?: string,
): Promise<MerchantRecord> {
  const where = whereReferenced(new Where().equal('m.campaign_id', campaignId), 'm', access, reference);
  const [row] = await sql.all<MerchantRow>(`${selectMerchants} WHERE ${where}`, where.parameters);
  return toMerchant(orThrow(row, 'merchant_not_found', pointer));
}

/** Id of the merchant that a filter names: undefined where it names none, null where there is none of the name. */
export async function merchantIdOf(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference | undefined,
): Promise<string | null | undefined> {
  if (reference === undefined) return undefined;
  const where = whereReferenced(new Where().equal('m.campaign_id', campaignId), 'm', access, reference);
  const [row] = await sql.all<{ id: string }>(
    `SELECT m.id FROM merchants m WHERE ${where}`,
    where.parameters,
  );
  return row?.id ?? null;
}

/** Keeps the merchant as it is, or to itself, until the end of the transaction. @throws merchant_not_found */
export async function lockMerchant(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
): Promise<MerchantRecord> {
  const where = whereReferenced(new Where().equal('m.campaign_id', campaignId), 'm', access, reference);
  await sql.all(`SELECT m.id FROM merchants m WHERE ${where} ${sql.dialect.forUpdate}`, where.parameters);
  return findMerchant(sql, campaignId, access, reference);
}

export function toMerchant(row: MerchantRow): MerchantRecord {
  const ubns = JSON.parse(row.ubns) as string[];
  return {
    id: row.id,
    organizationId: row.organization_id,
    externalId: row.external_id,
    kind: row.kind as MerchantKind,
    name: row.name,
    nameEn: row.name_en,
    ubns,
    industry: row.industry as Industry,
    district: row.district,
    region: row.region,
    address: row.address,
    parentId: row.parent_id,
    parentExternalId: row.parent_external_id,
    status: row.status as MerchantStatus,
    reason: row.reason,
    warnings: ubnWarnings(ubns),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The tax registry decides whether a UBN is real, so a failed checksum is for a person to look at. */
export function ubnWarnings(ubns: readonly string[]): RowWarning[] {
  return ubns.flatMap((ubn, place) =>
    checkUbn(ubn).valid
      ? []
      : [
          {
            code: 'ubn_checksum',
            pointer: `/ubns/${place}`,
            message: 'The checksum of this UBN fails; compare it with the tax registry.',
            messageZh: '此統一編號的檢查碼不符，請與稅籍登記比對。',
          },
        ],
  );
}

const ubnRows = { ubn: 'text', merchant_id: 'text' } as const;

/** Makes merchants findable by the UBNs on their invoices. */
export async function insertUbns(
  sql: Sql,
  campaignId: string,
  merchants: readonly { readonly id: string; readonly ubns: readonly string[] }[],
): Promise<void> {
  const pairs = merchants.flatMap(({ id, ubns }) => ubns.map((ubn) => ({ ubn, merchant_id: id })));
  if (pairs.length === 0) return;
  const { dialect } = sql;
  await sql.run(
    `INSERT INTO merchant_ubns (campaign_id, ubn, merchant_id)
    SELECT $1, r.ubn, r.merchant_id FROM ${dialect.rows(ubnRows, '$2')} WHERE true ON CONFLICT DO NOTHING`,
    [campaignId, ...dialect.encodeRows(ubnRows, pairs)],
  );
}
