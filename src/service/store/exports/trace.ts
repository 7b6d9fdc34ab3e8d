import { orderOf, originOf } from '../../../campaign/canary/origin.js';
import type { Marks } from '../../../campaign/canary/search.js';
import type { ContactField } from '../../../generated/types.js';
import { requireCampaign } from '../campaigns/index.js';
import { findByContact, namesOfCanaries } from '../contacts/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import type { ExportTraceRecord, TraceRecord } from './types.js';

/** More than any text of the allowed length can have of each field. */
const MOST = 100_000;

/** Somebody who stands in the text. */
interface Seen {
  readonly fields: Set<ContactField>;
  /** Where they stand first. */
  at: number;
}

/** Finds which exports that were downloaded a text can come from. @throws campaign_not_found */
export async function traceExports(
  sql: Sql,
  context: Context,
  campaignId: string,
  marks: Marks,
): Promise<TraceRecord> {
  await requireCampaign(sql, campaignId);
  const seen = await seenIn(sql, context, campaignId, marks);
  const canaries = await canariesAmong(sql, campaignId, [...seen.keys()]);
  const exports = await exportsOf(sql, campaignId, seen, canaries, marks.exportIds);
  const times = [...canaries.values()];
  return {
    found: [...canaries.keys()].map((id) => ({
      participantId: id,
      fields: [...(seen.get(id)?.fields ?? [])],
    })),
    registeredAt: times.length === 0 ? null : Math.min(...times),
    exports,
    tracedTo: originOf(exports),
  };
}

async function seenIn(
  sql: Sql,
  context: Context,
  campaignId: string,
  marks: Marks,
): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>();
  const see = (id: string, at: number, field?: ContactField): void => {
    const known = seen.get(id) ?? { fields: new Set<ContactField>(), at };
    if (field !== undefined) known.fields.add(field);
    known.at = Math.min(known.at, at);
    seen.set(id, known);
  };
  for (const [id, name] of await namesOfCanaries(sql, context, campaignId, [...marks.name.keys()]))
    see(id, marks.name.get(name) ?? 0, 'name');
  const sought = { phone: [...marks.phone.keys()], email: [...marks.email.keys()] };
  for (const { participantId, field, value } of await findByContact(sql, context, campaignId, sought, MOST))
    see(participantId, marks[field].get(value) ?? 0, field);
  for (const [id, at] of marks.participantIds) see(id, at);
  return seen;
}

/** Those of the participants that are canaries, with the time of their registration. */
async function canariesAmong(
  sql: Sql,
  campaignId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { dialect } = sql;
  const rows = await sql.all<{ id: string; registered_at: number }>(
    `SELECT p.id, p.registered_at FROM participants p
    WHERE p.campaign_id = $1 AND ${dialect.among('p.id', '$2')} AND p.is_canary = 1 ORDER BY p.id`,
    [campaignId, dialect.encodeKeys(ids)],
  );
  return new Map(rows.map(({ id, registered_at }) => [id, registered_at]));
}

interface DownloadedRow {
  readonly id: string;
  readonly given_to: string;
  readonly given_at: number;
  readonly row_count: number;
}

async function exportsOf(
  sql: Sql,
  campaignId: string,
  seen: ReadonlyMap<string, Seen>,
  canaries: ReadonlyMap<string, number>,
  named: ReadonlyMap<string, number>,
): Promise<ExportTraceRecord[]> {
  const { dialect } = sql;
  const rows = await sql.all<{ export_id: string; participant_id: string; position: number }>(
    `SELECT x.export_id, x.participant_id, x.position FROM exported_participants x
    WHERE x.campaign_id = $1 AND ${dialect.among('x.participant_id', '$2')}`,
    [campaignId, dialect.encodeKeys([...seen.keys()])],
  );
  const rowsOf = groupBy(rows, ({ export_id }) => export_id);
  const downloaded = await sql.all<DownloadedRow>(
    `SELECT e.id, e.requested_by AS given_to, e.decided_at AS given_at, coalesce(e.row_count, e.participants) AS row_count
    FROM exports e WHERE e.campaign_id = $1 AND e.downloads > 0 AND ${dialect.among('e.id', '$2')}`,
    [campaignId, dialect.encodeKeys([...new Set([...rowsOf.keys(), ...named.keys()])])],
  );
  const traces = downloaded.map(({ id, given_to, given_at, row_count }): ExportTraceRecord => {
    const inTextOrder = [...(rowsOf.get(id) ?? [])].sort(
      (one, other) => (seen.get(one.participant_id)?.at ?? 0) - (seen.get(other.participant_id)?.at ?? 0),
    );
    return {
      ...{ id, givenTo: given_to, givenAt: given_at, rowCount: row_count },
      named: named.has(id),
      canary: inTextOrder.some(({ participant_id }) => canaries.has(participant_id)),
      rowsFound: inTextOrder.length,
      ...orderOf(inTextOrder.map(({ position }) => position)),
    };
  });
  return traces.sort((one, other) => likelihood(other) - likelihood(one) || one.givenAt - other.givenAt);
}

const likelihood = ({ named, canary, rowsFound, rowCount, pairs, pairsInOrder }: ExportTraceRecord): number =>
  Number(named) + Number(canary) + rowsFound / Math.max(rowCount, 1) + pairsInOrder / Math.max(pairs, 1);
