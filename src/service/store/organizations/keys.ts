import { createHash } from 'node:crypto';
import { formatApiKey } from '../../../campaign/apiKey.js';
import type { ApiKeyKind, Mode } from '../../../generated/types.js';
import { listColumns, omit, pick, type Row } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { fromJson, toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import { insertRow, updateRow } from '../db/write.js';
import { chainOf, ofOrganization } from './index.js';
import { endClaim, insertClaim, useClaim } from './keyClaims.js';
import { randomCharacters } from './randomCharacters.js';
import { apiKeyTable } from './tables.js';
import type { KeyMakerRecord, KeyRecord, KeyStore, NewKey } from './types.js';

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

    issueClaim: (id) =>
      write(async (sql) => {
        const { kind, mode } = await keyById(sql, id, sql.dialect.forUpdate);
        // Nobody has this secret.
        const unknown = newSecret(kind, mode);
        const change = { hash: hashApiKey(unknown), hint: prefixOf(unknown), claimed_at: null };
        await updateRow(sql, apiKeyTable, { id }, change);
        return { claim: await insertClaim(sql, id, clock()), record: await keyById(sql, id) };
      }),

    claim: (code) =>
      write(async (sql) => {
        const { keyId, isRight } = await useClaim(sql, code, clock());
        if (keyId === null) return { record: null, secret: null };
        const key = await keyById(sql, keyId, sql.dialect.forUpdate);
        if (!isRight || hasEnded(key, clock())) return { record: key, secret: null };
        const secret = newSecret(key.kind, key.mode);
        const change = { hash: hashApiKey(secret), hint: hintOf(secret), claimed_at: clock() };
        await updateRow(sql, apiKeyTable, { id: keyId }, change);
        return { record: await keyById(sql, keyId), secret };
      }),

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

    list: (filter, page) =>
      read((sql) => {
        const where = ofOrganization(new Where(), 'k.organization_id', filter);
        const query = { select, where, id: 'k.id', newestFirst: true } as const;
        return readPage<KeyRow, KeyRecord>(sql, query, page, (rows) => rows.map(toRecord));
      }),

    rotate: (id, { graceMs, by, expiresAt }) =>
      write(async (sql) => {
        const now = clock();
        const old = await keyById(sql, id, sql.dialect.forUpdate);
        if (hasEnded(old, now) || old.replacedBy !== null) throw new StoreProblem('state_conflict');
        const { organizationId, name, kind, mode, scopes, actsFor, addresses } = old;
        const same = { organizationId, name, kind, mode, scopes, actsFor, addresses };
        const personId = old.personId ?? undefined;
        const quota = old.quota ?? undefined;
        const made = await insertKey(sql, { ...same, personId, quota, expiresAt, createdBy: by }, now);
        await updateRow(
          sql,
          apiKeyTable,
          { id },
          {
            replaced_by: made.record.id,
            rotated_by_person: by?.personId ?? null,
            rotated_by_key: by?.keyId ?? null,
            expires_at: Math.min(old.expiresAt ?? Number.POSITIVE_INFINITY, now + graceMs),
          },
        );
        await endClaim(sql, id);
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
        await endClaim(sql, id);
        return keyById(sql, id);
      }),

    grant: (id, added) =>
      write(async (sql) => {
        const { scopes } = await keyById(sql, id, sql.dialect.forUpdate);
        await updateRow(sql, apiKeyTable, { id }, { scopes: toJson([...new Set([...scopes, ...added])]) });
        return keyById(sql, id);
      }),

    recordUse: (lastUsed) =>
      write(async (sql) => {
        const rows = [...lastUsed].map(([id, last_used_at]) => ({ id, last_used_at }));
        const used = pick(apiKeyTable.columns, 'id', 'last_used_at');
        await sql.run(
          `UPDATE api_keys SET last_used_at = r.last_used_at FROM ${sql.dialect.rows(used, '$1')}
          WHERE api_keys.id = r.id AND COALESCE(api_keys.last_used_at, 0) < r.last_used_at`,
          [...sql.dialect.encodeRows(used, rows)],
        );
      }),

    any: () => read(async (sql) => (await sql.all('SELECT 1 AS one FROM api_keys LIMIT 1')).length > 0),
  };
}

async function insertKey(
  sql: Sql,
  input: NewKey,
  now: number,
): Promise<{ record: KeyRecord; secret: string }> {
  const { organizationId, personId, name, kind = 'secret', mode, scopes, createdBy, quota } = input;
  const { actsFor = [], addresses = [], secret = newSecret(kind, mode) } = input;
  const [owner] = await sql.all('SELECT id FROM organizations WHERE id = $1', [organizationId]);
  orThrow(owner, 'organization_not_found', '/organizationId');
  if (personId !== undefined) await requirePerson(sql, organizationId, personId);
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
    addresses: toJson(addresses),
    created_by_person: createdBy?.personId ?? null,
    created_by_key: createdBy?.keyId,
    claimed_at: now,
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

/** Locks the person, so that nobody disables them meanwhile. @throws person_not_found, person_disabled */
async function requirePerson(sql: Sql, organizationId: string, personId: string): Promise<void> {
  const [person] = await sql.all<{ disabled_at: number | null }>(
    `SELECT disabled_at FROM persons WHERE id = $1 AND organization_id = $2 ${sql.dialect.forUpdate}`,
    [personId, organizationId],
  );
  const { disabled_at } = orThrow(person, 'person_not_found', '/personId');
  if (disabled_at !== null) throw new StoreProblem('person_disabled', '/personId');
}

const hasEnded = ({ revokedAt, expiresAt }: KeyRecord, now: number): boolean =>
  revokedAt !== null || (expiresAt !== null && expiresAt <= now);

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
    addresses: fromJson(row.addresses),
    hint: row.hint,
    createdAt: row.created_at,
    createdBy: makerOf(row.created_by_person, row.created_by_key),
    claimedAt: row.claimed_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
    rotatedBy: makerOf(row.rotated_by_person, row.rotated_by_key),
    revokedAt: row.revoked_at,
    quota: row.quota && fromJson(row.quota),
    replacedBy: row.replaced_by,
  };
}

const makerOf = (personId: string | null, keyId: string | null): KeyMakerRecord | null =>
  keyId === null ? null : { personId, keyId };

const newSecret = (kind: ApiKeyKind, mode: Mode): string =>
  formatApiKey(kind === 'publishable' ? 'pub' : mode, randomCharacters(base62, 32));

const prefixOf = (secret: string): string => `${secret.slice(0, secret.lastIndexOf('_') + 1)}…`;

const hintOf = (secret: string): string => prefixOf(secret) + secret.slice(-4);

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
