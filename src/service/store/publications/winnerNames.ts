import { readContacts } from '../contacts/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';

/** The names of all winners in any draw of the campaign, reserves included, who gave one. @throws contact_key_missing */
export async function winnerNames(
  sql: Sql,
  vault: Pick<Context, 'contactKeys' | 'keyedHash'>,
  campaignId: string,
): Promise<string[]> {
  const winners = await sql.all<{ id: string }>(
    `SELECT DISTINCT p.id FROM draws d JOIN winners v ON v.draw_id = d.id
    JOIN participants p ON p.campaign_id = d.campaign_id AND p.participant = v.participant
    WHERE d.campaign_id = $1`,
    [campaignId],
  );
  const ids = winners.map(({ id }) => id);
  const contacts = await readContacts(sql, vault, campaignId, ids);
  return [...contacts.values()].flatMap(({ name }) => name ?? []);
}
