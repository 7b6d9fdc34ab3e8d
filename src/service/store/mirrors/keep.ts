import type { Sql } from '../db/database.js';
import { FOREVER } from '../promoItems/tables.js';
import type { LockedMirror } from './lock.js';
import { ending, setEndings, zoneParameters } from './versions.js';

/** Takes back the end of items, so that they stay. */
export async function keepItems(
  sql: Sql,
  campaignId: string,
  { mirror, zone }: LockedMirror,
  externalIds: readonly string[],
): Promise<void> {
  const rows = await sql.all<{ id: string; since_generation: number }>(
    sql.dialect.lookUp('$6', {
      select: 'i.id, i.since_generation',
      from: 'promo_items i',
      where: `i.campaign_id = $1 AND i.organization_id = $2 AND i.zone = $3 AND i.external_id = r.key
        AND ${ending}`,
    }),
    [...zoneParameters(campaignId, mirror, zone), sql.dialect.encodeKeys([...new Set(externalIds)])],
  );
  await setEndings(
    sql,
    campaignId,
    rows.map((row) => ({
      ...row,
      since_now: row.since_generation,
      until_generation: FOREVER,
      zone: mirror.zone,
    })),
  );
}
