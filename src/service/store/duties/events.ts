import type { DutyAnswer, DutyEventKind } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';
import { listColumns } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { fromJson, toJson } from '../db/json.js';
import { readPage, Where } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { insertRow } from '../db/write.js';
import { dutyEventTable } from './tables.js';
import type { DutyActor, DutyEventRecord } from './types.js';

interface NewEvent {
  readonly kind: DutyEventKind;
  readonly version: number;
  readonly evidenceId?: string;
  readonly contentHash?: string | null;
  readonly answers?: readonly DutyAnswer[];
  readonly reason?: string | null;
  readonly approvalId?: string;
}

export async function addEvent(
  sql: Sql,
  dutyId: string,
  { kind, version, evidenceId, contentHash, answers = [], reason, approvalId }: NewEvent,
  by: DutyActor,
  now: number,
): Promise<void> {
  await insertRow(sql, dutyEventTable, {
    id: newId('evt_'),
    duty_id: dutyId,
    at: now,
    kind,
    version,
    evidence_id: evidenceId,
    content_hash: contentHash,
    answers: toJson(answers),
    reason,
    approval_id: approvalId,
    person_id: by.personId,
    key_id: by.keyId,
  });
}

export function eventPage(sql: Sql, dutyId: string, page: PageRequest): Promise<Page<DutyEventRecord>> {
  const select = `SELECT ${listColumns(dutyEventTable.columns)} FROM duty_events`;
  const where = new Where().equal('duty_id', dutyId);
  return readPage<RowOf<typeof dutyEventTable>, DutyEventRecord>(
    sql,
    { select, where, id: 'id' },
    page,
    (rows) =>
      rows.map((row) => ({
        id: row.id,
        at: row.at,
        kind: row.kind,
        version: row.version,
        evidenceId: row.evidence_id,
        contentHash: row.content_hash,
        answers: fromJson(row.answers),
        reason: row.reason,
        approvalId: row.approval_id,
        personId: row.person_id,
        keyId: row.key_id,
      })),
  );
}
