import { listColumns, omit, type Row } from '../db/column.js';
import { insertRow } from '../db/write.js';
/**
 * A promo item is stored in versions, so that a mirror can stage its changes beside what shoppers see and apply them all
 * at once, however many they are. A zone (of one organization) is at a generation, and shows the versions that began with
 * it or before and end after it. What other requests write takes effect at once: it changes the version that is shown.
 *
 * Of one item no two versions are ever shown.
 */

import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { FOREVER, zoneTable } from './tables.js';

/** Whether a version is shown, in any zone. Most come from no mirror and have no end, so their zone need not be read. */
export function isShown(item: string): string {
  const generation = `(SELECT z.generation FROM zones z WHERE z.campaign_id = ${item}.campaign_id
      AND z.organization_id = ${item}.organization_id AND z.zone = ${item}.zone)`;
  return `(${item}.since_generation = 0 AND ${item}.until_generation = ${FOREVER}
      OR ${generation} >= ${item}.since_generation AND ${generation} < ${item}.until_generation)`;
}

const zoneColumns = omit(zoneTable.columns, 'campaign_id', 'organization_id');
export type ZoneRow = Row<typeof zoneColumns>;
export const selectZones = `SELECT ${listColumns(zoneColumns)} FROM zones`;

/**
 * The zones of an organization, which nobody changes until the end of the transaction. Whoever writes items locks them
 * first of all, shared; a mirror that begins or ends locks its own alone.
 */
export async function lockZonesShared(
  sql: Sql,
  campaignId: string,
  { organizationId }: Access,
  wanted: Iterable<string>,
): Promise<readonly ZoneRow[]> {
  const query = () =>
    sql.all<ZoneRow>(
      `${selectZones}
      WHERE campaign_id = $1 AND organization_id = $2 ORDER BY zone ${sql.dialect.forShare}`,
      [campaignId, organizationId],
    );
  const present = await query();
  const missing = [...new Set(wanted)].filter((zone) => !present.some((row) => row.zone === zone)).sort();
  if (missing.length === 0) return present;
  for (const zone of missing) await addZone(sql, campaignId, organizationId, zone);
  return query();
}

export async function addZone(
  sql: Sql,
  campaignId: string,
  organizationId: string,
  zone: string,
): Promise<void> {
  const row = {
    campaign_id: campaignId,
    organization_id: organizationId,
    zone,
    generation: 0,
    last_generation: 0,
  };
  await insertRow(sql, zoneTable, row, 'ON CONFLICT DO NOTHING');
}
