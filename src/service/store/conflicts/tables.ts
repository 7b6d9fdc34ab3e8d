import type { ConflictDecider } from '../../../generated/types.js';
import { integer, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

/**
 * Documents that several organizations have pushed. `organization_id` is whom the operator has chosen; `decided_by` is null
 * while the conflict is open. The row is the lock of all transactions of the document that are sides of it.
 */
export const conflictTable = table(
  'document_conflicts',
  {
    campaign_id: text(),
    id: text(),
    natural_key: text(),
    document_type: text(),
    document_number: text(),
    opened_at: integer(),
    decided_by: nullable(text<ConflictDecider>()),
    organization_id: nullable(text()),
    reason: nullable(text()),
    decided_at: nullable(integer()),
  },
  {
    primaryKey: ['campaign_id', 'id'],
    unique: [['campaign_id', 'natural_key']],
    indexes: {
      document_conflicts_open: { on: 'campaign_id, id', where: 'decided_by IS NULL' },
    },
  },
);

/** What each organization pushed of the document: its latest transaction. */
export const conflictSideTable = table(
  'document_conflict_sides',
  {
    campaign_id: text(),
    conflict_id: text(),
    organization_id: text(),
    transaction_id: text(),
    seller_ubn: nullable(text()),
    document_date: text(),
    reported_at: integer(),
  },
  {
    primaryKey: ['campaign_id', 'conflict_id', 'organization_id'],
    indexes: {
      document_conflict_sides_of_organization: { on: 'campaign_id, organization_id, conflict_id' },
      document_conflict_sides_of_seller: {
        on: 'campaign_id, seller_ubn, conflict_id',
        where: 'seller_ubn IS NOT NULL',
      },
    },
  },
);
