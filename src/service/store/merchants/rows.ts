import { checkUbn } from '../../../einvoice/identifiers.js';
import type { Access, Reference, RowWarning } from '../db/access.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { fromJson } from '../db/json.js';
import { orThrow, Where, whereReferenced } from '../db/query.js';
import { insertRows } from '../db/write.js';
import { merchantTable, merchantUbnTable } from './tables.js';
import type { MerchantRecord } from './types.js';

const columns = omit(merchantTable.columns, 'campaign_id');

export interface MerchantRow extends Row<typeof columns> {
  readonly parent_external_id: string | null;
}

/** SELECT list and FROM of a MerchantRow. */
export const merchantColumns = {
  select: `${listColumns(columns, 'm')},
    (SELECT p.external_id FROM merchants p
      WHERE p.id = m.parent_id AND p.organization_id = m.organization_id) AS parent_external_id`,
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

/** Id of the merchant that a filter names: undefined where it names none, null where there is no such merchant. */
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

/** Locks the merchant against other writers until the end of the transaction. @throws merchant_not_found */
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
  const ubns = fromJson(row.ubns);
  return {
    id: row.id,
    organizationId: row.organization_id,
    externalId: row.external_id,
    kind: row.kind,
    name: row.name,
    nameEn: row.name_en,
    ubns,
    industry: row.industry,
    district: row.district,
    region: row.region,
    inherits: fromJson(row.inherits),
    address: row.address,
    parentId: row.parent_id,
    parentExternalId: row.parent_external_id,
    status: row.status,
    reason: row.reason,
    warnings: ubnWarnings(ubns),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The tax registry decides whether a UBN is real, so a wrong checksum is a warning for a person to look at. */
export function ubnWarnings(ubns: readonly string[]): RowWarning[] {
  return ubns.flatMap((ubn, index) =>
    checkUbn(ubn).valid
      ? []
      : [
          {
            code: 'ubn_checksum',
            pointer: `/ubns/${index}`,
            message: 'The checksum of this UBN fails; compare it with the tax registry.',
            messageZh: '此統一編號的檢查碼不符，請與稅籍登記比對。',
          },
        ],
  );
}

/** Inserts the UBNs by which merchants are looked up. */
export async function insertUbns(
  sql: Sql,
  campaignId: string,
  merchants: readonly { readonly id: string; readonly ubns: readonly string[] }[],
): Promise<void> {
  const rows = merchants.flatMap(({ id, ubns }) => ubns.map((ubn) => ({ ubn, merchant_id: id })));
  if (rows.length === 0) return;
  const columns = omit(merchantUbnTable.columns, 'campaign_id');
  const batch = { shared: { campaign_id: campaignId }, columns, rows };
  await insertRows(sql, merchantUbnTable, batch, 'ON CONFLICT DO NOTHING');
}
