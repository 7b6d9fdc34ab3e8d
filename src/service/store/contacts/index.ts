import { type Contact, normalizeContact } from '../../../campaign/contact.js';
import { contactFields } from '../../../generated/enums.js';
import type { ContactField } from '../../../generated/types.js';
import { listColumns } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { decryptContact, encryptContact, type Owner } from '../db/envelope.js';
import { insertRow } from '../db/write.js';
import { contactHash, contactHashes } from './hashes.js';
import { type ContactRow, contactColumns, toEnvelope } from './rows.js';
import { contactIndexTable, contactTable } from './tables.js';

export { contactHash, contactHashes } from './hashes.js';
export { rewrapContacts } from './rewrap.js';

type Vault = Pick<Context, 'contactKeys' | 'keyedHash'>;

const ofPhoneAndEmail = ['phone', 'email'] as const satisfies readonly ContactField[];

/** Replaces the contact data of a participant. @throws contact_key_missing */
export async function writeContact(
  sql: Sql,
  vault: Pick<Context, 'contactKeys'>,
  owner: Owner,
  contact: Contact,
  indexed: readonly ContactField[] = ofPhoneAndEmail,
): Promise<void> {
  const { campaignId, participantId } = owner;
  const { keyId, dataKey, contact: encrypted } = encryptContact(vault.contactKeys, owner, contact);
  await eraseContact(sql, owner);
  await insertRow(sql, contactTable, {
    campaign_id: campaignId,
    participant_id: participantId,
    key_id: keyId,
    data_key: dataKey,
    contact: encrypted,
    index_key: keyId,
  });
  for (const field of indexed) {
    const text = contact[field];
    if (text === undefined) continue;
    const value = contactHash(vault, keyId, campaignId, field, normalizeContact[field](text));
    const row = { campaign_id: campaignId, field, value, participant_id: participantId };
    await insertRow(sql, contactIndexTable, row);
  }
}

/** Deletes the data key as well, without which no copy of the contact data can be decrypted. */
export async function eraseContact(sql: Sql, { campaignId, participantId }: Owner): Promise<void> {
  for (const table of ['contacts', 'contact_index'])
    await sql.run(`DELETE FROM ${table} WHERE campaign_id = $1 AND participant_id = $2`, [
      campaignId,
      participantId,
    ]);
}

/** The contact data of those of the participants who gave any. @throws contact_key_missing */
export async function readContacts(
  sql: Sql,
  { contactKeys }: Pick<Context, 'contactKeys'>,
  campaignId: string,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, Contact>> {
  const rows = await sql.all<ContactRow>(
    sql.dialect.lookUp('$2', {
      select: listColumns(contactColumns, 'c'),
      from: 'contacts c',
      where: 'c.campaign_id = $1 AND c.participant_id = r.key',
    }),
    [campaignId, sql.dialect.encodeKeys(participantIds)],
  );
  return new Map(
    rows.map((row) => {
      const owner = { campaignId, participantId: row.participant_id };
      return [row.participant_id, decryptContact(contactKeys, owner, toEnvelope(row))];
    }),
  );
}

/** Finds participants by normalized contact data, at most `limit` for each field. */
export async function findByContact(
  sql: Sql,
  vault: Vault,
  campaignId: string,
  sought: { readonly [Field in ContactField]?: readonly string[] | undefined },
  limit: number,
): Promise<{ readonly participantId: string; readonly field: ContactField; readonly value: string }[]> {
  const found: { participantId: string; field: ContactField; value: string }[] = [];
  for (const field of contactFields) {
    const values = hashesOf(vault, campaignId, field, sought[field] ?? []);
    if (values.size === 0) continue;
    const { dialect } = sql;
    const rows = await sql.all<{ participant_id: string; value: string }>(
      `${dialect.lookUp('$3', {
        select: 'i.participant_id, i.value',
        from: 'contact_index i',
        where: 'i.campaign_id = $1 AND i.field = $2 AND i.value = r.key',
      })} LIMIT ${limit}`,
      [campaignId, field, dialect.encodeKeys([...values.keys()])],
    );
    for (const row of rows)
      found.push({ participantId: row.participant_id, field, value: values.get(row.value) ?? '' });
  }
  return found;
}

/** The canaries, whose names alone are in the index, of which one of these is the name. */
export async function namesOfCanaries(
  sql: Sql,
  vault: Vault,
  campaignId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.all<{ participant_id: string; value: string }>(
    "SELECT participant_id, value FROM contact_index WHERE campaign_id = $1 AND field = 'name'",
    [campaignId],
  );
  if (rows.length === 0) return new Map();
  const byHash = hashesOf(vault, campaignId, 'name', names);
  return new Map(
    rows.flatMap(({ participant_id, value }) => {
      const name = byHash.get(value);
      return name === undefined ? [] : [[participant_id, name] as const];
    }),
  );
}

/** The values by their hashes under every key. */
const hashesOf = (
  vault: Vault,
  campaignId: string,
  field: ContactField,
  values: readonly string[],
): ReadonlyMap<string, string> =>
  new Map(
    values.flatMap((value) =>
      contactHashes(vault, campaignId, field, value).map((hash) => [hash, value] as const),
    ),
  );
