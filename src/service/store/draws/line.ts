import { poolsOverlap } from '../../../campaign/draw/overlap.js';
import { toTaipei } from '../../../campaign/taipeiTime.js';
import type { DrawKind, DrawPredecessor } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { fromJson, type Json } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import { type DrawRow, lockDraw, selectDraws, statusAt, toDraw } from './rows.js';
import { withThoseUnder } from './tree.js';
import type { DrawPlan, DrawPoolFilter, DrawRecord, NewDraw } from './types.js';

/** Whether a draw is over without a result that counts. */
const isOver = (draw: DrawRecord, now: number): boolean =>
  draw.status === 'voided' || statusAt(draw, now) === 'failed';

/**
 * The place of a new draw among those before it. There is one line of draws for the entries of a kind: whoever draws from
 * them again has to name the latest, which is over.
 * @throws draw_not_found, state_conflict, draw_exists
 */
export async function nextInLine(
  sql: Sql,
  campaignId: string,
  { kind, pool, replaces }: NewDraw,
  now: number,
): Promise<number> {
  // Two plans at once would not see each other.
  await sql.all(`SELECT ${sql.dialect.waitLock('$1')} AS locked`, [`draws of ${campaignId}`]);
  const line = replaces === undefined ? [] : await readLine(sql, campaignId, replaces.id);
  const latest = line.at(-1);
  if (latest !== undefined) await requireReplaceable(sql, latest, now);
  const known = new Set(line.map(({ id }) => id));
  if (await overlapsAnother(sql, campaignId, kind, pool, known))
    throw new StoreProblem('draw_exists', '/replacesId');
  return line.length + 1;
}

/** A draw can be replaced once, after it is over. @throws state_conflict */
async function requireReplaceable(sql: Sql, { id, campaignId }: DrawRecord, now: number): Promise<void> {
  const draw = await lockDraw(sql, campaignId, id);
  const [next] = await sql.all('SELECT id FROM draws WHERE replaces_id = $1', [id]);
  if (!isOver(draw, now) || next !== undefined) throw new StoreProblem('state_conflict', '/replacesId');
}

/** Whether a draw of this kind that is not known has entries of the same sales. */
async function overlapsAnother(
  sql: Sql,
  campaignId: string,
  kind: DrawKind,
  pool: DrawPoolFilter,
  known: ReadonlySet<string>,
): Promise<boolean> {
  const rows = await sql.all<{ id: string; plan: Json<DrawPlan> }>(
    'SELECT id, plan FROM draws WHERE campaign_id = $1 AND kind = $2',
    [campaignId, kind],
  );
  for (const { id, plan } of rows) {
    if (known.has(id)) continue;
    const { pool: other } = fromJson(plan);
    if (poolsOverlap(pool, other) && (await shareMerchants(sql, pool.merchants, other.merchants)))
      return true;
  }
  return false;
}

async function shareMerchants(
  sql: Sql,
  some: readonly string[] | undefined,
  others: readonly string[] | undefined,
): Promise<boolean> {
  if (some === undefined || others === undefined) return true;
  const { encodeKeys } = sql.dialect;
  const shared = await sql.all(
    `SELECT m.id FROM merchants m WHERE m.id IN (${withThoseUnder(sql, '$1')})
    AND m.id IN (${withThoseUnder(sql, '$2')}) LIMIT 1`,
    [encodeKeys(some), encodeKeys(others)],
  );
  return shared.length > 0;
}

/** A draw and all before it in its line, the first first. @throws draw_not_found */
async function readLine(sql: Sql, campaignId: string, id: string): Promise<DrawRecord[]> {
  const rows = await sql.all<DrawRow>(
    `WITH RECURSIVE line (id) AS (
      SELECT l.id FROM draws l WHERE l.campaign_id = $1 AND l.id = $2
      UNION SELECT before.replaces_id FROM draws before JOIN line ON before.id = line.id
        WHERE before.replaces_id IS NOT NULL
    ) ${selectDraws} JOIN line ON line.id = d.id ORDER BY d.version`,
    [campaignId, id],
  );
  const line = rows.map(toDraw);
  orThrow(line[0], 'draw_not_found', '/replacesId');
  return line;
}

/** All draws of the line before this one, as its rules show them to everybody. */
export async function predecessorsOf(
  sql: Sql,
  { campaignId, replacesId, createdAt }: DrawRecord,
): Promise<DrawPredecessor[]> {
  if (replacesId === null) return [];
  return (await readLine(sql, campaignId, replacesId)).map((draw) => {
    const { id, version, name, replacementReason, commitment, committedAt, drawnAt, reason } = draw;
    // It was over when its successor was planned.
    const status = statusAt(draw, createdAt);
    const endedAt = orThrow(
      (status === 'failed' ? draw.revealBy : draw.voidedAt) ?? undefined,
      'internal_error',
    );
    return {
      ...{ draw: id, version, name, status, replacementReason, commitment },
      committedAt: committedAt === null ? null : toTaipei(committedAt),
      drawnAt: drawnAt === null ? null : toTaipei(drawnAt),
      endedAt: toTaipei(endedAt),
      reason,
    };
  });
}
