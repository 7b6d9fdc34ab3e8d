import type { DrawProof, DrawStatus } from '../../../generated/types.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { fromJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { commitDraw } from './commit.js';
import { listEntries, proveInclusion } from './entries.js';
import { freezeDraw } from './freeze.js';
import { noteApproval, planDraw } from './plan.js';
import { type DrawRow, hasFailed, readCommitment, readDraw, selectDraws, statusAt, toDraw } from './rows.js';
import { runDraw, voidDraw } from './run.js';
import type { drawProofTable } from './tables.js';
import type { DrawRecord, DrawStore } from './types.js';
import { advanceWinner, listWinners } from './winners.js';
import { listFailedDraws, listWitnesses, registerWitness, revealWitness } from './witnesses.js';

/** Draws by draw/1: `campaign/draw` has the rules of pool, commitment, beacon and slots, this store has the rows. */
export function drawStore({ clock, keyedHash, read, write }: Context): DrawStore {
  const asOfNow = (draw: DrawRecord): DrawRecord => ({ ...draw, status: statusAt(draw, clock()) });
  return {
    plan: (campaignId, input) => write((sql) => planDraw(sql, campaignId, input, clock())),
    noteApproval: (campaignId, id, approvalId) =>
      write((sql) => noteApproval(sql, campaignId, id, approvalId)),
    get: (campaignId, id) => read(async (sql) => asOfNow(await readDraw(sql, campaignId, id))),
    list: (campaignId, { kind, status }, page) =>
      read((sql) => {
        const where = new Where().equal('d.campaign_id', campaignId).equal('d.kind', kind);
        whereStatus(where, status, clock());
        return readPage<DrawRow, DrawRecord>(sql, { select: selectDraws, where, id: 'd.id' }, page, (rows) =>
          rows.map((row) => asOfNow(toDraw(row))),
        );
      }),
    freeze: (campaignId, id) => write((sql) => freezeDraw(sql, campaignId, id, keyedHash, clock())),
    registerWitness: (campaignId, id, witness, by) =>
      write((sql) => registerWitness(sql, campaignId, id, witness, by, clock())),
    failed: (campaignId) => read((sql) => listFailedDraws(sql, campaignId, clock())),
    witnesses: (campaignId, id) => read((sql) => listWitnesses(sql, campaignId, id)),
    reveal: (campaignId, id, witnessId, reveal, organizationId) =>
      write((sql) => revealWitness(sql, campaignId, id, witnessId, reveal, organizationId, clock())),
    commit: (campaignId, id, beacon, paramsOf) =>
      write(async (sql) => asOfNow(await commitDraw(sql, campaignId, id, beacon, paramsOf, clock()))),
    commitment: (campaignId, id) =>
      read(async (sql) => readCommitment(sql, await readDraw(sql, campaignId, id))),
    run: (campaignId, id, output) => write((sql) => runDraw(sql, campaignId, id, output, clock())),
    void: (campaignId, id, reason, approve) =>
      write((sql) => voidDraw(sql, campaignId, id, { reason, approve }, clock())),
    proof: (campaignId, id) => read((sql) => readProof(sql, campaignId, id)),
    inclusion: (campaignId, id, token) =>
      read((sql) => proveInclusion(sql, campaignId, id, token, keyedHash)),
    entries: (campaignId, id, access, page) =>
      read((sql) => listEntries(sql, campaignId, id, access, page, keyedHash)),
    winners: (campaignId, id, filter, page) => read((sql) => listWinners(sql, campaignId, id, filter, page)),
    advance: (campaignId, id, winnerId, step, approve) =>
      write((sql) => advanceWinner(sql, campaignId, id, winnerId, { step, approve }, clock())),
  };
}

/** Restricts to draws that are in this state now. */
function whereStatus(where: Where, status: DrawStatus | undefined, now: number): void {
  if (status === undefined) return;
  const failed = hasFailed(where.placeholder(now));
  if (status === 'failed') where.and(failed);
  else where.equal('d.status', status).and(`NOT ${failed}`);
}

/** @throws draw_not_found, state_conflict */
async function readProof(sql: Sql, campaignId: string, id: string): Promise<DrawProof> {
  const { drawnAt } = await readDraw(sql, campaignId, id);
  if (drawnAt === null) throw new StoreProblem('state_conflict');
  const [row] = await sql.all<RowOf<typeof drawProofTable>>(
    'SELECT draw_id, proof FROM draw_proofs WHERE draw_id = $1',
    [id],
  );
  return fromJson(orThrow(row, 'draw_not_found').proof);
}
