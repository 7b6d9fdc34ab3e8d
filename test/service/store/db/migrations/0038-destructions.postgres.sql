CREATE TABLE retention_periods (
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      kind TEXT COLLATE "C" NOT NULL,
      days BIGINT NOT NULL,
      source TEXT COLLATE "C" NOT NULL,
      PRIMARY KEY (campaign_id, kind)
    )
;
CREATE TABLE destruction_records (
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      id TEXT COLLATE "C" NOT NULL,
      kind TEXT COLLATE "C" NOT NULL,
      method TEXT COLLATE "C" NOT NULL,
      records BIGINT NOT NULL,
      source TEXT COLLATE "C" NOT NULL,
      due_at BIGINT NOT NULL,
      approval_id TEXT COLLATE "C" NOT NULL,
      destroyed_by TEXT COLLATE "C",
      destroyed_at BIGINT NOT NULL,
      PRIMARY KEY (campaign_id, id)
    )
;
CREATE FUNCTION destruction_records_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (1 = 1) THEN RAISE EXCEPTION 'destruction_records: is kept'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER destruction_records_fixed BEFORE UPDATE ON destruction_records FOR EACH ROW EXECUTE FUNCTION destruction_records_fixed()
;
CREATE FUNCTION destruction_records_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (1 = 1) THEN RAISE EXCEPTION 'destruction_records: is kept'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER destruction_records_kept BEFORE DELETE ON destruction_records FOR EACH ROW EXECUTE FUNCTION destruction_records_kept()
