import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import type { PromoItemRow } from '../promoItems/rows.js';
import type { ZoneRow } from '../promoItems/versions.js';
import { lockMirrors, type MirrorRow } from './rows.js';

/**
 * Locks the open mirrors of zones until the end of the transaction: while there is one, its steps and other writers of
 * the organization's items exclude each other.
 */
export function lockOpenMirrors(
  sql: Sql,
  campaignId: string,
  zones: readonly ZoneRow[],
): Promise<readonly MirrorRow[]> {
  const ids = zones.flatMap(({ mirror_id }) => (mirror_id === null ? [] : [mirror_id]));
  return lockMirrors(sql, campaignId, ids);
}

/** Marks a version that is written while a mirror is open: it is newer than the feed, so the mirror does not touch it. */
export function markTouched(mirrors: readonly MirrorRow[], version: PromoItemRow): PromoItemRow {
  const mirror = mirrors.find(({ zone }) => zone === version.zone);
  return { ...version, touched_generation: mirror?.generation ?? 0 };
}

/** Deletes what mirrors have staged of items of which something newer is known. */
export async function deleteStaged(
  sql: Sql,
  campaignId: string,
  { organizationId }: Access,
  mirrors: readonly MirrorRow[],
  externalIds: readonly string[],
): Promise<void> {
  const { encodeKeys, lookUp, among } = sql.dialect;
  for (const { id: mirrorId, zone, generation } of mirrors) {
    const staged = await sql.all<{ id: string; updates: number }>(
      lookUp('$5', {
        select: `i.id, (SELECT count(*) FROM promo_items o WHERE o.campaign_id = i.campaign_id AND o.id = i.id
            AND o.until_generation = $4 AND o.status <> 'removed') AS updates`,
        from: 'promo_items i',
        where: `i.campaign_id = $1 AND i.organization_id = $2 AND i.external_id = r.key AND i.zone = $3
          AND i.since_generation = $4`,
      }),
      [campaignId, organizationId, zone, generation, encodeKeys(externalIds)],
    );
    if (staged.length === 0) continue;
    await sql.run(
      `DELETE FROM promo_items WHERE campaign_id = $1 AND since_generation = $2 AND ${among('id', '$3')}`,
      [campaignId, generation, encodeKeys(staged.map(({ id }) => id))],
    );
    const updated = staged.filter(({ updates }) => updates > 0).length;
    await countStaged(sql, campaignId, mirrorId, { created: updated - staged.length, updated: -updated });
  }
}

async function countStaged(
  sql: Sql,
  campaignId: string,
  mirrorId: string,
  { created, updated }: { readonly created: number; readonly updated: number },
): Promise<void> {
  await sql.run(
    `UPDATE mirrors SET created_items = created_items + $3, updated_items = updated_items + $4
    WHERE campaign_id = $1 AND id = $2`,
    [campaignId, mirrorId, created, updated],
  );
}
