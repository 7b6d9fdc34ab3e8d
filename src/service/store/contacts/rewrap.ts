import { normalizeContact } from '../../../campaign/contact.js';
import type { ContactField } from '../../../generated/types.js';
import { listColumns, pick } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { currentKeyId, decryptContact, rewrap } from '../db/envelope.js';
import { insertRows, updateRow } from '../db/write.js';
import { contactHash, INDEXED_BY_DATA_SECRET } from './hashes.js';
import { type ContactRow, contactColumns, toEnvelope } from './rows.js';
import { contactIndexTable, contactTable } from './tables.js';

export interface Rewrapping {
  readonly keyId: string;
  readonly rewrapped: number;
  readonly remaining: number;
}

/**
 * Encrypts data keys anew by the current key, and makes the keyed hashes anew by it, of at most `maxRows`. Those whose key
 * is not among the keys any more stay as they are, and count as remaining. @throws contact_key_missing
 */
export async function rewrapContacts(
  sql: Sql,
  vault: Pick<Context, 'contactKeys'>,
  campaignId: string,
  maxRows: number,
): Promise<Rewrapping> {
  const { contactKeys } = vault;
  const keyId = currentKeyId(contactKeys);
  const { dialect } = sql;
  const known = [...contactKeys.byId.keys()];
  const older = [INDEXED_BY_DATA_SECRET, ...known.filter((id) => id !== keyId)];
  const rows = await sql.all<ContactRow>(
    `SELECT ${listColumns(contactColumns)} FROM contacts
    WHERE campaign_id = $1 AND ${dialect.among('index_key', '$2')} AND ${dialect.among('key_id', '$3')}
    LIMIT ${maxRows} ${dialect.forUpdate}`,
    [campaignId, dialect.encodeKeys(older), dialect.encodeKeys(known)],
  );
  if (rows.length > 0) await indexAnew(sql, vault, campaignId, keyId, rows);
  for (const row of rows) {
    const owner = { campaignId, participantId: row.participant_id };
    const wrapped = rewrap(contactKeys, owner, toEnvelope(row));
    const key = { campaign_id: campaignId, participant_id: row.participant_id };
    await updateRow(sql, contactTable, key, {
      key_id: wrapped.keyId,
      data_key: wrapped.dataKey,
      index_key: keyId,
    });
  }
  const [left] = await sql.all<{ remaining: number }>(
    'SELECT count(*) AS remaining FROM contacts WHERE campaign_id = $1 AND index_key <> $2',
    [campaignId, keyId],
  );
  return { keyId, rewrapped: rows.length, remaining: left?.remaining ?? 0 };
}

/** The fields that were found before are found afterwards: of canaries they are others than of participants. */
async function indexAnew(
  sql: Sql,
  vault: Pick<Context, 'contactKeys'>,
  campaignId: string,
  keyId: string,
  rows: readonly ContactRow[],
): Promise<void> {
  const { dialect } = sql;
  const ids = dialect.encodeKeys(rows.map((row) => row.participant_id));
  const indexed = await sql.all<{ participant_id: string; field: ContactField }>(
    dialect.lookUp('$2', {
      select: 'i.participant_id, i.field',
      from: 'contact_index i',
      where: 'i.campaign_id = $1 AND i.participant_id = r.key',
    }),
    [campaignId, ids],
  );
  const contacts = new Map(
    rows.map((row) => {
      const owner = { campaignId, participantId: row.participant_id };
      return [row.participant_id, decryptContact(vault.contactKeys, owner, toEnvelope(row))];
    }),
  );
  await sql.run(
    `DELETE FROM contact_index WHERE campaign_id = $1 AND ${dialect.among('participant_id', '$2')}`,
    [campaignId, ids],
  );
  await insertRows(sql, contactIndexTable, {
    shared: { campaign_id: campaignId },
    columns: pick(contactIndexTable.columns, 'field', 'value', 'participant_id'),
    rows: indexed.flatMap(({ participant_id, field }) => {
      const text = contacts.get(participant_id)?.[field];
      if (text === undefined) return [];
      const value = contactHash(vault, keyId, campaignId, field, normalizeContact[field](text));
      return [{ field, value, participant_id }];
    }),
  });
}
