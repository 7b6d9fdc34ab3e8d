import { type Digest, digestOf, positionOf } from '../../../campaign/itemDigest.js';
import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import type { MerchantBrief } from '../merchants/lookup.js';
import type { PromoItemRow } from './rows.js';
import { FOREVER } from './tables.js';
import type { PromoItemInput } from './types.js';

/** Zone of items that name none. */
const DEFAULT_ZONE = 'main';

export const promoItemSet = {
  id: 'text',
  external_id: 'text',
  merchant_id: 'text',
  zone: 'text',
  type: 'text',
  title: 'text',
  list_price: 'bigint',
  sale_price: 'bigint',
  url: 'text',
  image_url: 'text',
  availability: 'text',
  valid_from: 'bigint',
  valid_to: 'bigint',
  status: 'text',
  created_at: 'bigint',
  updated_at: 'bigint',
  since_generation: 'bigint',
  until_generation: 'bigint',
  touched_generation: 'bigint',
  position: 'bigint',
  digest_high: 'bigint',
  digest_low: 'bigint',
} as const;

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

/** Columns in which all that a mirror stages at once is alike: they are given once, and not for each row. */
const stagedShared = [
  'zone',
  'updated_at',
  'since_generation',
  'until_generation',
  'touched_generation',
] as const;

/** What a mirror stages at once. Hardly anybody else inserts it: PostgreSQL takes a quarter less when it need not ask first. */
export async function insertStaged(
  sql: Sql,
  campaignId: string,
  access: Access,
  versions: readonly PromoItemRow[],
): Promise<void> {
  if (versions.length > 0) await insert(sql, campaignId, access, versions, stagedShared, '');
}

/** Gives how many were inserted: fewer where another request inserted some of them in between. */
export function insertMissingVersions(
  sql: Sql,
  campaignId: string,
  access: Access,
  versions: readonly PromoItemRow[],
): Promise<number> {
  return insert(sql, campaignId, access, versions, [], 'ON CONFLICT DO NOTHING');
}

function insert(
  sql: Sql,
  campaignId: string,
  access: Access,
  versions: readonly PromoItemRow[],
  alike: readonly (keyof typeof promoItemSet)[],
  onConflict: '' | 'ON CONFLICT DO NOTHING',
): Promise<number> {
  const { dialect } = sql;
  const [first] = versions;
  const own = Object.fromEntries(
    Object.entries(promoItemSet).filter(([name]) => !(alike as readonly string[]).includes(name)),
  );
  const names = Object.keys(own);
  const place = (offset: number) => `$${3 + offset}`;
  return sql.run(
    `INSERT INTO promo_items (campaign_id, organization_id, ${[...alike, ...names].join(', ')})
    SELECT $1, $2, ${[...alike.map((_, at) => place(at)), ...names.map((name) => `r.${name}`)].join(', ')}
    FROM ${dialect.rows(own, place(alike.length))} WHERE true ${onConflict}`,
    [
      campaignId,
      access.organizationId,
      ...alike.map((name) => first?.[name] ?? null),
      ...dialect.encodeRows(own, versions),
    ],
  );
}
