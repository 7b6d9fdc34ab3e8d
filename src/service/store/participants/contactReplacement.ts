import { type Contact, normalizeContact } from '../../../campaign/contact.js';
import { contactFields } from '../../../generated/enums.js';
import { contactHash, readContacts } from '../contacts/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { currentKeyId } from '../db/envelope.js';
import type { ParticipantRow } from './rows.js';
import type { ContactReplacement } from './types.js';

/**
 * What new contact data replaces, where the participant has a prize or is a reserve for one: whoever gets the notice gets
 * the prize. Null where nothing changes, or where there is no prize. @throws contact_key_missing
 */
export async function replacementOf(
  sql: Sql,
  context: Pick<Context, 'contactKeys'>,
  { campaign_id: campaignId, id, participant }: ParticipantRow,
  contact: Contact,
): Promise<ContactReplacement | null> {
  if (!(await isWinner(sql, campaignId, participant))) return null;
  const present = (await readContacts(sql, context, campaignId, [id])).get(id) ?? {};
  const normalized = (given: Contact, field: keyof Contact): string | undefined =>
    given[field] === undefined ? undefined : normalizeContact[field](given[field]);
  const fields = contactFields.filter((field) => normalized(present, field) !== normalized(contact, field));
  if (fields.length === 0) return null;
  const keyId = currentKeyId(context.contactKeys);
  const hashes = contactFields.flatMap((field) => {
    const value = normalized(contact, field);
    return value === undefined ? [] : [[field, contactHash(context, keyId, campaignId, field, value)]];
  });
  return { participantId: id, fields, hashes: Object.fromEntries(hashes) };
}

async function isWinner(sql: Sql, campaignId: string, participant: string): Promise<boolean> {
  const [winner] = await sql.all(
    `SELECT v.id FROM draws d JOIN winners v ON v.draw_id = d.id
    WHERE d.campaign_id = $1 AND d.status <> 'voided' AND v.participant = $2
      AND v.status NOT IN ('forfeited', 'disqualified') LIMIT 1`,
    [campaignId, participant],
  );
  return winner !== undefined;
}
