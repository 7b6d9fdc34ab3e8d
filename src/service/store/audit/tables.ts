import type { AuditOutcome } from '../../../generated/types.js';
import { integer, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

/** Rows are never changed nor deleted. `organization_ids` are separated by spaces. */
export const auditEntryTable = table(
  'audit_entries',
  {
    sequence: integer(),
    at: integer(),
    request_id: nullable(text()),
    operation_id: text(),
    organization_ids: text(),
    person_id: nullable(text()),
    key_id: nullable(text()),
    campaign_id: nullable(text()),
    subject_type: text(),
    subject_id: nullable(text()),
    remote_address: nullable(text()),
    outcome: text<AuditOutcome>(),
    code: nullable(text()),
    previous_hash: text(),
    hash: text(),
  },
  {
    primaryKey: ['sequence'],
    indexes: {
      audit_entries_of_subject: { on: 'subject_id, sequence' },
    },
  },
);

/** A single row with the last entry's sequence and hash; whoever appends an entry locks it. */
export const auditHeadTable = table(
  'audit_head',
  {
    one: integer(),
    sequence: integer(),
    hash: text(),
  },
  {
    primaryKey: ['one'],
    checks: ['one = 1'],
  },
);

/** Up to which entry a collector has the log; `target` is the SHA-256 of its address. Whoever has the lease sends. */
export const auditExportTable = table(
  'audit_exports',
  {
    target: text(),
    sequence: integer(),
    leased_until: integer(),
  },
  {
    primaryKey: ['target'],
  },
);
