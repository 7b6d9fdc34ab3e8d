import { randomInt } from 'node:crypto';
import { isDrawn } from '../../../campaign/states.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { readDraw } from '../draws/rows.js';
import type { ExportRequest } from './types.js';

/** The participants of an export, each with the ids of what they won in the draw that was named. */
export type SelectedParticipants = ReadonlyMap<string, readonly string[]>;

/** The selected participants who gave contact data, and the number of those who did not. */
interface SelectionResult {
  readonly participants: SelectedParticipants;
  readonly withoutContact: number;
}

/** @throws draw_not_found, state_conflict, participant_not_found */
export async function selectParticipants(
  sql: Sql,
  campaignId: string,
  { drawId, participantIds = [] }: ExportRequest['selection'],
): Promise<SelectionResult> {
  return drawId === undefined
    ? selectNamed(sql, campaignId, participantIds)
    : selectWinners(sql, campaignId, drawId);
}

async function selectNamed(sql: Sql, campaignId: string, ids: readonly string[]): Promise<SelectionResult> {
  const { dialect } = sql;
  const rows = await sql.all<{ id: string; has_contact: number }>(
    dialect.lookUp('$2', {
      select: `p.id, (SELECT count(*) FROM contacts c WHERE c.campaign_id = p.campaign_id
        AND c.participant_id = p.id) AS has_contact`,
      from: 'participants p',
      where: 'p.campaign_id = $1 AND p.id = r.key',
    }),
    [campaignId, dialect.encodeKeys(ids)],
  );
  const known = new Map(rows.map(({ id, has_contact }) => [id, has_contact > 0]));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw new StoreProblem('participant_not_found', `/selection/participantIds/${unknown}`);
  const reachable = ids.filter((id) => known.get(id));
  return {
    participants: new Map(reachable.map((id) => [id, []])),
    withoutContact: ids.length - reachable.length,
  };
}

/** Winners without reserves, who have won nothing yet, and without those whose prize went to another. */
async function selectWinners(sql: Sql, campaignId: string, drawId: string): Promise<SelectionResult> {
  const { status } = await readDraw(sql, campaignId, drawId);
  if (!isDrawn(status)) throw new StoreProblem('state_conflict', '/selection/drawId');
  const rows = await sql.all<{ winner_id: string; participant: string; participant_id: string | null }>(
    `SELECT v.id AS winner_id, v.participant, c.participant_id
    FROM winners v
    LEFT JOIN participants p ON p.campaign_id = $1 AND p.participant = v.participant
    LEFT JOIN contacts c ON c.campaign_id = $1 AND c.participant_id = p.id
    WHERE v.draw_id = $2 AND v.status NOT IN ('reserve', 'forfeited', 'disqualified') ORDER BY v.slot`,
    [campaignId, drawId],
  );
  const participants = new Map<string, string[]>();
  const without = new Set<string>();
  for (const { winner_id, participant, participant_id } of rows) {
    if (participant_id === null) without.add(participant);
    else participants.set(participant_id, [...(participants.get(participant_id) ?? []), winner_id]);
  }
  return { participants, withoutContact: without.size };
}

/** The canary that is in the fewest exports, so that few exports share one; none where there is none. */
export async function nextCanary(
  sql: Sql,
  campaignId: string,
  drawId: string | undefined,
  selected: SelectedParticipants,
): Promise<SelectedParticipants> {
  const [canary] = await sql.all<{ id: string }>(
    `SELECT p.id FROM participants p
    JOIN contacts c ON c.campaign_id = p.campaign_id AND c.participant_id = p.id
    LEFT JOIN exported_participants x ON x.campaign_id = p.campaign_id AND x.participant_id = p.id
    WHERE p.campaign_id = $1 AND p.is_canary = 1
    GROUP BY p.id ORDER BY count(x.export_id), p.id LIMIT 1`,
    [campaignId],
  );
  if (canary === undefined) return new Map();
  return new Map([[canary.id, drawId === undefined ? [] : await borrowedWinner(sql, drawId, selected)]]);
}

/**
 * In a list of winners a row without one would be known from the rest: a canary goes by a winner of the draw whose data is
 * not in the export, such as a reserve.
 */
async function borrowedWinner(sql: Sql, drawId: string, selected: SelectedParticipants): Promise<string[]> {
  const rows = await sql.all<{ id: string }>('SELECT id FROM winners WHERE draw_id = $1', [drawId]);
  const named = new Set([...selected.values()].flat());
  const free = rows.map(({ id }) => id).filter((id) => !named.has(id));
  return free.length === 0 ? [newId('win_')] : free.slice(randomInt(free.length)).slice(0, 1);
}
