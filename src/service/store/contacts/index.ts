import { type Contact, normalizeContact } from '../../../campaign/contact.js';
import { contactFields } from '../../../generated/operatorEnums.js';
import type { ContactField } from '../../../generated/types.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import {
  currentKeyId,
  decryptContact,
  type Envelope,
  encryptContact,
  type Owner,
  rewrap,
} from '../db/envelope.js';
import { insertRow, updateRow } from '../db/write.js';
import { contactIndexTable, contactTable } from './tables.js';

type Vault = Pick<Context, 'contactKeys' | 'keyedHash'>;

const columns = omit(contactTable.columns, 'campaign_id');
type ContactRow = Row<typeof columns>;

const ofPhoneAndEmail = ['phone', 'email'] as const satisfies readonly ContactField[];

/** Replaces the contact data of a participant. @throws contact_key_missing */
export async function writeContact(
  sql: Sql,
  { contactKeys, keyedHash }: Vault,
  owner: Owner,
  contact: Contact,
  indexed: readonly ContactField[] = ofPhoneAndEmail,
): Promise<void> {
  const { campaignId, participantId } = owner;
  const { keyId, dataKey, contact: encrypted } = encryptContact(contactKeys, owner, contact);
  await eraseContact(sql, owner);
  await insertRow(sql, contactTable, {
    campaign_id: campaignId,
    participant_id: participantId,
    key_id: keyId,
    data_key: dataKey,
    contact: encrypted,
  });
  for (const field of indexed) {
    const text = contact[field];
    if (text === undefined) continue;
    const value = keyedHash.contact(campaignId, field, normalizeContact[field](text));
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
  { contactKeys }: Vault,
  campaignId: string,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, Contact>> {
  const rows = await sql.all<ContactRow>(
    sql.dialect.lookUp('$2', {
      select: listColumns(columns, 'c'),
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

const toEnvelope = ({ key_id, data_key, contact }: ContactRow): Envelope => ({
  keyId: key_id,
  dataKey: data_key,
  contact,
});

/** Finds participants by normalized contact data, at most `limit` for each field. */
export async function findByContact(
  sql: Sql,
  { keyedHash }: Vault,
  campaignId: string,
  sought: { readonly [Field in ContactField]?: readonly string[] | undefined },
  limit: number,
): Promise<{ readonly participantId: string; readonly field: ContactField }[]> {
  const found: { participantId: string; field: ContactField }[] = [];
  for (const field of contactFields) {
    const values = (sought[field] ?? []).map((value) => keyedHash.contact(campaignId, field, value));
    if (values.length === 0) continue;
    const { dialect } = sql;
    const rows = await sql.all<{ participant_id: string }>(
      `${dialect.lookUp('$3', {
        select: 'i.participant_id',
        from: 'contact_index i',
        where: 'i.campaign_id = $1 AND i.field = $2 AND i.value = r.key',
      })} LIMIT ${limit}`,
      [campaignId, field, dialect.encodeKeys(values)],
    );
    found.push(...rows.map((row) => ({ participantId: row.participant_id, field })));
  }
  return found;
}

export interface Rewrapping {
  readonly keyId: string;
  readonly rewrapped: number;
  readonly remaining: number;
}

/**
 * Encrypts data keys anew by the current key, at most `maxRows`. Those whose key is not among the keys any more stay as
 * they are, and count as remaining. @throws contact_key_missing
 */
export async function rewrapContacts(
  sql: Sql,
  { contactKeys }: Vault,
  campaignId: string,
  maxRows: number,
): Promise<Rewrapping> {
  const keyId = currentKeyId(contactKeys);
  const { dialect } = sql;
  const older = [...contactKeys.byId.keys()].filter((id) => id !== keyId);
  const rows = await sql.all<ContactRow>(
    `SELECT ${listColumns(columns)} FROM contacts
    WHERE campaign_id = $1 AND ${dialect.among('key_id', '$2')} LIMIT ${maxRows} ${dialect.forUpdate}`,
    [campaignId, dialect.encodeKeys(older)],
  );
  for (const row of rows) {
    const owner = { campaignId, participantId: row.participant_id };
    const wrapped = rewrap(contactKeys, owner, toEnvelope(row));
    const key = { campaign_id: campaignId, participant_id: row.participant_id };
    await updateRow(sql, contactTable, key, { key_id: wrapped.keyId, data_key: wrapped.dataKey });
  }
  const [left] = await sql.all<{ remaining: number }>(
    'SELECT count(*) AS remaining FROM contacts WHERE campaign_id = $1 AND key_id <> $2',
    [campaignId, keyId],
  );
  return { keyId, rewrapped: rows.length, remaining: left?.remaining ?? 0 };
}
