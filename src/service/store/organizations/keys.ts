import { createHash, randomInt } from 'node:crypto';
import { formatApiKey } from '../../../campaign/apiKey.js';
import type { Mode, Scope } from '../../../generated/types.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import { chainOf } from './index.js';
import type { KeyInput, KeyRecord, KeyStore } from './types.js';

interface Row {
  readonly id: string;
  readonly organization_id: string;
  readonly person_id: string | null;
  readonly name: string;
  readonly mode: string;
  readonly scopes: string;
  readonly hint: string;
  readonly created_at: number;
  readonly expires_at: number | null;
  readonly revoked_at: number | null;
  readonly replaced_by: string | null;
}

const columns = [
  ...['id', 'organization_id', 'person_id', 'name', 'mode', 'scopes', 'hint'],
  ...['created_at', 'expires_at', 'revoked_at', 'replaced_by'],
];
const select = `SELECT ${columns.map((column) => `k.${column}`).join(', ')} FROM api_keys k`;

/** What the store keeps of a key, and finds it by: SHA-256 in hex. */
export function hashApiKey(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function keyStore({ clock, read, write }: Context): KeyStore {
  return {
    create: (input) => write((sql) => insertKey(sql, input, clock())),

    findByHash: (hash) =>
      read(async (sql) => {
        const [row] = await sql.all<Row>(`${select} WHERE k.hash = $1`, [hash]);
        if (row === undefined) return null;
        return { key: toRecord(row), chain: await chainOf(sql, row.organization_id) };
      }),

    get: (id) => read((sql) => keyById(sql, id)),

    list: ({ organizationId }, page) =>
      read((sql) => {
        const where = new Where().equal('k.organization_id', organizationId);
        const query = { select, where, id: 'k.id', newestFirst: true } as const;
        return readPage<Row, KeyRecord>(sql, query, page, (rows) => rows.map(toRecord));
      }),

    rotate: (id, { graceMs }) =>
      write(async (sql) => {
        const now = clock();
        const old = await keyById(sql, id, sql.dialect.forUpdate);
        const ended = old.revokedAt !== null || (old.expiresAt !== null && old.expiresAt <= now);
        if (ended || old.replacedBy !== null) throw new StoreProblem('state_conflict');
        const { organizationId, personId, name, mode, scopes } = old;
        const same = { organizationId, personId: personId ?? undefined, name, mode, scopes };
        const made = await insertKey(sql, same, now);
        await sql.run('UPDATE api_keys SET replaced_by = $2, expires_at = $3 WHERE id = $1', [
          id,
          made.record.id,
          Math.min(old.expiresAt ?? Number.POSITIVE_INFINITY, now + graceMs),
        ]);
        return { ...made, replaced: await keyById(sql, id) };
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
  input: KeyInput,
  now: number,
): Promise<{ record: KeyRecord; secret: string }> {
  const { organizationId, personId, name, mode, scopes, expiresAt = null } = input;
  const [owner] = await sql.all('SELECT id FROM organizations WHERE id = $1', [organizationId]);
  orThrow(owner, 'organization_not_found', '/organizationId');
  if (personId !== undefined) await requirePerson(sql, organizationId, personId);
  const secret = input.secret ?? formatApiKey(mode, randomCharacters(32));
  const id = newId('key_');
  const inserted = await sql.run(
    `INSERT INTO api_keys
      (id, organization_id, person_id, name, mode, scopes, hint, hash, created_at, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
    [
      id,
      organizationId,
      personId ?? null,
      name,
      mode,
      JSON.stringify(scopes),
      hintOf(secret),
      hashApiKey(secret),
      now,
      expiresAt,
    ],
  );
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
  const [row] = await sql.all<Row>(`${select} WHERE k.id = $1 ${lock}`, [id]);
  return toRecord(orThrow(row, 'key_not_found'));
}

function toRecord(row: Row): KeyRecord {
  return {
    id: row.id,
    organizationId: row.organization_id,
    personId: row.person_id,
    name: row.name,
    mode: row.mode as Mode,
    scopes: JSON.parse(row.scopes) as Scope[],
    hint: row.hint,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    replacedBy: row.replaced_by,
  };
}

function hintOf(secret: string): string {
  return `${secret.slice(0, 8)}…${secret.slice(-4)}`;
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function randomCharacters(count: number): string {
  return Array.from({ length: count }, () => base62.charAt(randomInt(base62.length))).join('');
}
