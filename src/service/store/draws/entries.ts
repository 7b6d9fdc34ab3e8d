import type { Access, Page, PageRequest } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { hmacSha256, type KeyedHash } from '../db/keyedHash.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, Where } from '../db/query.js';
import { leafReader, publicLeaf } from './leaves.js';
import { linesOf } from './lines.js';
import { readCommitment, readDraw } from './rows.js';
import type { DrawCommitmentRecord, DrawEntryRecord, LeafRecord } from './types.js';

/** Hashes participants to their keys in a draw, by the salt with which the pool was frozen. */
const keysIn = (keyedHash: KeyedHash, drawId: string): ((participant: string) => string) =>
  hmacSha256(keyedHash.drawSalt(drawId), 'hex');

/** @throws draw_not_found, state_conflict, participant_not_in_pool */
export async function proveInclusion(
  sql: Sql,
  campaignId: string,
  id: string,
  token: string,
  keyedHash: KeyedHash,
): Promise<DrawCommitmentRecord & LeafRecord> {
  const commitment = await readCommitment(sql, await readDraw(sql, campaignId, id));
  const { byKeys } = await leafReader(sql, id);
  const [leaf] = await byKeys([keysIn(keyedHash, id)(keyedHash.participant(token))]);
  return { ...commitment, ...publicLeaf(orThrow(leaf, 'participant_not_in_pool', '/participant')) };
}

/**
 * Lists the leaves of participants whom transactions of an organization name. Participants who are not in the pool (all
 * entries reversed, or winners of earlier draws) are left out. The cursor is a number of participants: whoever has a
 * cursor can read it, and it must not have a hash of a participant that is the same in every draw.
 * @throws draw_not_found, state_conflict
 */
export async function listEntries(
  sql: Sql,
  campaignId: string,
  id: string,
  { organizationId, all }: Access,
  { limit, after = '0' }: PageRequest,
  keyedHash: KeyedHash,
): Promise<Page<DrawEntryRecord>> {
  const draw = await readDraw(sql, campaignId, id);
  if (draw.commitment === null) throw new StoreProblem('state_conflict');
  const { integer } = sql.dialect.types;
  const where = linesOf(sql, draw, new Where());
  if (!all) where.and('l.organization_id = ?', organizationId);
  const skipped = Number(after);
  const [limitNumber, offset] = [limit + 1, skipped].map(
    (n) => `CAST(${where.placeholder(n)} AS ${integer})`,
  );
  const rows = await sql.all<{ participant: string; entries: number }>(
    `SELECT l.participant, CAST(sum(l.entries) AS ${integer}) AS entries FROM entry_lines l WHERE ${where}
    GROUP BY l.participant ORDER BY l.participant LIMIT ${limitNumber} OFFSET ${offset}`,
    where.parameters,
  );
  const entries = new Map(rows.slice(0, limit).map((row) => [row.participant, row.entries]));
  const { byKeys } = await leafReader(sql, id);
  const leaves = await byKeys([...entries.keys()].map(keysIn(keyedHash, id)));
  return {
    items: leaves.map((leaf) => ({ entries: entries.get(leaf.participant) ?? 0, ...publicLeaf(leaf) })),
    next: rows.length > limit ? String(skipped + limit) : null,
  };
}
