import { contentHash } from '../../../campaign/approval/document.js';
import { disguised } from '../../../campaign/canary/disguise.js';
import type { Contact } from '../../../campaign/contact.js';
import type { ContactField } from '../../../generated/types.js';
import { readContacts } from '../contacts/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { fromJson } from '../db/json.js';
import type { RowOf } from '../db/table.js';
import type { exportedParticipantTable } from './tables.js';
import type { ExportContent, ExportedRow, ExportRecord } from './types.js';

type ChosenRow = Pick<RowOf<typeof exportedParticipantTable>, 'participant_id' | 'winner_ids'> & {
  readonly is_canary: number;
};

/** What an export gives out now: whoever was erased since is not in it. @throws contact_key_missing */
export async function readContent(
  sql: Sql,
  context: Context,
  { campaignId, id, fields, requestedBy }: Pick<ExportRecord, 'campaignId' | 'id' | 'fields' | 'requestedBy'>,
): Promise<ExportContent> {
  const chosen = await sql.all<ChosenRow>(
    `SELECT x.participant_id, x.winner_ids, p.is_canary FROM exported_participants x
    JOIN participants p ON p.campaign_id = x.campaign_id AND p.id = x.participant_id
    WHERE x.campaign_id = $1 AND x.export_id = $2 ORDER BY x.position, x.participant_id`,
    [campaignId, id],
  );
  const contacts = await readContacts(
    sql,
    context,
    campaignId,
    chosen.map(({ participant_id }) => participant_id),
  );
  const contactOf = ({ participant_id }: ChosenRow): Contact | undefined => {
    const contact = contacts.get(participant_id);
    return contact && only(fields, contact);
  };
  const beside = rowToImitate(chosen.flatMap((row) => (row.is_canary ? [] : (contactOf(row) ?? []))));
  const rows = chosen.flatMap((row): ExportedRow[] => {
    const contact = contactOf(row);
    if (contact === undefined) return [];
    return [
      {
        exportId: id,
        participantId: row.participant_id,
        winnerIds: fromJson(row.winner_ids),
        ...withNull(row.is_canary && beside ? disguised(contact, beside) : contact),
      },
    ];
  });
  const nonce = context.keyedHash.exportNonce(id);
  return { nonce, rows, checksum: contentHash({ exportId: id, givenTo: requestedBy, nonce, rows }) };
}

const only = (fields: readonly ContactField[], contact: Contact): Contact =>
  Object.fromEntries(fields.map((field) => [field, contact[field]]));

/** Every requested field is there; null where the participant did not give it. */
const withNull = (contact: Contact): { [Field in ContactField]?: string | null } =>
  Object.fromEntries(Object.entries(contact).map(([field, value]) => [field, value ?? null]));

/** By phone or e-mail a canary is found with certainty, so one of them has to be there where any row has it. */
const rowToImitate = (contacts: readonly Contact[]): Contact | undefined =>
  contacts.find(({ phone, email }) => phone !== undefined || email !== undefined) ?? contacts[0];
