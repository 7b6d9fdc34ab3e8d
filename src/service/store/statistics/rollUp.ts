import type { Sql } from '../db/database.js';
import { countParticipants } from './countedParticipants.js';
import { addCounters, type CounterDelta } from './counters.js';
import { addDailyTotals, CellSums } from './dailyTotals.js';
import { byOrganization } from './delta.js';
import { addOfferTotals } from './offerTotals.js';
import { decodeDeltas, type OrganizationDelta } from './organizationDelta.js';
import { addTotals, type OrganizationCells } from './totals.js';
import { addZoneTotals } from './zoneTotals.js';

/** How many rows of deltas are rolled up at once: with batches of 1,000 transactions some 4 MB. */
export const ROLLUP_BATCH = 48;

/**
 * Adds the oldest deltas to totals and deletes them, in one database transaction: whichever process dies, a delta is
 * either still there or in the totals. One roll-up runs at a time in a campaign. Gives how many rows there were, or null
 * where another one runs and `wait` is false.
 */
export async function rollUp(
  sql: Sql,
  campaignId: string,
  { wait }: { wait: boolean },
): Promise<number | null> {
  const { tryLock, waitLock } = sql.dialect;
  const [lock] = await sql.all<{ free: unknown }>(`SELECT ${wait ? waitLock('$1') : tryLock('$1')} AS free`, [
    `rollup/${campaignId}`,
  ]);
  if (!wait && lock?.free !== 1) return null;
  const rows = await sql.all<{ deltas: string }>(
    `DELETE FROM statistics_deltas WHERE id IN (
      SELECT id FROM statistics_deltas WHERE campaign_id = $1 ORDER BY id LIMIT ${ROLLUP_BATCH}
    ) RETURNING deltas`,
    [campaignId],
  );
  if (rows.length === 0) return 0;
  const deltas = rows.flatMap((row) => decodeDeltas(row.deltas));
  const organizations = byOrganization(deltas, ({ organizationId }) => organizationId).map(
    ([organizationId, own]) => mergeCells(organizationId, own),
  );
  await addDailyTotals(sql, campaignId, organizations);
  await addTotals(sql, campaignId, organizations);
  const participants = await rollUpParticipants(sql, campaignId, deltas);
  await addCounters(sql, campaignId, [...deltas.flatMap(({ counters }) => counters), ...participants]);
  await addZoneTotals(
    sql,
    campaignId,
    deltas.flatMap(({ organizationId, zones }) => zones.map((zone) => ({ organizationId, ...zone }))),
  );
  await addOfferTotals(sql, campaignId, deltas);
  return rows.length;
}

/** What several deltas of an organization add together. */
function mergeCells(organizationId: string, deltas: readonly OrganizationDelta[]): OrganizationCells {
  const cells = new CellSums();
  for (const delta of deltas) for (const cell of delta.cells) cells.add(cell);
  return { organizationId, cells: cells.sorted(), hours: deltas.flatMap(({ hours }) => hours) };
}

/** Brings up to date who has a registered document; gives what that changes in the counters of participants. */
async function rollUpParticipants(
  sql: Sql,
  campaignId: string,
  deltas: readonly OrganizationDelta[],
): Promise<CounterDelta[]> {
  const counters: CounterDelta[] = [];
  for (const [organizationId, own] of byOrganization(deltas, ({ organizationId }) => organizationId)) {
    const participants = own.map((delta) => delta.participants);
    const counted = await countParticipants(sql, campaignId, organizationId, participants);
    counters.push(
      { coverage: organizationId, name: 'participants', key: '', value: counted.own },
      { coverage: '', name: 'participants', key: '', value: counted.campaign },
    );
  }
  return counters;
}
