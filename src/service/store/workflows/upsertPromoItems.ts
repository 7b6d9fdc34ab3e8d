import { requireCampaign } from '../campaigns/index.js';
import type { Access } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { lockMerchantStates, lookUpMerchants } from '../merchants/lookup.js';
import { deleteStaged, lockOpenMirrors, markTouched } from '../mirrors/staged.js';
import { DEFAULT_ZONE } from '../promoItems/input.js';
import type { PromoItemResult, PromoItemStore, PromoItemUpsert } from '../promoItems/types.js';
import { lockPresent, planUpsert, storeVersions } from '../promoItems/upsert.js';
import { lockZonesShared } from '../promoItems/versions.js';
import { zoneRules } from '../promoItems/zones.js';

export function upsertPromoItems({ clock, write }: Context): PromoItemStore['upsert'] {
  return (campaignId, access, rows) => write((sql) => upsert(sql, campaignId, access, rows, clock()));
}

/**
 * Creates or replaces a batch of items by externalId, and keeps count of what is listed. Rows of one externalId follow
 * each other: the last one wins. It also wins against an open mirror, whose feed is older. Locks are taken in the order
 * of zones, mirrors, merchants, items.
 */
async function upsert(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly PromoItemUpsert[],
  now: number,
): Promise<PromoItemResult[]> {
  await requireCampaign(sql, campaignId);
  const rules = await zoneRules(sql, campaignId, access, now);
  // A zone that there is not is not made by naming it.
  const zoneNames = rows
    .map(({ zone }) => zone ?? DEFAULT_ZONE)
    .filter((zone) => rules.problemOf(zone) === undefined);
  const zones = await lockZonesShared(sql, campaignId, access, zoneNames);
  const mirrors = await lockOpenMirrors(sql, campaignId, zones);
  const find = await lookUpMerchants(sql, campaignId, access, rows);
  const merchants = rows.map(find);
  const states = await lockMerchantStates(
    sql,
    campaignId,
    merchants.flatMap((merchant) => (merchant instanceof StoreProblem ? [] : [merchant.id])),
  );
  const present = await lockPresent(sql, campaignId, access, rows);
  const { results, changed } = planUpsert(rows, {
    access,
    merchantOf: (index) => {
      const merchant = merchants[index] ?? new StoreProblem('merchant_not_found');
      if (merchant instanceof StoreProblem) return merchant;
      return { ...merchant, status: states.get(merchant.id) ?? merchant.status };
    },
    present,
    rules,
    isMirrored: mirrors.length > 0,
    touch: (version) => markTouched(mirrors, version),
    now,
  });
  await deleteStaged(
    sql,
    campaignId,
    access,
    mirrors,
    changed.map((row) => row.external_id),
  );
  await storeVersions(sql, campaignId, access, changed, present);
  return results;
}
