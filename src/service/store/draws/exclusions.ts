import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { Where } from '../db/query.js';
import { linesOf } from './lines.js';
import type { DrawRecord, Exclusions } from './types.js';

/** A SELECT of the winners of draws that are left out: those of drawn draws, without reserves who were not called. */
export const excludedWinners = ({ dialect }: Sql, placeholder: string): string =>
  `SELECT v.draw_id, v.participant FROM winners v JOIN draws d ON d.id = v.draw_id
  WHERE ${dialect.among('v.draw_id', placeholder)} AND d.status IN ('drawn', 'published') AND v.status <> 'reserve'`;

/** Counts those who have entries and are left out, in all and by the draw that they won in. */
export async function countExclusions(sql: Sql, draw: DrawRecord): Promise<Exclusions> {
  const { excludesWinnersOf } = draw;
  if (excludesWinnersOf.length === 0) return { participants: 0, entries: 0, winnersOf: [] };
  const { integer } = sql.dialect.types;
  const where = new Where();
  const winners = excludedWinners(sql, where.placeholder(sql.dialect.encodeKeys(excludesWinnersOf)));
  const lines = linesOf(sql, draw, where);
  const sums = `CAST(count(*) AS ${integer}) AS participants, CAST(COALESCE(sum(g.weight), 0) AS ${integer}) AS entries`;
  const rows = await sql.all<{ draw: string; participants: number; entries: number }>(
    `WITH w AS (SELECT DISTINCT x.draw_id, x.participant FROM (${winners}) AS x),
    g AS (
      SELECT l.participant, sum(l.entries) AS weight FROM entry_lines l
      WHERE ${lines} AND l.participant IN (SELECT w.participant FROM w)
      GROUP BY l.participant HAVING sum(l.entries) > 0
    )
    SELECT w.draw_id AS draw, ${sums} FROM w JOIN g ON g.participant = w.participant GROUP BY w.draw_id
    UNION ALL SELECT '' AS draw, ${sums} FROM g`,
    where.parameters,
  );
  const of = (id: string) => {
    const { participants = 0, entries = 0 } = rows.find(({ draw: each }) => each === id) ?? {};
    return { participants, entries };
  };
  return { ...of(''), winnersOf: excludesWinnersOf.map((id) => ({ draw: id, ...of(id) })) };
}

/**
 * An exclusion that leaves no more participants than prizes would decide who wins.
 * @throws draw_exclusion_too_wide
 */
export function requireChance(
  { prizes, repeat }: DrawRecord,
  exclusions: Exclusions,
  participantCount: number,
): void {
  const counts = prizes.map(({ count }) => count);
  const given = repeat === 'prize' ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
  if (exclusions.participants > 0 && participantCount <= given)
    throw new StoreProblem('draw_exclusion_too_wide', '/excludesWinnersOf');
}
