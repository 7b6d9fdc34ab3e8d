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
import type { PromoItemInput } from './types.js';

/** Zone of items that name none. */
const DEFAULT_ZONE = 'main';

/** What each version of a batch has of its own. */
export const versionColumns = omit(promoItemTable.columns, 'campaign_id', 'organization_id');

export const zoneOf = ({ zone }: PromoItemInput): string => zone ?? DEFAULT_ZONE;

/** Why an item cannot be taken as it is; nothing of what is there already counts. */
export function problemOf(row: PromoItemInput, merchant: MerchantBrief): StoreProblem | undefined {
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

/** By what an item is found and compared. */
export interface Fingerprint {
  readonly position: number;
  readonly digest: Digest;
}

export const fingerprintOf = (row: PromoItemInput): Fingerprint => ({
  position: positionOf(row.externalId),
  digest: digestOf(row),
});

/** Where a version stands: generations are those of a zone. */
export type VersionKey = Pick<PromoItemRow, 'zone' | 'since_generation'>;

/** The version that a row asks for where it says, in place of an old one where there is one. */
export function versionOf(
  row: PromoItemInput,
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
  };
}

/** The columns in which all that a mirror stages at once is alike. */
const stagedAlike = [
  'zone',
  'updated_at',
  'since_generation',
  'until_generation',
  'touched_generation',
] as const;
const stagedColumns = omit(versionColumns, ...stagedAlike);

/**
 * What a mirror stages at once. Hardly anybody else inserts the same: PostgreSQL takes a quarter less time where it need
 * not look for conflicts first.
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
    columns: stagedColumns,
    rows: versions,
  });
}

/** Gives how many were inserted: fewer where another request inserted some of them in between. */
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
