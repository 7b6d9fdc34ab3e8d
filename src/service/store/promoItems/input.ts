import { type Digest, digestOf, positionOf } from '../../../campaign/itemDigest.js';
import type { Access } from '../db/access.js';
import { omit } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { insertRows } from '../db/write.js';
import type { MerchantBrief } from '../merchants/lookup.js';
import type { PromoItemRow } from './rows.js';
import { FOREVER, promoItemTable } from './tables.js';
import type { PromoItemUpsert } from './types.js';

/** The zone of new items that name none. */
export const DEFAULT_ZONE = 'main';

/** The columns in which each version of a batch has a value of its own. */
export const versionColumns = omit(promoItemTable.columns, 'campaign_id', 'organization_id');

/** Why a row cannot be accepted, whatever the store has; undefined where it can. */
export function problemOf(row: PromoItemUpsert, merchant: MerchantBrief): StoreProblem | undefined {
  if (merchant.status === 'rejected' || merchant.status === 'withdrawn') {
    return new StoreProblem('merchant_not_approved');
  }
  if (row.salePrice > row.listPrice) return new StoreProblem('price_invalid', '/salePrice');
  const { validFrom, validTo } = row;
  if (validFrom !== undefined && validTo !== undefined && validTo <= validFrom) {
    return new StoreProblem('period_invalid', '/validTo');
  }
  return undefined;
}

/** The digest by which a mirror compares an item, and the position by which it finds it. */
export interface Fingerprint {
  readonly position: number;
  readonly digest: Digest;
}

export const fingerprintOf = (row: PromoItemUpsert): Fingerprint => ({
  position: positionOf(row.externalId),
  digest: digestOf(row),
});

/** A row with its fingerprint, which is computed before anything is locked. */
export interface FingerprintedRow {
  readonly row: PromoItemUpsert;
  readonly fingerprint: Fingerprint;
}

/** The zone of a version, and the generation of the zone with which it begins. */
export type VersionKey = Pick<PromoItemRow, 'zone' | 'since_generation'>;

/** The version that a row asks for. It has the id of the old one, where there is one. */
export function versionOf(
  row: PromoItemUpsert,
  { position, digest }: Fingerprint,
  merchant: MerchantBrief,
  access: Access,
  { zone, since_generation }: VersionKey,
  old: PromoItemRow | undefined,
  now: number,
): PromoItemRow {
  return {
    id: old?.id ?? newId('itm_'),
    organization_id: access.organizationId,
    external_id: row.externalId,
    merchant_id: merchant.id,
    merchant_external_id: merchant.externalId,
    merchant_status: merchant.status,
    zone,
    type: row.type,
    title: row.title,
    list_price: row.listPrice,
    sale_price: row.salePrice,
    url: row.url ?? null,
    image_url: row.imageUrl ?? null,
    availability: row.availability,
    valid_from: row.validFrom ?? null,
    valid_to: row.validTo ?? null,
    status: row.status ?? 'live',
    created_at: old?.created_at ?? now,
    updated_at: now,
    since_generation,
    until_generation: FOREVER,
    touched_generation: 0,
    position,
    digest_high: digest.high,
    digest_low: digest.low,
    title_en: row.titleEn ?? null,
    description: row.description ?? null,
    terms: row.terms ?? null,
    quantity: row.quantity ?? null,
    audience: row.audience ?? null,
    review: null,
    review_reason: null,
  };
}

/** The columns in which all versions that a mirror stages at once have the same value. */
const stagedAlike = [
  'zone',
  'updated_at',
  'since_generation',
  'until_generation',
  'touched_generation',
] as const;
const stagedColumns = omit(versionColumns, ...stagedAlike);

/** What most offers do not say: where no version says any, the columns are left out, and cost nothing. */
const rareColumns = [
  'title_en',
  'description',
  'terms',
  'quantity',
  'audience',
  'review',
  'review_reason',
] as const;
const plainStagedColumns = omit(stagedColumns, ...rareColumns);

const isPlain = (version: PromoItemRow): boolean => rareColumns.every((name) => version[name] === null);

/**
 * Inserts versions that a mirror stages. Conflicts are rare, since hardly anybody else inserts the same: without a check
 * for them PostgreSQL takes a quarter less time.
 */
export async function insertStaged(
  sql: Sql,
  campaignId: string,
  { organizationId }: Access,
  versions: readonly PromoItemRow[],
): Promise<void> {
  const [first] = versions;
  if (first === undefined) return;
  const { zone, updated_at, since_generation, until_generation, touched_generation } = first;
  await insertRows(sql, promoItemTable, {
    shared: {
      ...{ campaign_id: campaignId, organization_id: organizationId },
      ...{ zone, updated_at, since_generation, until_generation, touched_generation },
    },
    columns: versions.every(isPlain) ? (plainStagedColumns as typeof stagedColumns) : stagedColumns,
    rows: versions,
  });
}

/** Returns how many were inserted: fewer where another request has inserted some of them meanwhile. */
export function insertMissingVersions(
  sql: Sql,
  campaignId: string,
  { organizationId }: Access,
  versions: readonly PromoItemRow[],
): Promise<number> {
  const shared = { campaign_id: campaignId, organization_id: organizationId };
  const batch = { shared, columns: versionColumns, rows: versions };
  return insertRows(sql, promoItemTable, batch, 'ON CONFLICT DO NOTHING');
}
