import type { IncidentEventKind, NoticeChannel } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { fromJson, toJson } from '../db/json.js';
import { readPage, Where } from '../db/query.js';
import { insertRow } from '../db/write.js';
import { incidentEventTable } from './tables.js';
import type { IncidentActor, IncidentEventRecord } from './types.js';

const columns = omit(incidentEventTable.columns, 'campaign_id', 'incident_id');
type EventRow = Row<typeof columns>;

interface NewEvent {
  readonly kind: IncidentEventKind;
  readonly severity: number;
  readonly note?: string | undefined;
  readonly channels?: readonly NoticeChannel[] | undefined;
}

interface IncidentKey {
  readonly campaignId: string;
  readonly id: string;
}

export async function addEvent(
  sql: Sql,
  to: IncidentKey,
  event: NewEvent,
  by: IncidentActor,
  now: number,
): Promise<void> {
  const { kind, severity, note = null, channels = [] } = event;
  await insertRow(sql, incidentEventTable, {
    campaign_id: to.campaignId,
    incident_id: to.id,
    id: newId('evt_'),
    at: now,
    kind,
    severity,
    channels: toJson(channels),
    note,
    person_id: by.personId,
    key_id: by.keyId,
  });
}

export function eventPage(
  sql: Sql,
  { campaignId, id }: IncidentKey,
  page: PageRequest,
): Promise<Page<IncidentEventRecord>> {
  const select = `SELECT ${listColumns(columns)} FROM incident_events`;
  const where = new Where().equal('campaign_id', campaignId).equal('incident_id', id);
  return readPage<EventRow, IncidentEventRecord>(sql, { select, where, id: 'id' }, page, (rows) =>
    rows.map(({ id, at, kind, severity, channels, note, person_id, key_id }) => ({
      id,
      at,
      kind,
      severity,
      channels: fromJson(channels),
      note,
      personId: person_id,
      keyId: key_id,
    })),
  );
}
