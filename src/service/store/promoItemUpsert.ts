import { requireCampaign } from './campaigns.js';
import { RunAgain, type Sql } from './database.js';
import { newId } from './ids.js';
import { addListingSteps, type ListingStep, stepsOf } from './listings.js';
import { holdMerchantStates, lookUpMerchants, type MerchantBrief } from './merchantLookup.js';
import { StoreProblem } from './problem.js';
import { type PromoItemRow, promoItemColumns, toPromoItem } from './promoItemRows.js';
import type { Access } from './types/common.js';
import type { PromoItemInput, PromoItemResult } from './types/promoItems.js';

/** Zone of items that name none. */
const DEFAULT_ZONE = 'main';

const columns = {
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
} as const;
const replaceable = Object.keys(columns).filter(
  (name) => !['id', 'external_id', 'created_at'].includes(name),
);

/**
 * Creates or replaces a batch of items by externalId, and keeps count of what is listed. Rows of one
 * externalId follow each other: the last one stands.
 */
export async function upsertPromoItems(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly PromoItemInput[],
  now: number,
): Promise<PromoItemResult[]> {
  await requireCampaign(sql, campaignId);
  const find = await lookUpMerchants(sql, campaignId, access, rows);
  const merchants = rows.map(find);
  const states = await holdMerchantStates(
    sql,
    campaignId,
    merchants.flatMap((merchant) => (merchant instanceof StoreProblem ? [] : [merchant.id])),
  );
  const present = await lockPresent(sql, campaignId, access, rows);

  const current = new Map(present);
  const results = rows.map((row, place): PromoItemResult => {
    const looked = merchants[place] ?? new StoreProblem('merchant_not_found');
    if (looked instanceof StoreProblem) return { status: 'rejected', problem: looked };
    const merchant = { ...looked, status: states.get(looked.id) ?? looked.status };
    const old = current.get(row.externalId);
    const problem = problemOf(row, merchant, old);
    if (problem !== undefined) return { status: 'rejected', problem };
    const next = nextRow(row, merchant, access, old, now);
    if (old !== undefined && sameItem(old, next)) {
      return { status: 'unchanged', item: toPromoItem(old, now) };
    }
    current.set(row.externalId, next);
    const status = old === undefined ? 'created' : old.status === 'removed' ? 'restored' : 'updated';
    return { status, item: toPromoItem(next, now) };
  });

  const changed = [...current.values()].filter((row) => present.get(row.external_id) !== row);
  await store(sql, campaignId, access, changed, present);
  await addListingSteps(
    sql,
    campaignId,
    changed.flatMap((row) => [...listing(present.get(row.external_id), -1), ...listing(row, 1)]),
  );
  return results;
}

/** The steps by which an item is counted as listed: it is live and its merchant approved. */
export function listing(row: PromoItemRow | undefined, sign: 1 | -1): ListingStep[] {
  if (row === undefined || row.status !== 'live' || row.merchant_status !== 'approved') return [];
  const { organization_id: organizationId, zone, valid_from: validFrom, valid_to: validTo } = row;
  return stepsOf({ organizationId, zone, validFrom, validTo }, sign);
}

/** The items that are there already, kept from others until the end of the transaction, by externalId. */
async function lockPresent(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly PromoItemInput[],
): Promise<ReadonlyMap<string, PromoItemRow>> {
  const { encodeKeys, lookUp, forUpdate } = sql.dialect;
  const found = await sql.all<PromoItemRow>(
    lookUp('$3', {
      ...promoItemColumns,
      where: 'i.campaign_id = $1 AND i.organization_id = $2 AND i.external_id = r.key',
      lock: forUpdate,
    }),
    [campaignId, access.organizationId, encodeKeys(rows.map(({ externalId }) => externalId).sort())],
  );
  return new Map(found.map((row) => [row.external_id, row]));
}

function problemOf(
  row: PromoItemInput,
  merchant: MerchantBrief,
  old: PromoItemRow | undefined,
): StoreProblem | undefined {
  if (merchant.status === 'rejected' || merchant.status === 'withdrawn') {
    return new StoreProblem('merchant_not_approved');
  }
  if (row.salePrice > row.listPrice) return new StoreProblem('price_invalid', '/salePrice');
  const { validFrom, validTo } = row;
  if (validFrom !== undefined && validTo !== undefined && validTo <= validFrom) {
    return new StoreProblem('period_invalid', '/validTo');
  }
  // A late message must not bring back what was taken off.
  if (old?.status === 'removed' && row.restore !== true) return new StoreProblem('promo_item_removed');
  return undefined;
}

function nextRow(
  row: PromoItemInput,
  merchant: MerchantBrief,
  access: Access,
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
    zone: row.zone ?? DEFAULT_ZONE,
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
  };
}

function sameItem(old: PromoItemRow, next: PromoItemRow): boolean {
  return replaceable.every((name) => {
    const column = name as keyof PromoItemRow;
    return column === 'updated_at' || old[column] === next[column];
  });
}

async function store(
  sql: Sql,
  campaignId: string,
  access: Access,
  changed: readonly PromoItemRow[],
  present: ReadonlyMap<string, PromoItemRow>,
): Promise<void> {
  const { dialect } = sql;
  const byExternalId = (a: PromoItemRow, b: PromoItemRow) => (a.external_id < b.external_id ? -1 : 1);
  const added = changed.filter((row) => !present.has(row.external_id)).sort(byExternalId);
  const replaced = changed.filter((row) => present.has(row.external_id)).sort(byExternalId);
  if (added.length > 0) {
    const names = Object.keys(columns);
    const inserted = await sql.run(
      `INSERT INTO promo_items (campaign_id, organization_id, ${names.join(', ')})
      SELECT $1, $2, ${names.map((name) => `r.${name}`).join(', ')}
      FROM ${dialect.rows(columns, '$3')} WHERE true ON CONFLICT DO NOTHING`,
      [campaignId, access.organizationId, ...dialect.encodeRows(columns, added)],
    );
    // Another request created some of them after they were looked up.
    if (inserted < added.length) throw new RunAgain();
  }
  if (replaced.length > 0) {
    await sql.run(
      `WITH r AS MATERIALIZED (SELECT * FROM ${dialect.rows(columns, '$3')})
      UPDATE promo_items AS i SET ${replaceable.map((name) => `${name} = r.${name}`).join(', ')}
      FROM r WHERE i.campaign_id = $1 AND i.id = r.id AND ${dialect.among('i.id', '$2')}`,
      [
        campaignId,
        dialect.encodeKeys(replaced.map(({ id }) => id)),
        ...dialect.encodeRows(columns, replaced),
      ],
    );
  }
}
