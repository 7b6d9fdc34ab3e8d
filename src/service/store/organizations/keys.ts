import { createHash, randomInt } from 'node:crypto';
import { formatApiKey } from '../../../campaign/apiKey.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { fromJson, toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import { insertRow, updateRow } from '../db/write.js';
import { chainOf } from './index.js';
import { apiKeyTable } from './tables.js';
import type { KeyRecord, KeyStore, NewKey } from './types.js';

const columns = omit(apiKeyTable.columns, 'hash');
type KeyRow = Row<typeof columns>;

const select = `SELECT ${listColumns(columns, 'k')} FROM api_keys k`;

/** The SHA-256 of a key in hex, which the store has instead of the key. */
export function hashApiKey(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function keyStore({ clock, read, write }: Context): KeyStore {
  return {
    create: (input) => write((sql) => insertKey(sql, input, clock())),

    findByHash: (hash, actingFor) =>
      read(async (sql) => {
        const [row] = await sql.all<KeyRow>(`${select} WHERE k.hash = $1`, [hash]);
        if (row === undefined) return null;
        const key = toRecord(row);
        const chain = await chainOf(sql, key.organizationId);
        if (actingFor === undefined || actingFor === key.organizationId) return { key, chain, acting: chain };
        const mayAct = key.actsFor.includes(actingFor);
        return { key, chain, acting: mayAct ? await chainOf(sql, actingFor) : null };
      }),

    get: (id) => read((sql) => keyById(sql, id)),

    list: ({ organizationId }, page) =>
      read((sql) => {
        const where = new Where().equal('k.organization_id', organizationId);
        const query = { select, where, id: 'k.id', newestFirst: true } as const;
        return readPage<KeyRow, KeyRecord>(sql, query, page, (rows) => rows.map(toRecord));
      }),

    rotate: (id, { graceMs }) =>
      write(async (sql) => {
        const now = clock();
        const old = await keyById(sql, id, sql.dialect.forUpdate);
        const ended = old.revokedAt !== null || (old.expiresAt !== null && old.expiresAt <= now);
        if (ended || old.replacedBy !== null) throw new StoreProblem('state_conflict');
        const { organizationId, name, kind, mode, scopes, actsFor } = old;
        const personId = old.personId ?? undefined;
        const quota = old.quota ?? undefined;
        const same = { organizationId, personId, name, kind, mode, scopes, actsFor, quota };
        const made = await insertKey(sql, same, now);
        const change = {
          replaced_by: made.record.id,
          expires_at: Math.min(old.expiresAt ?? Number.POSITIVE_INFINITY, now + graceMs),
        };
        await updateRow(sql, apiKeyTable, { id }, change);
        return { ...made, replaced: await keyById(sql, id) };
      }),

    setQuota: (id, quota) =>
      write(async (sql) => {
        await updateRow(sql, apiKeyTable, { id }, { quota: quota && toJson(quota) });
        return keyById(sql, id);
      }),

    revoke: (id) =>
      write(async (sql) => {
        await sql.run('UPDATE api_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL', [
          id,
          clock(),
        ]);
        return keyById(sql, id);
      }),

    any: () => read(async (sql) => (await sql.all('SELECT 1 AS one FROM api_keys LIMIT 1')).length > 0),
  };
}

async function insertKey(
  sql: Sql,
  input: NewKey,
  now: number,
): Promise<{ record: KeyRecord; secret: string }> {
  const { organizationId, personId, name, kind = 'secret', mode, scopes, actsFor = [], quota } = input;
  const [owner] = await sql.all('SELECT id FROM organizations WHERE id = $1', [organizationId]);
  orThrow(owner, 'organization_not_found', '/organizationId');
  if (personId !== undefined) await requirePerson(sql, organizationId, personId);
  const secret = input.secret ?? formatApiKey(kind === 'publishable' ? 'pub' : mode, randomCharacters(32));
  const id = newId('key_');
  const row = {
    id,
    organization_id: organizationId,
    person_id: personId,
    name,
    kind,
    mode,
    scopes: toJson(scopes),
    acts_for: toJson(actsFor),
    hint: hintOf(secret),
    hash: hashApiKey(secret),
    created_at: now,
    expires_at: input.expiresAt,
    quota: quota && toJson(quota),
  };
  const inserted = await insertRow(sql, apiKeyTable, row, 'ON CONFLICT DO NOTHING');
  if (inserted === 0) throw new StoreProblem('state_conflict');
  return { record: await keyById(sql, id), secret };
}

/** @throws person_not_found where there is none in this organization */
async function requirePerson(sql: Sql, organizationId: string, personId: string): Promise<void> {
  const [person] = await sql.all('SELECT id FROM persons WHERE id = $1 AND organization_id = $2', [
    personId,
    organizationId,
  ]);
  orThrow(person, 'person_not_found', '/personId');
}

async function keyById(sql: Sql, id: string, lock = ''): Promise<KeyRecord> {
  const [row] = await sql.all<KeyRow>(`${select} WHERE k.id = $1 ${lock}`, [id]);
  return toRecord(orThrow(row, 'key_not_found'));
}

function toRecord(row: KeyRow): KeyRecord {
  return {
    id: row.id,
    organizationId: row.organization_id,
    personId: row.person_id,
    name: row.name,
    kind: row.kind,
    mode: row.mode,
    scopes: fromJson(row.scopes),
    actsFor: fromJson(row.acts_for),
    hint: row.hint,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    quota: row.quota && fromJson(row.quota),
    replacedBy: row.replaced_by,
  };
}

function hintOf(secret: string): string {
  return `${secret.slice(0, secret.lastIndexOf('_') + 1)}…${secret.slice(-4)}`;
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function randomCharacters(count: number): string {
  return Array.from({ length: count }, () => base62.charAt(randomInt(base62.length))).join('');
}
