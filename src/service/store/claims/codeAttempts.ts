import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { type ClaimRow, selectClaims } from './rows.js';

/** Codes that may be tried for a document in a day. A code has four digits: so many attempts find one in 2,000. */
const CODES_PER_DOCUMENT = 5;
/** Claims of a participant that may wait in a day. */
const WAITING_PER_PARTICIPANT = 50;
const DAY = 86_400_000;

/**
 * Limits code attempts: how many codes wait for a document, whether it exists or not, and how many claims of a
 * participant wait. Gives the very same claim where it waits already.
 * @throws claim_locked
 */
export async function requireUnlocked(
  sql: Sql,
  campaignId: string,
  { participant, natural_key, random_code }: Pick<ClaimRow, 'participant' | 'natural_key' | 'random_code'>,
  now: number,
): Promise<ClaimRow | undefined> {
  // Claims to one document, or of one participant, come one after the other: each sees those before it.
  for (const name of [natural_key, participant]) {
    await sql.all(`SELECT ${sql.dialect.waitLock('$1')} AS free`, [`claims/${campaignId}/${name}`]);
  }
  const ofDocument = await waiting(sql, campaignId, 'natural_key', natural_key, now);
  const known = ofDocument.find(
    (claim) => claim.participant === participant && claim.random_code === random_code,
  );
  if (known !== undefined) return known;
  const others = new Set(ofDocument.map((claim) => claim.random_code)).add(random_code);
  if (others.size > CODES_PER_DOCUMENT) throw new StoreProblem('claim_locked');
  const ofParticipant = await waiting(sql, campaignId, 'participant', participant, now);
  if (ofParticipant.length >= WAITING_PER_PARTICIPANT) throw new StoreProblem('claim_locked');
  return undefined;
}

async function waiting(
  sql: Sql,
  campaignId: string,
  column: 'natural_key' | 'participant',
  value: string,
  now: number,
): Promise<ClaimRow[]> {
  return sql.all<ClaimRow>(
    `${selectClaims} WHERE c.campaign_id = $1 AND c.${column} = $2 AND c.status = 'waiting' AND c.created_at > $3
    ORDER BY c.id LIMIT ${WAITING_PER_PARTICIPANT + 1}`,
    [campaignId, value, now - DAY],
  );
}
