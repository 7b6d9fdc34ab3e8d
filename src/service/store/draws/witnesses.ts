import { matchesCommitment } from '../../../campaign/draw/beacon.js';
import { requireCampaign } from '../campaigns/index.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import { insertRow, updateRow } from '../db/write.js';
import { operatorOrganizations } from '../organizations/operators.js';
import { type DrawRow, lockDraw, readDraw, selectDraws, statusAt, toDraw, updateDraw } from './rows.js';
import { drawWitnessTable } from './tables.js';
import type { DrawStore, FailedDrawRecord, NewWitness, WitnessRecord } from './types.js';

/** Who may give reveals, as a proof may have them. */
const MAX_WITNESSES = 100;

interface WitnessRow {
  readonly id: string;
  readonly name: string;
  readonly organization_id: string;
  readonly organization: string;
  readonly is_operators: 0 | 1;
  readonly key_id: string;
  readonly commitment: string;
  readonly position: number | null;
  readonly reveal: string | null;
  readonly created_at: number;
  readonly revealed_at: number | null;
}

const readRows = (sql: Sql, drawId: string): Promise<WitnessRow[]> =>
  sql.all<WitnessRow>(
    `SELECT w.id, w.name, w.organization_id, o.name AS organization,
      CAST(CASE WHEN w.organization_id IN (${operatorOrganizations}) THEN 1 ELSE 0 END AS ${sql.dialect.types.flag})
        AS is_operators,
      w.key_id, w.commitment, w.position, w.reveal, w.created_at, w.revealed_at
    FROM draw_witnesses w JOIN organizations o ON o.id = w.organization_id
    WHERE w.draw_id = $1 ORDER BY w.id`,
    [drawId],
  );

const toWitness = (row: WitnessRow): WitnessRecord => ({
  id: row.id,
  name: row.name,
  organization: row.organization,
  isOperators: row.is_operators === 1,
  commitment: row.commitment,
  createdAt: row.created_at,
  revealedAt: row.revealed_at,
});

async function readWitness(sql: Sql, drawId: string, id: string): Promise<WitnessRecord> {
  const row = (await readRows(sql, drawId)).find((each) => each.id === id);
  return toWitness(orThrow(row, 'witness_not_found'));
}

/** @throws draw_not_found */
export async function listWitnesses(
  sql: Sql,
  campaignId: string,
  id: string,
): ReturnType<DrawStore['witnesses']> {
  const { revealBy } = await readDraw(sql, campaignId, id);
  return { revealBy, witnesses: (await readRows(sql, id)).map(toWitness) };
}

/** @throws draw_not_found, state_conflict */
export async function registerWitness(
  sql: Sql,
  campaignId: string,
  drawId: string,
  { name, commitment }: NewWitness,
  { organizationId, keyId }: { readonly organizationId: string; readonly keyId: string },
  now: number,
): Promise<WitnessRecord> {
  const { status } = await lockDraw(sql, campaignId, drawId);
  if (status !== 'planned' && status !== 'frozen') throw new StoreProblem('state_conflict');
  const rows = await readRows(sql, drawId);
  if (rows.length >= MAX_WITNESSES || rows.some((row) => row.key_id === keyId))
    throw new StoreProblem('state_conflict');
  if (rows.some((row) => row.name === name)) throw new StoreProblem('state_conflict', '/name');
  if (rows.some((row) => row.commitment === commitment))
    throw new StoreProblem('state_conflict', '/commitment');
  const id = newId('wit_');
  await insertRow(sql, drawWitnessTable, {
    draw_id: drawId,
    id,
    name,
    organization_id: organizationId,
    key_id: keyId,
    commitment,
    created_at: now,
  });
  return readWitness(sql, drawId, id);
}

/**
 * Finds the witnesses that a draw names, in this order, one of whom is not the operator's.
 * @throws witness_not_found, witnesses_not_independent
 */
export async function chooseWitnesses(
  sql: Sql,
  drawId: string,
  ids: readonly string[],
): Promise<WitnessRecord[]> {
  const rows = await readRows(sql, drawId);
  const chosen = ids.map((id, index) => {
    const row = rows.find((each) => each.id === id);
    return toWitness(orThrow(row, 'witness_not_found', `/beacon/witnesses/${index}`));
  });
  if (chosen.every(({ isOperators }) => isOperators))
    throw new StoreProblem('witnesses_not_independent', '/beacon/witnesses');
  for (const [position, { id }] of chosen.entries())
    await updateRow(sql, drawWitnessTable, { id }, { position });
  return chosen;
}

/** @throws draw_not_found, witness_not_found, state_conflict, beacon_wrong */
export async function revealWitness(
  sql: Sql,
  campaignId: string,
  drawId: string,
  witnessId: string,
  reveal: string,
  organizationId: string,
  now: number,
): Promise<WitnessRecord> {
  const draw = await lockDraw(sql, campaignId, drawId);
  const rows = await readRows(sql, drawId);
  const own = rows.find((row) => row.id === witnessId && row.organization_id === organizationId);
  const { id, commitment, position, reveal: revealed } = orThrow(own, 'witness_not_found');
  if (!matchesCommitment(reveal, commitment)) throw new StoreProblem('beacon_wrong', '/reveal');
  if (revealed !== null) return readWitness(sql, drawId, id);
  if (statusAt(draw, now) !== 'committed' || position === null) throw new StoreProblem('state_conflict');
  await updateRow(sql, drawWitnessTable, { id }, { reveal, revealed_at: now });
  const isLast = rows.every((row) => row.position === null || row.reveal !== null || row.id === id);
  if (isLast) await updateDraw(sql, draw, { revealed_at: now });
  return readWitness(sql, drawId, id);
}

/** What the witnesses of a committed draw gave to the service, in the order of the commitment. */
export async function storedReveals(sql: Sql, drawId: string): Promise<(string | null)[]> {
  const rows = await sql.all<{ reveal: string | null }>(
    'SELECT reveal FROM draw_witnesses WHERE draw_id = $1 AND position IS NOT NULL ORDER BY position',
    [drawId],
  );
  return rows.map(({ reveal }) => reveal);
}

/**
 * Draws whose witnesses did not all reveal in time, oldest first. Who voids one afterwards does not take it from sight.
 * @throws campaign_not_found
 */
export async function listFailedDraws(
  sql: Sql,
  campaignId: string,
  now: number,
): Promise<FailedDrawRecord[]> {
  await requireCampaign(sql, campaignId);
  const rows = await sql.all<DrawRow>(
    `${selectDraws} WHERE d.campaign_id = $1 AND d.reveal_by <= $2 AND d.revealed_at IS NULL
      AND (d.voided_at IS NULL OR d.voided_at >= d.reveal_by) ORDER BY d.reveal_by, d.id`,
    [campaignId, now],
  );
  const failed: FailedDrawRecord[] = [];
  for (const row of rows) {
    const named = (await readRows(sql, row.id)).filter(({ position }) => position !== null);
    failed.push({ draw: toDraw(row), witnesses: named.map(toWitness) });
  }
  return failed;
}
