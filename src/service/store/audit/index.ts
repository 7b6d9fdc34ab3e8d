import { AuditChainVerifier, auditHash, genesisHead } from '../../../campaign/auditChain.js';
import { fromTimestamp, toTaipei } from '../../../campaign/taipeiTime.js';
import type { AuditEntry, AuditHead, AuditOutcome } from '../../../generated/types.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { readPage, Where } from '../db/query.js';
import type { AuditFact, AuditStore } from './types.js';

interface Row {
  /** The sequence as text. */
  readonly id: string;
  readonly sequence: number;
  readonly at: number;
  readonly request_id: string | null;
  readonly operation_id: string;
  readonly organization_ids: string;
  readonly person_id: string | null;
  readonly key_id: string | null;
  readonly campaign_id: string | null;
  readonly subject_type: string;
  readonly subject_id: string | null;
  readonly remote_address: string | null;
  readonly outcome: string;
  readonly code: string | null;
  readonly previous_hash: string;
  readonly hash: string;
}

const columns = [
  ...[
    'sequence',
    'at',
    'request_id',
    'operation_id',
    'organization_ids',
    'person_id',
    'key_id',
    'campaign_id',
  ],
  ...['subject_type', 'subject_id', 'remote_address', 'outcome', 'code', 'previous_hash', 'hash'],
];
const select = `SELECT CAST(sequence AS TEXT) AS id, ${columns.join(', ')} FROM audit_entries`;
const CHUNK = 500;
/** The last moment that can be written. */
const LAST = fromTimestamp('9999-12-31T23:59:59.999+08:00');

export function auditStore({ clock, read, write }: Context): AuditStore {
  return {
    append: (fact) => write((sql) => append(sql, fact, clock())),

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
        return readPage<Row, AuditEntry>(sql, query, page, (rows) => rows.map(toEntry));
      }),

    about: (subjectId, limit) =>
      read(async (sql) => {
        const bound = (of: 'min' | 'max') =>
          `(SELECT ${of}(sequence) FROM audit_entries WHERE subject_id = $1)`;
        const rows = await sql.all<Row>(
          `${select} WHERE sequence BETWEEN ${bound('min')} AND ${bound('max')}
          ORDER BY audit_entries.sequence LIMIT ${limit}`,
          [subjectId],
        );
        return rows.map(toEntry);
      }),

    head: () => read(headOf),

    async verify(held = []) {
      const { last, ...head } = await read(endOf);
      const check = new AuditChainVerifier(genesisHead, [...held, head]);
      let after = genesisHead.sequence;
      for (;;) {
        const part = await read((sql) => chunkAfter(sql, after, last));
        for (const row of part) check.add(toEntry(row));
        after = part.at(-1)?.sequence ?? after;
        if (part.length < CHUNK) break;
      }
      if (last !== head.sequence) check.fault(Math.min(last, head.sequence) + 1, 'head');
      return check.result();
    },
  };
}

async function append(sql: Sql, fact: AuditFact, now: number): Promise<void> {
  const { sequence, hash: previousHash } = await headOf(sql, sql.dialect.forUpdate);
  const known =
    fact.campaignId === null
      ? []
      : await sql.all<{ id: string }>('SELECT id FROM campaigns WHERE id = $1', [fact.campaignId]);
  const { organizationIds, ...rest } = fact;
  const entry = {
    ...rest,
    sequence: sequence + 1,
    at: toTaipei(now),
    organizationIds: [...organizationIds],
    // What a refused request names may be anything; what is here is known.
    campaignId: known[0]?.id ?? null,
    previousHash,
  };
  const hash = auditHash(entry);
  await sql.run(
    `INSERT INTO audit_entries (${columns.join(', ')})
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      entry.sequence,
      now,
      entry.requestId,
      entry.operationId,
      organizationIds.join(' '),
      entry.personId,
      entry.keyId,
      entry.campaignId,
      entry.subjectType,
      entry.subjectId,
      entry.remoteAddress,
      entry.outcome,
      entry.code,
      previousHash,
      hash,
    ],
  );
  await sql.run('UPDATE audit_head SET sequence = $1, hash = $2 WHERE one = 1', [entry.sequence, hash]);
}

async function headOf(sql: Sql, lock = ''): Promise<AuditHead> {
  const [head] = await sql.all<AuditHead>(`SELECT sequence, hash FROM audit_head WHERE one = 1 ${lock}`);
  return head ?? genesisHead;
}

/** Of one moment, so that entries are never ahead of the head. */
async function endOf(sql: Sql): Promise<AuditHead & { readonly last: number }> {
  const [end] = await sql.all<AuditHead & { last: number }>(
    `SELECT COALESCE((SELECT sequence FROM audit_head), 0) AS sequence,
      COALESCE((SELECT hash FROM audit_head), '') AS hash,
      COALESCE((SELECT max(sequence) FROM audit_entries), 0) AS last`,
  );
  return end as AuditHead & { last: number };
}

function chunkAfter(sql: Sql, after: number, last: number): Promise<Row[]> {
  return sql.all<Row>(
    `${select} WHERE sequence > $1 AND sequence <= $2 ORDER BY audit_entries.sequence LIMIT ${CHUNK}`,
    [after, last],
  );
}

function toEntry(row: Row): AuditEntry {
  return {
    sequence: row.sequence,
    // A time that cannot be written was tampered with: it is shown as the last one, and its hash does not fit.
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
    outcome: row.outcome as AuditOutcome,
    code: row.code,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
