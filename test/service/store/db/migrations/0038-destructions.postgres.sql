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
CREATE FUNCTION destruction_records_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'destruction_records: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER destruction_records_guard_0 BEFORE UPDATE ON destruction_records FOR EACH ROW
      WHEN (NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.id IS DISTINCT FROM OLD.id OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.method IS DISTINCT FROM OLD.method OR NEW.records IS DISTINCT FROM OLD.records OR NEW.source IS DISTINCT FROM OLD.source OR NEW.due_at IS DISTINCT FROM OLD.due_at OR NEW.approval_id IS DISTINCT FROM OLD.approval_id OR NEW.destroyed_by IS DISTINCT FROM OLD.destroyed_by OR NEW.destroyed_at IS DISTINCT FROM OLD.destroyed_at) EXECUTE FUNCTION destruction_records_guard('is fixed')
;
CREATE TRIGGER destruction_records_guard_1 BEFORE DELETE ON destruction_records FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION destruction_records_guard('is kept')
;
CREATE TRIGGER destruction_records_guard_truncate BEFORE TRUNCATE ON destruction_records
    FOR EACH STATEMENT EXECUTE FUNCTION destruction_records_guard('is kept')
