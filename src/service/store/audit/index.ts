import { alarmOf } from '../../../campaign/auditAlarms.js';
import { AuditChainVerifier, auditHash, genesisHead } from '../../../campaign/auditChain.js';
import { fromTimestamp, toTaipei } from '../../../campaign/taipeiTime.js';
import type { AuditAlarm, AuditEntry, AuditHead, AuditOutcome } from '../../../generated/types.js';
import { listColumns } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { readPage, Where } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { insertRow, insertRows, updateRow } from '../db/write.js';
import { auditEntryTable, auditExportTable, auditHeadTable } from './tables.js';
import type { AuditFact, AuditStore } from './types.js';

interface EntryRow extends RowOf<typeof auditEntryTable> {
  /** The sequence as text. */
  readonly id: string;
}

const columns = listColumns(auditEntryTable.columns);
const select = `SELECT CAST(sequence AS TEXT) AS id, ${columns} FROM audit_entries`;
const CHUNK = 500;
/** The latest time that a timestamp can express. */
const LAST = fromTimestamp('9999-12-31T23:59:59.999+08:00');

export function auditStore({ clock, read, write }: Context): AuditStore {
  return {
    append: (...facts) => write((sql) => appendEntries(sql, facts, clock())),

    list: ({ from, to, ...filter }, page) =>
      read((sql) => {
        const where = new Where()
          .equal('person_id', filter.personId)
          .equal('operation_id', filter.operationId)
          .equal('subject_id', filter.subjectId)
          .equal('campaign_id', filter.campaignId)
          .equal('outcome', filter.outcome);
        if (from !== undefined) where.and('at >= ?', from);
        if (to !== undefined) where.and('at < ?', to);
        const query = { select, where, id: 'sequence', newestFirst: true } as const;
        return readPage<EntryRow, AuditEntry>(sql, query, page, (rows) => rows.map(toEntry));
      }),

    about: (subjectId, limit) =>
      read(async (sql) => {
        const bound = (of: 'min' | 'max') =>
          `(SELECT ${of}(sequence) FROM audit_entries WHERE subject_id = $1)`;
        const rows = await sql.all<EntryRow>(
          `${select} WHERE sequence BETWEEN ${bound('min')} AND ${bound('max')}
          ORDER BY audit_entries.sequence LIMIT ${limit}`,
          [subjectId],
        );
        return rows.map(toEntry);
      }),

    after: (sequence, limit) =>
      read(async (sql) => {
        const rows = await sql.all<EntryRow>(
          `${select} WHERE sequence > $1 ORDER BY audit_entries.sequence LIMIT ${limit}`,
          [sequence],
        );
        return rows.map(toEntry);
      }),

    leaseExport: (target, leaseMs) =>
      write(async (sql) => {
        const now = clock();
        const fresh = { target, sequence: 0, leased_until: 0 };
        await insertRow(sql, auditExportTable, fresh, 'ON CONFLICT DO NOTHING');
        const taken = await sql.run(
          'UPDATE audit_exports SET leased_until = $1 WHERE target = $2 AND leased_until <= $3',
          [now + leaseMs, target, now],
        );
        if (taken === 0) return null;
        const [row] = await sql.all<{ sequence: number }>(
          'SELECT sequence FROM audit_exports WHERE target = $1',
          [target],
        );
        return row?.sequence ?? 0;
      }),

    endExport: (target, sequence) =>
      write(async (sql) => {
        await updateRow(sql, auditExportTable, { target }, { sequence, leased_until: 0 });
      }),

    alarmsSince: (since) => read((sql) => alarmsSince(sql, since)),

    head: () => read(auditHead),

    async verify(knownHeads = []) {
      const { last, ...head } = await read(endOf);
      const check = new AuditChainVerifier(genesisHead, [...knownHeads, head]);
      let after = genesisHead.sequence;
      for (;;) {
        const chunk = await read((sql) => chunkAfter(sql, after, last));
        for (const row of chunk) check.add(toEntry(row));
        after = chunk.at(-1)?.sequence ?? after;
        if (chunk.length < CHUNK) break;
      }
      if (last !== head.sequence) check.fault(Math.min(last, head.sequence) + 1, 'head');
      return check.result();
    },
  };
}

const NEWEST = 10_000;

async function alarmsSince(sql: Sql, since: number): Promise<ReadonlyMap<AuditAlarm, number>> {
  const { integer } = sql.dialect.types;
  const rows = await sql.all<{
    operation_id: string;
    subject_id: string | null;
    outcome: AuditOutcome;
    code: string | null;
    entries: number;
  }>(
    `SELECT n.operation_id, n.outcome, n.code, min(n.subject_id) AS subject_id, CAST(count(*) AS ${integer}) AS entries
    FROM (SELECT operation_id, subject_id, outcome, code, at FROM audit_entries ORDER BY sequence DESC LIMIT ${NEWEST}) AS n
    WHERE n.at >= $1 GROUP BY n.operation_id, n.outcome, n.code, n.subject_id IS NULL`,
    [since],
  );
  const alarms = new Map<AuditAlarm, number>();
  for (const { operation_id: operationId, subject_id: subjectId, outcome, code, entries } of rows) {
    const alarm = alarmOf({ operationId, subjectId, outcome, code });
    if (alarm !== null) alarms.set(alarm, (alarms.get(alarm) ?? 0) + entries);
  }
  return alarms;
}

/** All facts of one call are of one request, so of one campaign. */
export async function appendEntries(sql: Sql, facts: readonly AuditFact[], now: number): Promise<void> {
  const [first] = facts;
  if (first === undefined) return;
  let head = await auditHead(sql, sql.dialect.forUpdate);
  const known =
    first.campaignId === null
      ? []
      : await sql.all<{ id: string }>('SELECT id FROM campaigns WHERE id = $1', [first.campaignId]);
  // A refused request may name any campaign; only one that exists is entered.
  const campaignId = known[0]?.id ?? null;
  const rows = facts.map((fact) => {
    const row = rowOf({ ...fact, campaignId }, head, now);
    head = { sequence: row.sequence, hash: row.hash };
    return row;
  });
  await insertRows(sql, auditEntryTable, { shared: {}, columns: auditEntryTable.columns, rows });
  await updateRow(sql, auditHeadTable, { one: 1 }, { sequence: head.sequence, hash: head.hash });
}

/** The entry after the head of the chain. */
function rowOf(
  { organizationIds, ...fact }: AuditFact,
  { sequence, hash: previousHash }: AuditHead,
  now: number,
): RowOf<typeof auditEntryTable> {
  const entry = {
    ...fact,
    sequence: sequence + 1,
    at: toTaipei(now),
    organizationIds: [...organizationIds],
    previousHash,
  };
  return {
    sequence: entry.sequence,
    at: now,
    request_id: entry.requestId,
    operation_id: entry.operationId,
    organization_ids: organizationIds.join(' '),
    person_id: entry.personId,
    key_id: entry.keyId,
    campaign_id: entry.campaignId,
    subject_type: entry.subjectType,
    subject_id: entry.subjectId,
    remote_address: entry.remoteAddress,
    outcome: entry.outcome,
    code: entry.code,
    previous_hash: previousHash,
    hash: auditHash(entry),
  };
}

/** Number and hash of the newest entry, those of this database transaction included. */
export async function auditHead(sql: Sql, lock = ''): Promise<AuditHead> {
  const [head] = await sql.all<AuditHead>(`SELECT sequence, hash FROM audit_head WHERE one = 1 ${lock}`);
  return head ?? genesisHead;
}

/** Head and last entry by one statement, so that no entry is newer than the head. */
async function endOf(sql: Sql): Promise<AuditHead & { readonly last: number }> {
  const [end] = await sql.all<AuditHead & { last: number }>(
    `SELECT COALESCE((SELECT sequence FROM audit_head), 0) AS sequence,
      COALESCE((SELECT hash FROM audit_head), '') AS hash,
      COALESCE((SELECT max(sequence) FROM audit_entries), 0) AS last`,
  );
  return end as AuditHead & { last: number };
}

function chunkAfter(sql: Sql, after: number, last: number): Promise<EntryRow[]> {
  return sql.all<EntryRow>(
    `${select} WHERE sequence > $1 AND sequence <= $2 ORDER BY audit_entries.sequence LIMIT ${CHUNK}`,
    [after, last],
  );
}

function toEntry(row: EntryRow): AuditEntry {
  return {
    sequence: row.sequence,
    // A time out of range was tampered with: it is shown as the latest one, and the hash does not match.
    at: toTaipei(Math.min(Math.max(row.at, 0), LAST)),
    requestId: row.request_id,
    operationId: row.operation_id,
    organizationIds: row.organization_ids === '' ? [] : row.organization_ids.split(' '),
    personId: row.person_id,
    keyId: row.key_id,
    campaignId: row.campaign_id,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    remoteAddress: row.remote_address,
    outcome: row.outcome,
    code: row.code,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
