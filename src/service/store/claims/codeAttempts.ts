import type { CampaignWithRules } from '../campaigns/index.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { type ClaimRow, selectClaims } from './rows.js';

/** Codes that a participant may try for a document in a day. A code has four digits: so many find one in 2,000. */
const CODES_OF_PARTICIPANT = 5;
/** Codes for a document that are tried from one network in a day, before others are looked at more closely. */
const CODES_OF_NETWORK = 10;
/** Claims of a participant that may wait in a day. */
const WAITING_OF_PARTICIPANT = 50;
/** Beyond a limit only right codes are taken, and beyond so many times the limit nothing is: they could be found by trying. */
const REFUSED_BEYOND = 2;
const DAY = 86_400_000;

/** A claim that was tried: one that waits, or was rejected since too many were tried before. */
const IS_ATTEMPT = `(c.status = 'waiting' OR c.reason = 'claim_locked')`;

export interface Attempts {
  /** The very same claim, where it waits already. */
  readonly known: ClaimRow | undefined;
  /** Whether so much was tried that only the code of a transaction that is there is taken. */
  readonly isBraked: boolean;
}

/**
 * Limits what a participant tries, and what is tried from one network. Nobody else's attempts count: whoever tries the
 * codes of a document stops its holder from nothing. Of claims from one network at the same moment a few may be taken
 * beyond the limit.
 * @throws claim_locked
 */
export async function countAttempts(
  sql: Sql,
  { record }: CampaignWithRules,
  keys: Pick<ClaimRow, 'participant' | 'natural_key' | 'random_code' | 'network'>,
  now: number,
): Promise<Attempts> {
  const { participant, natural_key, random_code, network } = keys;
  // Claims of one participant come one after the other: each sees those before it.
  await sql.all(`SELECT ${sql.dialect.waitLock('$1')} AS free`, [`claims/${record.id}/${participant}`]);
  const since = now - DAY;
  const own = await sql.all<ClaimRow>(
    `${selectClaims} WHERE c.campaign_id = $1 AND c.participant = $2 AND ${IS_ATTEMPT} AND c.created_at > $3
    ORDER BY c.id LIMIT ${REFUSED_BEYOND * WAITING_OF_PARTICIPANT}`,
    [record.id, participant, since],
  );
  const ofDocument = own.filter((claim) => claim.natural_key === natural_key);
  const known = ofDocument.find((claim) => claim.status === 'waiting' && claim.random_code === random_code);
  if (known !== undefined) return { known, isBraked: false };
  const codes = new Set(ofDocument.map((claim) => claim.random_code)).add(random_code);
  if (codes.size > CODES_OF_PARTICIPANT) throw new StoreProblem('claim_locked');
  const limits = [
    { count: own.length, limit: WAITING_OF_PARTICIPANT },
    ...(network === null ? [] : await ofNetwork(sql, record, { natural_key, network, since })),
  ];
  if (limits.some(({ count, limit }) => count >= REFUSED_BEYOND * limit))
    throw new StoreProblem('claim_locked');
  return { known, isBraked: limits.some(({ count, limit }) => count >= limit) };
}

async function ofNetwork(
  sql: Sql,
  { id, claims }: CampaignWithRules['record'],
  { natural_key, network, since }: { natural_key: string; network: string; since: number },
): Promise<readonly { count: number; limit: number }[]> {
  const limit = claims.waitingOfNetworkPerDay;
  const attempts = await sql.all<{ natural_key: string; random_code: string }>(
    `SELECT c.natural_key, c.random_code FROM claims c
    WHERE c.campaign_id = $1 AND c.network = $2 AND c.created_at > $3 AND ${IS_ATTEMPT}
    LIMIT ${REFUSED_BEYOND * limit}`,
    [id, network, since],
  );
  const codes = new Set(
    attempts.filter((claim) => claim.natural_key === natural_key).map((claim) => claim.random_code),
  );
  return [
    { count: attempts.length, limit },
    { count: codes.size, limit: CODES_OF_NETWORK },
  ];
}
