import type { Migration } from './migration.js';

/** Documents that several organizations have pushed, and who the seller of record of a UBN is. */
export const conflicts: Migration = {
  version: 41,
  name: 'conflicts',
  statements: ({ types: { text, integer }, table }) => [
    `CREATE TABLE document_conflicts (
      campaign_id ${text} NOT NULL,
      id ${text} NOT NULL,
      natural_key ${text} NOT NULL,
      document_type ${text} NOT NULL,
      document_number ${text} NOT NULL,
      opened_at ${integer} NOT NULL,
      decided_by ${text},
      organization_id ${text},
      reason ${text},
      decided_at ${integer},
      PRIMARY KEY (campaign_id, id),
      UNIQUE (campaign_id, natural_key)
    ) ${table}`.trimEnd(),
    'CREATE INDEX document_conflicts_open ON document_conflicts (campaign_id, id) WHERE decided_by IS NULL',
    `CREATE TABLE document_conflict_sides (
      campaign_id ${text} NOT NULL,
      conflict_id ${text} NOT NULL,
      organization_id ${text} NOT NULL,
      transaction_id ${text} NOT NULL,
      seller_ubn ${text},
      document_date ${text} NOT NULL,
      reported_at ${integer} NOT NULL,
      PRIMARY KEY (campaign_id, conflict_id, organization_id)
    ) ${table}`.trimEnd(),
    `CREATE INDEX document_conflict_sides_of_organization
    ON document_conflict_sides (campaign_id, organization_id, conflict_id)`,
    `CREATE INDEX document_conflict_sides_of_seller ON document_conflict_sides (campaign_id, seller_ubn, conflict_id)
    WHERE seller_ubn IS NOT NULL`,
    `CREATE TABLE sellers_of_record (
      campaign_id ${text} NOT NULL,
      ubn ${text} NOT NULL,
      effective_from ${text} NOT NULL,
      organization_id ${text} NOT NULL,
      reason ${text} NOT NULL,
      decided_at ${integer} NOT NULL,
      PRIMARY KEY (campaign_id, ubn, effective_from)
    ) ${table}`.trimEnd(),
  ],
};
