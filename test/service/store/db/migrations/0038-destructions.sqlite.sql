CREATE TABLE retention_periods (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      kind TEXT NOT NULL,
      days INTEGER NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (campaign_id, kind)
    ) STRICT
;
CREATE TABLE destruction_records (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      id TEXT NOT NULL,
      kind TEXT NOT NULL,
      method TEXT NOT NULL,
      records INTEGER NOT NULL,
      source TEXT NOT NULL,
      due_at INTEGER NOT NULL,
      approval_id TEXT NOT NULL,
      destroyed_by TEXT,
      destroyed_at INTEGER NOT NULL,
      PRIMARY KEY (campaign_id, id)
    ) STRICT
;
CREATE TRIGGER destruction_records_fixed BEFORE UPDATE ON destruction_records FOR EACH ROW WHEN (1 = 1)
      BEGIN SELECT RAISE(ABORT, 'destruction_records: is kept'); END
;
CREATE TRIGGER destruction_records_kept BEFORE DELETE ON destruction_records FOR EACH ROW WHEN (1 = 1)
      BEGIN SELECT RAISE(ABORT, 'destruction_records: is kept'); END
;
CREATE TRIGGER destruction_records_replaced BEFORE INSERT ON destruction_records FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM destruction_records k WHERE k.campaign_id = NEW.campaign_id AND k.id = NEW.id))
      BEGIN SELECT RAISE(ABORT, 'destruction_records: is kept'); END
