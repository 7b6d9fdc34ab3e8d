import type { Sql } from '../db/database.js';
import { addParticipants, type ParticipantChanges } from './countedParticipants.js';
import { addCounters, type CounterChange } from './counters.js';
import { byOrganization } from './delta.js';
import { addTotals, type TotalChange } from './totals.js';
import { addZoneTotals, type ZoneTotalChange } from './zoneTotals.js';

/** What sales of one organization change in the figures. */
export interface FigureChanges {
  readonly organizationId: string;
  readonly totals: readonly TotalChange[];
  readonly counters: readonly CounterChange[];
  readonly participants: ParticipantChanges;
  readonly zones: readonly ZoneTotalChange[];
}

/** As it is written down, with the names of fields left out. */
type Written = readonly [
  organizationId: string,
  totals: readonly (readonly [dimension: string, rows: readonly TotalFields[]])[],
  counters: readonly CounterChange[],
  gained: readonly string[],
  lost: readonly string[],
  zones: readonly ZoneTotalChange[],
][];
type TotalFields = readonly [
  key: string,
  amount: number,
  documents: number,
  qualified: number,
  entries: number,
];

/**
 * Writes changes down with the sales that they come from, in one row. No two writers touch the same row, so tills
 * of one district do not wait for each other, and a figure that a thousand batches change is changed once for many.
 */
export async function recordChanges(
  sql: Sql,
  campaignId: string,
  changes: readonly FigureChanges[],
): Promise<void> {
  const text = JSON.stringify(changes.map(write));
  await sql.run('INSERT INTO figure_changes (campaign_id, changes) VALUES ($1, $2)', [campaignId, text]);
  sql.deltasAppended(campaignId);
}

/** How many rows are added up at once: with batches of 1,000 sales some 4 MB. */
export const CHUNK = 48;

/**
 * Adds the oldest changes to the figures and takes them away, in one transaction: each is in one of the two places,
 * whatever dies. One at a time in a campaign. Gives how many there were, or null where somebody else is at it and
 * `wait` is false.
 */
export async function addUpChanges(
  sql: Sql,
  campaignId: string,
  { wait }: { wait: boolean },
): Promise<number | null> {
  const { tryLock, waitLock } = sql.dialect;
  const [lock] = await sql.all<{ free: unknown }>(`SELECT ${wait ? waitLock('$1') : tryLock('$1')} AS free`, [
    `figures/${campaignId}`,
  ]);
  if (!wait && lock?.free !== 1) return null;
  const rows = await sql.all<{ changes: string }>(
    `DELETE FROM figure_changes WHERE id IN (
      SELECT id FROM figure_changes WHERE campaign_id = $1 ORDER BY id LIMIT ${CHUNK}
    ) RETURNING changes`,
    [campaignId],
  );
  if (rows.length === 0) return 0;
  const changes = rows.flatMap((row) => (JSON.parse(row.changes) as Written).map(read));
  await addTotals(
    sql,
    campaignId,
    changes.flatMap(({ totals }) => totals),
  );
  const counters = changes.flatMap((change) => change.counters);
  for (const [organizationId, own] of byOrganization(changes)) {
    const participants = own.map((change) => change.participants);
    const counted = await addParticipants(sql, campaignId, organizationId, participants);
    counters.push(
      { coverage: organizationId, name: 'participants', key: '', value: counted.own },
      { coverage: '', name: 'participants', key: '', value: counted.whole },
    );
  }
  await addCounters(sql, campaignId, counters);
  await addZoneTotals(
    sql,
    campaignId,
    changes.flatMap(({ organizationId, zones }) => zones.map((zone) => ({ organizationId, ...zone }))),
  );
  return rows.length;
}

function write({ organizationId, totals, counters, participants, zones }: FigureChanges): Written[number] {
  const dimensions = new Map<string, TotalFields[]>();
  for (const { dimension, key, amount, documents, qualified, entries } of totals) {
    const fields: TotalFields = [key, amount, documents, qualified, entries];
    const rows = dimensions.get(dimension);
    if (rows === undefined) dimensions.set(dimension, [fields]);
    else rows.push(fields);
  }
  return [organizationId, [...dimensions], counters, participants.gained, participants.lost, zones];
}

function read([organizationId, dimensions, counters, gained, lost, zones]: Written[number]): FigureChanges {
  const totals = dimensions.flatMap(([dimension, rows]) =>
    rows.map(([key, amount, documents, qualified, entries]) => ({
      dimension,
      coverage: organizationId,
      key,
      amount,
      documents,
      qualified,
      entries,
    })),
  );
  return { organizationId, totals, counters, participants: { gained, lost }, zones };
}
