import { createHash } from 'node:crypto';
import { listColumns } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { currentKeyId, decryptFile, encryptFile, rewrapFile } from '../db/envelope.js';
import { newId } from '../db/ids.js';
import { withMaker } from '../db/makers.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { insertRow, updateRow } from '../db/write.js';
import { addEvent } from './events.js';
import { type DutyRow, toEvidence } from './rows.js';
import { dutyEvidenceTable, dutyTable } from './tables.js';
import type { DutyEvidenceRecord, DutyPerson, EvidenceFileRecord, NewEvidence } from './types.js';

type StoredRow = RowOf<typeof dutyEvidenceTable>;
type Keys = Pick<Context, 'contactKeys'>;

const MAX_FILES = 20;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** @throws state_conflict, duty_evidence_full, contact_key_missing */
export async function addEvidence(
  sql: Sql,
  { contactKeys }: Keys,
  duty: DutyRow,
  { title, type, bytes }: NewEvidence,
  by: DutyPerson,
  now: number,
): Promise<DutyEvidenceRecord> {
  if (duty.status !== 'open' && duty.status !== 'changesRequested') throw new StoreProblem('state_conflict');
  const [{ files } = { files: 0 }] = await sql.all<{ files: number }>(
    'SELECT count(*) AS files FROM duty_evidence WHERE duty_id = $1 AND erased_at IS NULL',
    [duty.id],
  );
  if (files >= MAX_FILES) throw new StoreProblem('duty_evidence_full');
  const id = newId('evd_');
  const { keyId, dataKey, file } = encryptFile(
    contactKeys,
    { campaignId: duty.campaign_id, fileId: id },
    bytes,
  );
  await insertRow(sql, dutyEvidenceTable, {
    id,
    campaign_id: duty.campaign_id,
    duty_id: duty.id,
    title,
    type,
    size: bytes.byteLength,
    sha256: hashOf(bytes),
    key_id: keyId,
    data_key: dataKey,
    content: file,
    added_by: by.personId,
    added_at: now,
  });
  await updateRow(sql, dutyTable, { id: duty.id }, { makers: withMaker(duty, by.personId), updated_at: now });
  await addEvent(sql, duty.id, { kind: 'evidenceAdded', version: duty.version + 1, evidenceId: id }, by, now);
  return toEvidence(await evidenceRow(sql, duty, id));
}

/** @throws duty_evidence_not_found, duty_altered, contact_key_missing */
export async function readEvidence(
  sql: Sql,
  keys: Keys,
  duty: DutyRow,
  id: string,
): Promise<EvidenceFileRecord> {
  const row = await evidenceRow(sql, duty, id);
  return { ...toEvidence(row), bytes: bytesOf(keys, row) };
}

/** Requires every file to be there as it was submitted. @throws duty_altered, contact_key_missing */
export async function requireUnaltered(sql: Sql, keys: Keys, duty: DutyRow): Promise<void> {
  const rows = await sql.all<StoredRow>(
    `SELECT ${listColumns(dutyEvidenceTable.columns)} FROM duty_evidence WHERE duty_id = $1 AND erased_at IS NULL`,
    [duty.id],
  );
  for (const row of rows) bytesOf(keys, row);
}

/** @throws duty_evidence_not_found, state_conflict */
export async function eraseEvidence(
  sql: Sql,
  duty: DutyRow,
  id: string,
  by: DutyPerson,
  now: number,
): Promise<DutyEvidenceRecord> {
  await evidenceRow(sql, duty, id);
  if (duty.status === 'submitted') throw new StoreProblem('state_conflict');
  if (duty.status === 'approved') {
    const settled = "SELECT id FROM campaigns WHERE id = $1 AND status = 'settled'";
    if ((await sql.all(settled, [duty.campaign_id])).length === 0) throw new StoreProblem('state_conflict');
  }
  const erased = { key_id: null, data_key: null, content: null, erased_at: now };
  await updateRow(sql, dutyEvidenceTable, { id }, erased);
  await addEvent(sql, duty.id, { kind: 'evidenceErased', version: duty.version, evidenceId: id }, by, now);
  return toEvidence(await anyEvidenceRow(sql, duty, id));
}

/** @throws contact_key_missing */
export async function rewrapEvidence(
  sql: Sql,
  { contactKeys }: Keys,
  campaignId: string,
  maxRows: number,
): Promise<{ readonly rewrapped: number; readonly remaining: number }> {
  const current = currentKeyId(contactKeys);
  const older = [...contactKeys.byId.keys()].filter((id) => id !== current);
  const { dialect } = sql;
  const rows = await sql.all<Pick<StoredRow, 'id' | 'key_id' | 'data_key'>>(
    `SELECT id, key_id, data_key FROM duty_evidence WHERE campaign_id = $1 AND data_key IS NOT NULL
      AND ${dialect.among('key_id', '$2')} LIMIT ${maxRows} ${dialect.forUpdate}`,
    [campaignId, dialect.encodeKeys(older)],
  );
  for (const { id, key_id, data_key } of rows) {
    const wrapped = { keyId: key_id ?? '', dataKey: data_key ?? '' };
    const { keyId, dataKey } = rewrapFile(contactKeys, { campaignId, fileId: id }, wrapped);
    await updateRow(sql, dutyEvidenceTable, { id }, { key_id: keyId, data_key: dataKey });
  }
  const [{ remaining } = { remaining: 0 }] = await sql.all<{ remaining: number }>(
    'SELECT count(*) AS remaining FROM duty_evidence WHERE campaign_id = $1 AND data_key IS NOT NULL AND key_id <> $2',
    [campaignId, current],
  );
  return { rewrapped: rows.length, remaining };
}

/** One that is not erased. @throws duty_evidence_not_found */
async function evidenceRow(sql: Sql, duty: DutyRow, id: string): Promise<StoredRow> {
  const row = await anyEvidenceRow(sql, duty, id);
  if (row.erased_at !== null) throw new StoreProblem('duty_evidence_not_found');
  return row;
}

async function anyEvidenceRow(sql: Sql, duty: DutyRow, id: string): Promise<StoredRow> {
  const [row] = await sql.all<StoredRow>(
    `SELECT ${listColumns(dutyEvidenceTable.columns)} FROM duty_evidence WHERE duty_id = $1 AND id = $2`,
    [duty.id, id],
  );
  return orThrow(row, 'duty_evidence_not_found');
}

/** @throws duty_altered where the bytes are not those that were sent; contact_key_missing */
function bytesOf({ contactKeys }: Keys, row: StoredRow): Buffer {
  const { campaign_id: campaignId, id: fileId, key_id, data_key, content } = row;
  if (key_id === null || data_key === null || content === null) throw new StoreProblem('duty_altered');
  const envelope = { keyId: key_id, dataKey: data_key, file: content };
  const bytes = decryptFile(contactKeys, { campaignId, fileId }, envelope);
  if (bytes === null || hashOf(bytes) !== row.sha256) throw new StoreProblem('duty_altered');
  return bytes;
}
