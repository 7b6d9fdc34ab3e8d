import { toTaipei } from '../../../campaign/taipeiTime.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { insertRow } from '../db/write.js';
import { contactFindTable, findAllowanceTable } from './tables.js';
import type { FindAllowance, NewFindAllowance } from './types.js';

const HOUR = 3_600_000;
const VALID_MS = 24 * HOUR;

/**
 * Counts a find of a person, or of an organization whose key is nobody's, over all processes and keys: those of the last
 * hour first, then those that approvers allowed.
 * @throws find_limit_reached, with the time from which on there is another one
 */
export async function countFind(sql: Sql, caller: string, perHour: number, now: number): Promise<void> {
  // Finds of one person come one after the other: each sees those before it.
  await sql.all(`SELECT ${sql.dialect.waitLock('$1')} AS free`, [`finds/${caller}`]);
  const recent = await sql.all<{ found_at: number }>(
    `SELECT found_at FROM contact_finds WHERE caller = $1 AND found_at > $2 AND allowance_id IS NULL
    ORDER BY found_at DESC LIMIT ${perHour}`,
    [caller, now - HOUR],
  );
  const oldest = recent[perHour - 1];
  const allowance = oldest === undefined ? null : await takeAllowed(sql, caller, now);
  if (oldest !== undefined && allowance === null)
    throw new StoreProblem('find_limit_reached', '', [toTaipei(oldest.found_at + HOUR)]);
  const row = { id: newId('evt_'), caller, found_at: now, allowance_id: allowance };
  await insertRow(sql, contactFindTable, row);
}

/** Takes one find of the allowance that ends first; its id, or null where there is none. */
async function takeAllowed(sql: Sql, personId: string, now: number): Promise<string | null> {
  const [allowance] = await sql.all<{ id: string }>(
    `SELECT id FROM find_allowances WHERE person_id = $1 AND valid_until > $2 AND used < finds
    ORDER BY valid_until, id LIMIT 1`,
    [personId, now],
  );
  if (allowance === undefined) return null;
  await sql.run('UPDATE find_allowances SET used = used + 1 WHERE id = $1', [allowance.id]);
  return allowance.id;
}

export async function insertAllowance(
  sql: Sql,
  campaignId: string,
  { personId, finds, reason, approvalId }: NewFindAllowance,
  now: number,
): Promise<FindAllowance> {
  const id = newId('fal_');
  const validUntil = now + VALID_MS;
  await insertRow(sql, findAllowanceTable, {
    ...{ id, campaign_id: campaignId, person_id: personId, finds, used: 0, reason },
    ...{ approval_id: approvalId, created_at: now, valid_until: validUntil },
  });
  return { id, campaignId, personId, finds, reason, approvalId, validUntil };
}
