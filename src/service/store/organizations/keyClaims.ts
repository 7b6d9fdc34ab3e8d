import { createHash } from 'node:crypto';
import type { Sql } from '../db/database.js';
import { insertRow, updateRow } from '../db/write.js';
import { randomCharacters } from './randomCharacters.js';
import { keyClaimTable } from './tables.js';
import type { KeyClaimRecord } from './types.js';

// A code names its key by its first 8 characters, the locator, so that wrong attempts are counted with the key. The
// other 16 have 80 random bits, of which the store has the SHA-256.

const DAY = 86_400_000;
const ATTEMPTS = 5;
/** Crockford's base 32, whose letters and digits nobody confuses. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 24;
const LOCATOR = 8;

/** Makes a code for a key, in place of one that it had. */
export async function insertClaim(sql: Sql, keyId: string, now: number): Promise<KeyClaimRecord> {
  await endClaim(sql, keyId);
  await sql.run('DELETE FROM key_claims WHERE expires_at <= $1', [now]);
  const characters = randomCharacters(alphabet, LENGTH);
  const expiresAt = now + DAY;
  await insertRow(sql, keyClaimTable, {
    key_id: keyId,
    locator: characters.slice(0, LOCATOR),
    hash: hashOf(characters),
    attempts: 0,
    expires_at: expiresAt,
  });
  return { code: (characters.match(/.{4}/g) ?? []).join('-'), expiresAt };
}

/**
 * Takes a code: the right one ends, a wrong one that names a key is counted, and the last that may be wrong ends the
 * code. The key is null where the code names none.
 */
export async function useClaim(
  sql: Sql,
  code: string,
  now: number,
): Promise<{ readonly keyId: string | null; readonly isRight: boolean }> {
  const characters = code.replaceAll('-', '');
  const [claim] = await sql.all<{ key_id: string; hash: string; attempts: number }>(
    `SELECT key_id, hash, attempts FROM key_claims WHERE locator = $1 AND expires_at > $2 ${sql.dialect.forUpdate}`,
    [characters.slice(0, LOCATOR), now],
  );
  if (claim === undefined) return { keyId: null, isRight: false };
  const { key_id: keyId, hash, attempts } = claim;
  // Of hashes, whose bytes a caller cannot choose, the time of a comparison tells nothing.
  const isRight = hash === hashOf(characters);
  if (isRight || attempts + 1 >= ATTEMPTS) await endClaim(sql, keyId);
  else await updateRow(sql, keyClaimTable, { key_id: keyId }, { attempts: attempts + 1 });
  return { keyId, isRight };
}

export async function endClaim(sql: Sql, keyId: string): Promise<void> {
  await sql.run('DELETE FROM key_claims WHERE key_id = $1', [keyId]);
}

const hashOf = (characters: string): string => createHash('sha256').update(characters).digest('hex');
