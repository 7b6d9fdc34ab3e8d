import { integer, pick } from '../db/column.js';
import type { Parameter, Sql } from '../db/database.js';
import type { PromoItemRow } from '../promoItems/rows.js';
import { FOREVER, promoItemTable } from '../promoItems/tables.js';
import type { ZoneRow } from '../promoItems/versions.js';
import type { MirrorRow } from './rows.js';

/** Parameters $1 to $5 of `inZone` and the conditions below. */
export function zoneParameters(campaignId: string, mirror: MirrorRow, zone: ZoneRow): Parameter[] {
  return [campaignId, mirror.organization_id, mirror.zone, zone.generation, mirror.generation];
}

export const inZone = 'i.campaign_id = $1 AND i.organization_id = $2 AND i.zone = $3';
/** Versions that shoppers see. */
export const shown = 'i.since_generation <= $4 AND i.until_generation > $4';
/** Versions that are shown, and end with the mirror. */
export const ending = `${shown} AND i.until_generation = $5`;
/** Versions that begin with the mirror. */
export const staged = 'i.since_generation > $4 AND i.since_generation = $5';

/** The end of a version. */
export type Ending = Pick<PromoItemRow, 'id' | 'since_generation' | 'until_generation' | 'zone'> & {
  /** Its generation from now on: a tombstone of another zone moves to this one. */
  readonly since_now: number;
};

const endingColumns = {
  ...pick(promoItemTable.columns, 'id', 'since_generation', 'until_generation', 'zone'),
  since_now: integer(),
};

/**
 * Sets the ends of versions. Once a newer version is staged, the older one ends with it, and its end is taken back no
 * more: of one item no two versions are ever shown.
 */
export async function setEndings(sql: Sql, campaignId: string, endings: readonly Ending[]): Promise<void> {
  if (endings.length === 0) return;
  const { dialect } = sql;
  const sorted = [...endings].sort((a, b) => (a.id < b.id ? -1 : 1));
  await sql.run(
    `WITH r AS MATERIALIZED (SELECT * FROM ${dialect.rows(endingColumns, '$3')})
    UPDATE promo_items AS i SET until_generation = r.until_generation, zone = r.zone,
      since_generation = r.since_now
    FROM r WHERE i.campaign_id = $1 AND i.id = r.id AND i.since_generation = r.since_generation
      AND ${dialect.among('i.id', '$2')} AND (r.until_generation < ${FOREVER} OR NOT EXISTS (
        SELECT 1 FROM promo_items n WHERE n.campaign_id = i.campaign_id AND n.id = i.id
          AND n.since_generation > i.since_generation))`,
    [
      campaignId,
      dialect.encodeKeys(sorted.map(({ id }) => id)),
      ...dialect.encodeRows(endingColumns, sorted),
    ],
  );
}
