import type { KnownPersons } from '../../../campaign/publication/scan.js';
import { contactHashes, readContacts } from '../contacts/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';

const ofWinners = `FROM draws d JOIN winners v ON v.draw_id = d.id
  JOIN participants p ON p.campaign_id = d.campaign_id AND p.participant = v.participant`;

/**
 * All winners in any draw of the campaign, reserves included: their names, and their numbers and addresses as keyed
 * hashes, with which those of a text are compared. @throws contact_key_missing
 */
export async function knownWinners(
  sql: Sql,
  vault: Pick<Context, 'contactKeys' | 'keyedHash'>,
  campaignId: string,
): Promise<KnownPersons> {
  const winners = await sql.all<{ id: string }>(
    `SELECT DISTINCT p.id ${ofWinners} WHERE d.campaign_id = $1`,
    [campaignId],
  );
  const ids = winners.map(({ id }) => id);
  const contacts = await readContacts(sql, vault, campaignId, ids);
  const hashes = await sql.all<{ value: string }>(
    `SELECT DISTINCT i.value ${ofWinners}
    JOIN contact_index i ON i.campaign_id = d.campaign_id AND i.participant_id = p.id WHERE d.campaign_id = $1`,
    [campaignId],
  );
  const known = new Set(hashes.map(({ value }) => value));
  return {
    names: [...contacts.values()].flatMap(({ name }) => name ?? []),
    hasContact: (field, value) =>
      known.size > 0 && contactHashes(vault, campaignId, field, value).some((hash) => known.has(hash)),
  };
}
