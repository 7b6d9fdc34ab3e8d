import type { IncidentEventKind, NoticeChannel } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { readPage, Where } from '../db/query.js';
import type { IncidentActor, IncidentEventRecord } from './types.js';

interface Row {
  readonly id: string;
  readonly at: number;
  readonly kind: string;
  readonly severity: number;
  readonly channels: string;
  readonly note: string | null;
  readonly person_id: string | null;
  readonly key_id: string | null;
}

interface Event {
  readonly kind: IncidentEventKind;
  readonly severity: number;
  readonly note?: string | undefined;
  readonly channels?: readonly NoticeChannel[] | undefined;
}

interface Incident {
  readonly campaignId: string;
  readonly id: string;
}

export async function addEvent(
  sql: Sql,
  to: Incident,
  event: Event,
  by: IncidentActor,
  now: number,
): Promise<void> {
  const { kind, severity, note = null, channels = [] } = event;
  await sql.run(
    `INSERT INTO incident_events
      (campaign_id, incident_id, id, at, kind, severity, channels, note, person_id, key_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      to.campaignId,
      to.id,
      newId('evt_'),
      now,
      kind,
      severity,
      JSON.stringify(channels),
      note,
      by.personId,
      by.keyId,
    ],
  );
}

export function eventPage(
  sql: Sql,
  { campaignId, id }: Incident,
  page: PageRequest,
): Promise<Page<IncidentEventRecord>> {
  const select = 'SELECT id, at, kind, severity, channels, note, person_id, key_id FROM incident_events';
  const where = new Where().equal('campaign_id', campaignId).equal('incident_id', id);
  return readPage<Row, IncidentEventRecord>(sql, { select, where, id: 'id' }, page, (rows) =>
    rows.map(({ id, at, kind, severity, channels, note, person_id, key_id }) => ({
      id,
      at,
      kind: kind as IncidentEventKind,
      severity,
      channels: JSON.parse(channels) as NoticeChannel[],
      note,
      personId: person_id,
      keyId: key_id,
    })),
  );
}
