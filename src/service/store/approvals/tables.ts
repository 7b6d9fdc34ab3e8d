import type { ApprovalDocument } from '../../../campaign/approval/document.js';
import type { ApprovalAct, ApprovalVerdict } from '../../../generated/types.js';
import { integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

/** States as they are stored: `expired` is stored once the same is requested again. */
type StoredStatus = 'pending' | 'approved' | 'used' | 'rejected' | 'expired';

/** What approvers decide. Of a row only its state and the times of it ever change. */
export const approvalTable = table(
  'approvals',
  {
    id: text(),
    campaign_id: nullable(text()),
    act: text<ApprovalAct>(),
    subject_type: text(),
    subject_id: text(),
    subject_version: integer(),
    content_hash: text(),
    /** Hash of the set in force when it was requested. */
    approvers: text({ references: 'approver_sets (hash)' }),
    threshold: integer(),
    status: text<StoredStatus>(),
    document: json<ApprovalDocument>(),
    content: json<unknown>(),
    requested_at: integer(),
    expires_at: integer(),
    decided_at: nullable(integer()),
    used_at: nullable(integer()),
  },
  {
    primaryKey: ['id'],
    checks: [
      "status IN ('pending', 'approved', 'used', 'rejected', 'expired')",
      "status <> 'used' OR used_at IS NOT NULL",
    ],
    indexes: {
      approvals_open: {
        on: 'act, subject_type, subject_id, subject_version, content_hash, approvers',
        where: "status IN ('pending', 'approved')",
        unique: true,
      },
      approvals_of_content: { on: 'content_hash, id' },
      approvals_of_campaign: { on: 'campaign_id, id' },
    },
  },
);

/** Signed decisions; rows are never changed nor deleted. */
export const approvalDecisionTable = table(
  'approval_decisions',
  {
    approval_id: text({ references: 'approvals (id)' }),
    approver: text(),
    sequence: integer(),
    decision: text<ApprovalVerdict>(),
    algorithm: text<'Ed25519' | 'ES256'>(),
    signature: text(),
    authenticator_data: nullable(text()),
    client_data_json: nullable(text()),
    reason: nullable(text()),
    decided_at: integer(),
  },
  {
    primaryKey: ['approval_id', 'approver'],
    unique: [['approval_id', 'sequence']],
  },
);
