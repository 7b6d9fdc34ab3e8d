CREATE TABLE document_conflicts (
      campaign_id TEXT NOT NULL,
      id TEXT NOT NULL,
      natural_key TEXT NOT NULL,
      document_type TEXT NOT NULL,
      document_number TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      decided_by TEXT,
      organization_id TEXT,
      reason TEXT,
      decided_at INTEGER,
      PRIMARY KEY (campaign_id, id),
      UNIQUE (campaign_id, natural_key)
    ) STRICT
;
CREATE INDEX document_conflicts_open ON document_conflicts (campaign_id, id) WHERE decided_by IS NULL
;
CREATE TABLE document_conflict_sides (
      campaign_id TEXT NOT NULL,
      conflict_id TEXT NOT NULL,
      organization_id TEXT NOT NULL,
      transaction_id TEXT NOT NULL,
      seller_ubn TEXT,
      document_date TEXT NOT NULL,
      reported_at INTEGER NOT NULL,
      PRIMARY KEY (campaign_id, conflict_id, organization_id)
    ) STRICT
;
CREATE INDEX document_conflict_sides_of_organization
    ON document_conflict_sides (campaign_id, organization_id, conflict_id)
;
CREATE INDEX document_conflict_sides_of_seller ON document_conflict_sides (campaign_id, seller_ubn, conflict_id)
    WHERE seller_ubn IS NOT NULL
;
CREATE TABLE sellers_of_record (
      campaign_id TEXT NOT NULL,
      ubn TEXT NOT NULL,
      effective_from TEXT NOT NULL,
      organization_id TEXT NOT NULL,
      reason TEXT NOT NULL,
      decided_at INTEGER NOT NULL,
      PRIMARY KEY (campaign_id, ubn, effective_from)
    ) STRICT
