import { randomBytes } from 'node:crypto';
import { isDrawn, winnerTransitions } from '../../../campaign/states.js';
import type { WinnerStatus } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import type { OwnedLeaf } from './leaves.js';
import { lockDraw, readDraw } from './rows.js';
import type { CommittedParams, DrawRecord, WinnerAdvance, WinnerRecord } from './types.js';

interface WinnerRow {
  readonly id: string;
  readonly slot: number;
  readonly prize: string;
  readonly key: string;
  readonly code: string;
  readonly status: string;
  readonly replaces_id: string | null;
  readonly claim_by: number | null;
  readonly reason: string | null;
  readonly created_at: number;
  readonly updated_at: number;
}

const selectWinners = `SELECT v.id, v.slot, v.prize, v.key, v.code, v.status, v.replaces_id, v.claim_by, v.reason,
    v.created_at, v.updated_at
  FROM winners v`;

const winnerRows = {
  id: 'text',
  slot: 'bigint',
  prize: 'text',
  key: 'text',
  participant: 'text',
  code: 'text',
  status: 'text',
} as const;

export async function insertWinners(
  sql: Sql,
  { id: drawId }: DrawRecord,
  { slots }: CommittedParams,
  drawn: readonly { readonly slot: number; readonly leaf: OwnedLeaf }[],
  now: number,
): Promise<void> {
  const { dialect } = sql;
  const rows = drawn.map(({ slot, leaf: { key, participant } }) => {
    const { prize, reserve } = orThrow(slots[slot], 'internal_error');
    const status: WinnerStatus = reserve ? 'reserve' : 'drawn';
    return { id: newId('win_'), slot, prize, key, participant, code: newCode(), status };
  });
  await sql.run(
    `INSERT INTO winners (draw_id, id, slot, prize, key, participant, code, status, created_at, updated_at)
    SELECT $1, r.id, r.slot, r.prize, r.key, r.participant, r.code, r.status, $2, $2
    FROM ${dialect.rows(winnerRows, '$3')} WHERE true`,
    [drawId, now, ...dialect.encodeRows(winnerRows, rows)],
  );
}

/** Without letters that are taken for others (Crockford's Base32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Chance alone, so that it tells nothing of the participant nor of their code in another draw. */
function newCode(): string {
  const letters = [...randomBytes(12)].map((byte) => alphabet[byte % alphabet.length]);
  return [0, 4, 8].map((place) => letters.slice(place, place + 4).join('')).join('-');
}

export async function listWinners(
  sql: Sql,
  campaignId: string,
  drawId: string,
  { status }: { readonly status?: WinnerStatus | undefined },
  page: PageRequest,
): Promise<Page<WinnerRecord>> {
  const draw = await readDraw(sql, campaignId, drawId);
  const where = new Where().equal('v.draw_id', drawId).equal('v.status', status);
  return readPage<WinnerRow, WinnerRecord>(sql, { select: selectWinners, where, id: 'v.id' }, page, (rows) =>
    rows.map((row) => toWinner(row, draw)),
  );
}

/** @throws draw_not_found, winner_not_found, state_conflict, claim_period_open */
export async function advanceWinner(
  sql: Sql,
  campaignId: string,
  drawId: string,
  winnerId: string,
  { status, claimBy, reason }: WinnerAdvance,
  now: number,
): Promise<WinnerRecord> {
  const draw = await lockDraw(sql, campaignId, drawId);
  const winner = await readWinner(sql, draw, winnerId);
  if (!isDrawn(draw.status) || !winnerTransitions[winner.status].includes(status))
    throw new StoreProblem('state_conflict', '/status');
  if (status === 'forfeited' && now < (winner.claimBy ?? 0)) throw new StoreProblem('claim_period_open');
  await sql.run(
    `UPDATE winners SET status = $3, claim_by = $4, reason = $5, updated_at = $6
    WHERE draw_id = $1 AND id = $2`,
    [drawId, winnerId, status, claimBy ?? winner.claimBy, reason ?? null, now],
  );
  const isFree = status === 'forfeited' || status === 'disqualified';
  if (isFree && winner.status !== 'reserve') await callReserve(sql, drawId, winner, now);
  return readWinner(sql, draw, winnerId);
}

async function readWinner(sql: Sql, draw: DrawRecord, winnerId: string): Promise<WinnerRecord> {
  const [row] = await sql.all<WinnerRow>(`${selectWinners} WHERE v.draw_id = $1 AND v.id = $2`, [
    draw.id,
    winnerId,
  ]);
  return toWinner(orThrow(row, 'winner_not_found'), draw);
}

/** The prize goes to the next reserve for it; where there is none it is not given. */
async function callReserve(
  sql: Sql,
  drawId: string,
  { id, prize }: WinnerRecord,
  now: number,
): Promise<void> {
  await sql.run(
    `UPDATE winners SET status = 'drawn', replaces_id = $3, updated_at = $4 WHERE id = (
      SELECT v.id FROM winners v WHERE v.draw_id = $1 AND v.prize = $2 AND v.status = 'reserve'
      ORDER BY v.slot LIMIT 1
    )`,
    [drawId, prize, id, now],
  );
}

function toWinner(row: WinnerRow, { prizes, taxRules }: DrawRecord): WinnerRecord {
  // Reserves come after all prizes.
  const given = prizes.reduce((sum, { count }) => sum + count, 0);
  return {
    id: row.id,
    slot: row.slot,
    prize: row.prize,
    value: orThrow(
      prizes.find(({ name }) => name === row.prize),
      'internal_error',
    ).value,
    isReserve: row.slot >= given,
    code: row.code,
    key: row.key,
    status: row.status as WinnerStatus,
    replacesId: row.replaces_id,
    claimBy: row.claim_by,
    reason: row.reason,
    taxRules,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
