import { randomBytes } from 'node:crypto';
import { isDrawn, winnerTransitions } from '../../../campaign/states.js';
import type { WinnerStatus } from '../../../generated/types.js';
import { loadCampaign } from '../campaigns/index.js';
import type { Page, PageRequest } from '../db/access.js';
import { listColumns, omit, pick, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import { insertRows, updateRow } from '../db/write.js';
import { claimByOf, forfeitableFrom } from './claimBy.js';
import type { OwnedLeaf } from './leaves.js';
import { lockDraw, readDraw } from './rows.js';
import { winnerTable } from './tables.js';
import type { CommittedParams, DrawRecord, WinnerAdvance, WinnerRecord } from './types.js';

/** All but the participant, which no record shows. */
const columns = omit(winnerTable.columns, 'draw_id', 'participant');
type WinnerRow = Row<typeof columns>;

const selectWinners = `SELECT ${listColumns(columns, 'v')} FROM winners v`;

const drawnColumns = ['id', 'slot', 'prize', 'key', 'participant', 'code', 'status'] as const;

export async function insertWinners(
  sql: Sql,
  { id: drawId }: DrawRecord,
  { slots }: CommittedParams,
  drawn: readonly { readonly slot: number; readonly leaf: OwnedLeaf }[],
  now: number,
): Promise<void> {
  const rows = drawn.map(({ slot, leaf: { key, participant } }) => {
    const { prize, reserve } = orThrow(slots[slot], 'internal_error');
    const status: WinnerStatus = reserve ? 'reserve' : 'drawn';
    return { id: newId('win_'), slot, prize, key, participant, code: newCode(), status };
  });
  await insertRows(sql, winnerTable, {
    shared: { draw_id: drawId, created_at: now, updated_at: now },
    columns: pick(winnerTable.columns, ...drawnColumns),
    rows,
  });
}

/** Crockford's Base32: it has no letters that are mistaken for others. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random, so that it tells nothing of the participant nor of their code in another draw. */
function newCode(): string {
  const letters = [...randomBytes(12)].map((byte) => alphabet[byte % alphabet.length]);
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join('')).join('-');
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

/** @throws draw_not_found, winner_not_found, state_conflict, claim_period_open, claim_period_closed, and what `approve` throws */
export async function advanceWinner(
  sql: Sql,
  campaignId: string,
  drawId: string,
  winnerId: string,
  {
    step,
    approve,
  }: { readonly step: WinnerAdvance; readonly approve: (winner: WinnerRecord) => Promise<unknown> },
  now: number,
): Promise<WinnerRecord> {
  const { status, reason = null } = step;
  const { record: campaign } = await loadCampaign(sql, campaignId, now);
  const draw = await lockDraw(sql, campaignId, drawId);
  const winner = await readWinner(sql, draw, winnerId);
  if (!isDrawn(draw.status) || !winnerTransitions[winner.status].includes(status))
    throw new StoreProblem('state_conflict', '/status');
  if (status === 'forfeited' && now < forfeitableFrom(campaign, winner))
    throw new StoreProblem('claim_period_open');
  const claimBy = claimByOf(campaign, step, now);
  if (status === 'disqualified') await approve({ ...winner, status, reason });
  await updateRow(
    sql,
    winnerTable,
    { draw_id: drawId, id: winnerId },
    { status, claim_by: claimBy ?? winner.claimBy, reason, updated_at: now },
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

/** Gives the prize to its next reserve, if there is one. */
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
  const prizeCount = prizes.reduce((sum, { count }) => sum + count, 0);
  return {
    id: row.id,
    slot: row.slot,
    prize: row.prize,
    value: orThrow(
      prizes.find(({ name }) => name === row.prize),
      'internal_error',
    ).value,
    isReserve: row.slot >= prizeCount,
    code: row.code,
    key: row.key,
    status: row.status,
    replacesId: row.replaces_id,
    claimBy: row.claim_by,
    reason: row.reason,
    taxRules,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
