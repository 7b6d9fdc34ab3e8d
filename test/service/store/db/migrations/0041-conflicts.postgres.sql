CREATE TABLE document_conflicts (
      campaign_id TEXT COLLATE "C" NOT NULL,
      id TEXT COLLATE "C" NOT NULL,
      natural_key TEXT COLLATE "C" NOT NULL,
      document_type TEXT COLLATE "C" NOT NULL,
      document_number TEXT COLLATE "C" NOT NULL,
      opened_at BIGINT NOT NULL,
      decided_by TEXT COLLATE "C",
      organization_id TEXT COLLATE "C",
      reason TEXT COLLATE "C",
      decided_at BIGINT,
      PRIMARY KEY (campaign_id, id),
      UNIQUE (campaign_id, natural_key)
    )
;
CREATE INDEX document_conflicts_open ON document_conflicts (campaign_id, id) WHERE decided_by IS NULL
;
CREATE TABLE document_conflict_sides (
      campaign_id TEXT COLLATE "C" NOT NULL,
      conflict_id TEXT COLLATE "C" NOT NULL,
      organization_id TEXT COLLATE "C" NOT NULL,
      transaction_id TEXT COLLATE "C" NOT NULL,
      seller_ubn TEXT COLLATE "C",
      document_date TEXT COLLATE "C" NOT NULL,
      reported_at BIGINT NOT NULL,
      PRIMARY KEY (campaign_id, conflict_id, organization_id)
    )
;
CREATE INDEX document_conflict_sides_of_organization
    ON document_conflict_sides (campaign_id, organization_id, conflict_id)
;
CREATE INDEX document_conflict_sides_of_seller ON document_conflict_sides (campaign_id, seller_ubn, conflict_id)
    WHERE seller_ubn IS NOT NULL
;
CREATE TABLE sellers_of_record (
      campaign_id TEXT COLLATE "C" NOT NULL,
      ubn TEXT COLLATE "C" NOT NULL,
      effective_from TEXT COLLATE "C" NOT NULL,
      organization_id TEXT COLLATE "C" NOT NULL,
      reason TEXT COLLATE "C" NOT NULL,
      decided_at BIGINT NOT NULL,
      PRIMARY KEY (campaign_id, ubn, effective_from)
    )
