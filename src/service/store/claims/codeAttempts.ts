import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { type ClaimRow, selectClaims } from './rows.js';

/** A code has four digits: of so many tries a day, one in 2,000 would meet it. */
const CODES_OF_DOCUMENT = 5;
/** Claims of a participant that wait, in a day. */
const WAITING_OF_PARTICIPANT = 50;
const DAY = 86_400_000;

/**
 * Keeps anybody from guessing the code of a document: by how many codes wait for it, whether it exists or not, and by
 * how much a participant waits for. Gives the very same claim where it waits already.
 * @throws claim_locked
 */
export async function requireUnlocked(
  sql: Sql,
  campaignId: string,
  { participant, natural_key, random_code }: Pick<ClaimRow, 'participant' | 'natural_key' | 'random_code'>,
  now: number,
): Promise<ClaimRow | undefined> {
  // Of several at once, each sees those before it.
  for (const name of [natural_key, participant]) {
    await sql.all(`SELECT ${sql.dialect.waitLock('$1')} AS free`, [`claims/${campaignId}/${name}`]);
  }
  const ofDocument = await waiting(sql, campaignId, 'natural_key', natural_key, now);
  const known = ofDocument.find(
    (claim) => claim.participant === participant && claim.random_code === random_code,
  );
  if (known !== undefined) return known;
  const others = new Set(ofDocument.map((claim) => claim.random_code)).add(random_code);
  if (others.size > CODES_OF_DOCUMENT) throw new StoreProblem('claim_locked');
  const ofParticipant = await waiting(sql, campaignId, 'participant', participant, now);
  if (ofParticipant.length >= WAITING_OF_PARTICIPANT) throw new StoreProblem('claim_locked');
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
    ORDER BY c.id LIMIT ${WAITING_OF_PARTICIPANT + 1}`,
    [campaignId, value, now - DAY],
  );
}
