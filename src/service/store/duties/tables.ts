import { dutyTransitions } from '../../../campaign/states.js';
import type {
  ChainRole,
  ChecklistItem,
  DutyAnswer,
  DutyEventKind,
  DutyKind,
  DutyPhase,
  DutyStatus,
  EvidenceType,
} from '../../../generated/types.js';
import { bytes, flag, integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

const statuses = Object.keys(dutyTransitions)
  .map((status) => `'${status}'`)
  .join(', ');

/**
 * What a campaign asks of an organization. The database itself refuses to approve or to withdraw one without signatures
 * on exactly this, and to activate a campaign as long as one that is required is missing.
 */
export const dutyTable = table(
  'duties',
  {
    id: text(),
    campaign_id: text({ references: 'campaigns (id)' }),
    organization_id: text({ references: 'organizations (id)' }),
    chain_role: text<ChainRole>(),
    kind: text<DutyKind>(),
    phase: text<DutyPhase>(),
    name: text(),
    name_en: text(),
    guidance: text(),
    guidance_en: text(),
    checklist: json<readonly ChecklistItem[]>(),
    due_at: integer(),
    is_required: flag(),
    needs_evidence: flag(),
    status: text<DutyStatus>(),
    version: integer(),
    answers: json<readonly DutyAnswer[]>(),
    note: nullable(text()),
    reason: nullable(text()),
    content_hash: nullable(text()),
    makers: json<readonly string[]>(),
    submitted_by: nullable(text({ references: 'persons (id)' })),
    submitted_at: nullable(integer()),
    approval_id: nullable(text({ references: 'approvals (id)' })),
    approved_at: nullable(integer()),
    created_at: integer(),
    updated_at: integer(),
  },
  {
    primaryKey: ['id'],
    checks: [
      `status IN (${statuses})`,
      "status NOT IN ('submitted', 'approved') OR (content_hash IS NOT NULL AND submitted_by IS NOT NULL)",
      "submitted_by IS NULL OR makers LIKE '%' || submitted_by || '%'",
      "status <> 'approved' OR approved_at IS NOT NULL",
    ],
    indexes: {
      duties_of_campaign: { on: 'campaign_id, id' },
      duties_once: {
        on: 'campaign_id, organization_id, kind, phase, due_at',
        where: "status <> 'withdrawn'",
        unique: true,
      },
      duties_owed: {
        on: 'organization_id, due_at',
        where: "status NOT IN ('approved', 'withdrawn')",
      },
    },
  },
);

/**
 * Evidence files, encrypted: see `db/envelope.ts`. To erase one is to delete its bytes and its data key; nothing else of a
 * row ever changes.
 */
export const dutyEvidenceTable = table(
  'duty_evidence',
  {
    id: text(),
    campaign_id: text(),
    duty_id: text({ references: 'duties (id)' }),
    title: text(),
    type: text<EvidenceType>(),
    size: integer(),
    sha256: text(),
    key_id: nullable(text()),
    data_key: nullable(text()),
    content: nullable(bytes()),
    added_by: text({ references: 'persons (id)' }),
    added_at: integer(),
    erased_at: nullable(integer()),
  },
  {
    primaryKey: ['id'],
    checks: ['(content IS NULL) = (erased_at IS NOT NULL)', '(content IS NULL) = (data_key IS NULL)'],
    indexes: {
      duty_evidence_of_duty: { on: 'duty_id, id' },
      duty_evidence_of_key: { on: 'campaign_id, key_id', where: 'data_key IS NOT NULL' },
    },
  },
);

/** The history of duties. Rows are never changed nor deleted. */
export const dutyEventTable = table(
  'duty_events',
  {
    id: text(),
    duty_id: text({ references: 'duties (id)' }),
    at: integer(),
    kind: text<DutyEventKind>(),
    version: integer(),
    evidence_id: nullable(text()),
    content_hash: nullable(text()),
    answers: json<readonly DutyAnswer[]>(),
    reason: nullable(text()),
    approval_id: nullable(text()),
    person_id: nullable(text()),
    key_id: text(),
  },
  {
    primaryKey: ['id'],
    indexes: {
      duty_events_of_duty: { on: 'duty_id, id' },
    },
  },
);
