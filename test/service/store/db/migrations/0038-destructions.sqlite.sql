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
CREATE TRIGGER destruction_records_guard_0 BEFORE INSERT ON destruction_records FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM destruction_records k WHERE k.campaign_id = NEW.campaign_id AND k.id = NEW.id)) BEGIN SELECT RAISE(ABORT, 'destruction_records: UNIQUE constraint failed on campaign_id, id'); END
;
CREATE TRIGGER destruction_records_guard_1 BEFORE UPDATE ON destruction_records FOR EACH ROW
      WHEN (NEW.campaign_id IS NOT OLD.campaign_id OR NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.method IS NOT OLD.method OR NEW.records IS NOT OLD.records OR NEW.source IS NOT OLD.source OR NEW.due_at IS NOT OLD.due_at OR NEW.approval_id IS NOT OLD.approval_id OR NEW.destroyed_by IS NOT OLD.destroyed_by OR NEW.destroyed_at IS NOT OLD.destroyed_at) BEGIN SELECT RAISE(ABORT, 'destruction_records: is fixed'); END
;
CREATE TRIGGER destruction_records_guard_2 BEFORE DELETE ON destruction_records FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'destruction_records: is kept'); END
