import type { Sql } from '../db/database.js';
import { FOREVER } from '../promoItems/tables.js';

/** A zone at a generation. */
export interface ZoneAt {
  readonly campaignId: string;
  readonly organizationId: string;
  readonly zone: string;
  readonly generation: number;
}

/** Deletes versions that have ended, and takes the end from those that a mirror would have ended. */
export async function clearEndings(sql: Sql, at: ZoneAt): Promise<void> {
  const { campaignId, organizationId, zone, generation } = at;
  const ending = `campaign_id = $1 AND organization_id = $2 AND zone = $3 AND until_generation < ${FOREVER}`;
  const parameters = [campaignId, organizationId, zone, generation];
  await sql.run(`DELETE FROM promo_items WHERE ${ending} AND until_generation <= $4`, parameters);
  await sql.run(
    `UPDATE promo_items SET until_generation = ${FOREVER} WHERE ${ending} AND until_generation > $4`,
    parameters,
  );
}

/** Deletes versions that were staged by mirrors that were not applied. */
export async function clearStaged(sql: Sql, at: ZoneAt): Promise<void> {
  await sql.run(
    `DELETE FROM promo_items
    WHERE campaign_id = $1 AND organization_id = $2 AND zone = $3 AND since_generation > $4`,
    [at.campaignId, at.organizationId, at.zone, at.generation],
  );
}
