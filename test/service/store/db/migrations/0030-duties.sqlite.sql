CREATE TABLE duties (
      id TEXT NOT NULL,
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      organization_id TEXT NOT NULL REFERENCES organizations (id),
      chain_role TEXT NOT NULL,
      kind TEXT NOT NULL,
      phase TEXT NOT NULL,
      name TEXT NOT NULL,
      name_en TEXT NOT NULL,
      guidance TEXT NOT NULL,
      guidance_en TEXT NOT NULL,
      checklist TEXT NOT NULL,
      due_at INTEGER NOT NULL,
      is_required INTEGER NOT NULL,
      needs_evidence INTEGER NOT NULL,
      status TEXT NOT NULL,
      version INTEGER NOT NULL,
      answers TEXT NOT NULL,
      note TEXT,
      reason TEXT,
      content_hash TEXT,
      makers TEXT NOT NULL,
      submitted_by TEXT REFERENCES persons (id),
      submitted_at INTEGER,
      approval_id TEXT REFERENCES approvals (id),
      approved_at INTEGER,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      PRIMARY KEY (id),
      CHECK (status IN ('open', 'submitted', 'changesRequested', 'approved', 'withdrawn')),
      CHECK (status NOT IN ('submitted', 'approved') OR (content_hash IS NOT NULL AND submitted_by IS NOT NULL)),
      CHECK (submitted_by IS NULL OR makers LIKE '%' || submitted_by || '%'),
      CHECK (status <> 'approved' OR approved_at IS NOT NULL)
    ) STRICT
;
CREATE INDEX duties_of_campaign ON duties (campaign_id, id)
;
CREATE UNIQUE INDEX duties_once ON duties (campaign_id, organization_id, kind, phase, due_at) WHERE status <> 'withdrawn'
;
CREATE INDEX duties_owed ON duties (organization_id, due_at) WHERE status NOT IN ('approved', 'withdrawn')
;
CREATE TABLE duty_evidence (
      id TEXT NOT NULL,
      campaign_id TEXT NOT NULL,
      duty_id TEXT NOT NULL REFERENCES duties (id),
      title TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      key_id TEXT,
      data_key TEXT,
      content BLOB,
      added_by TEXT NOT NULL REFERENCES persons (id),
      added_at INTEGER NOT NULL,
      erased_at INTEGER,
      PRIMARY KEY (id),
      CHECK ((content IS NULL) = (erased_at IS NOT NULL)),
      CHECK ((content IS NULL) = (data_key IS NULL))
    ) STRICT
;
CREATE INDEX duty_evidence_of_duty ON duty_evidence (duty_id, id)
;
CREATE INDEX duty_evidence_of_key ON duty_evidence (campaign_id, key_id) WHERE data_key IS NOT NULL
;
CREATE TABLE duty_events (
      id TEXT NOT NULL,
      duty_id TEXT NOT NULL REFERENCES duties (id),
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      evidence_id TEXT,
      content_hash TEXT,
      answers TEXT NOT NULL,
      reason TEXT,
      approval_id TEXT,
      person_id TEXT,
      key_id TEXT NOT NULL,
      PRIMARY KEY (id)
    ) STRICT
;
CREATE INDEX duty_events_of_duty ON duty_events (duty_id, id)
;
CREATE TRIGGER duties_guard_0 BEFORE INSERT ON duties FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM duties k WHERE k.id = NEW.id)) BEGIN SELECT RAISE(ABORT, 'duties: UNIQUE constraint failed on id'); END
;
CREATE TRIGGER duties_guard_1 BEFORE UPDATE ON duties FOR EACH ROW
      WHEN (NEW.id IS NOT OLD.id OR NEW.campaign_id IS NOT OLD.campaign_id OR NEW.organization_id IS NOT OLD.organization_id OR NEW.chain_role IS NOT OLD.chain_role OR NEW.kind IS NOT OLD.kind OR NEW.phase IS NOT OLD.phase OR NEW.name IS NOT OLD.name OR NEW.name_en IS NOT OLD.name_en OR NEW.guidance IS NOT OLD.guidance OR NEW.guidance_en IS NOT OLD.guidance_en OR NEW.checklist IS NOT OLD.checklist OR NEW.due_at IS NOT OLD.due_at OR NEW.is_required IS NOT OLD.is_required OR NEW.needs_evidence IS NOT OLD.needs_evidence OR NEW.created_at IS NOT OLD.created_at) BEGIN SELECT RAISE(ABORT, 'duties: is fixed'); END
;
CREATE TRIGGER duties_guard_2 BEFORE DELETE ON duties FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'duties: is kept'); END
;
CREATE TRIGGER duties_guard_3 BEFORE INSERT ON duties FOR EACH ROW
      WHEN (NEW.status <> 'open' OR NEW.version <> 0) BEGIN SELECT RAISE(ABORT, 'duties: begins as open'); END
;
CREATE TRIGGER duties_guard_4 BEFORE UPDATE ON duties FOR EACH ROW
      WHEN (NOT (1 = 0) AND OLD.status || '>' || NEW.status NOT IN ('open>open', 'open>submitted', 'open>withdrawn', 'submitted>approved', 'submitted>changesRequested', 'submitted>withdrawn', 'changesRequested>changesRequested', 'changesRequested>submitted', 'changesRequested>withdrawn')) BEGIN SELECT RAISE(ABORT, 'duties: no such step'); END
;
CREATE TRIGGER duties_guard_5 BEFORE UPDATE ON duties FOR EACH ROW
      WHEN ((NEW.content_hash IS NOT OLD.content_hash OR NEW.answers IS NOT OLD.answers OR NEW.version IS NOT OLD.version OR NEW.submitted_by IS NOT OLD.submitted_by)
            AND (NEW.status <> 'submitted' OR NEW.version <> OLD.version + 1)) BEGIN SELECT RAISE(ABORT, 'duties: a change is a submission of the next version'); END
;
CREATE TRIGGER duties_guard_6 BEFORE UPDATE ON duties FOR EACH ROW
      WHEN (substr(NEW.makers, 1, length(OLD.makers) - 1) <> substr(OLD.makers, 1, length(OLD.makers) - 1)) BEGIN SELECT RAISE(ABORT, 'duties: makers remain makers'); END
;
CREATE TRIGGER duties_guard_7 BEFORE INSERT ON duties FOR EACH ROW
      WHEN (NEW.status <> 'withdrawn' AND EXISTS (SELECT 1 FROM duties k WHERE k.campaign_id = NEW.campaign_id
    AND k.organization_id = NEW.organization_id AND k.kind = NEW.kind AND k.phase = NEW.phase
    AND k.due_at = NEW.due_at AND k.status <> 'withdrawn')) BEGIN SELECT RAISE(ABORT, 'duties: UNIQUE constraint failed on kind, phase, due_at'); END
;
CREATE TRIGGER duty_evidence_guard_0 BEFORE INSERT ON duty_evidence FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM duty_evidence k WHERE k.id = NEW.id)) BEGIN SELECT RAISE(ABORT, 'duty_evidence: UNIQUE constraint failed on id'); END
;
CREATE TRIGGER duty_evidence_guard_1 BEFORE UPDATE ON duty_evidence FOR EACH ROW
      WHEN (NEW.id IS NOT OLD.id OR NEW.campaign_id IS NOT OLD.campaign_id OR NEW.duty_id IS NOT OLD.duty_id OR NEW.title IS NOT OLD.title OR NEW.type IS NOT OLD.type OR NEW.size IS NOT OLD.size OR NEW.sha256 IS NOT OLD.sha256 OR NEW.added_by IS NOT OLD.added_by OR NEW.added_at IS NOT OLD.added_at) BEGIN SELECT RAISE(ABORT, 'duty_evidence: is fixed'); END
;
CREATE TRIGGER duty_evidence_guard_2 BEFORE DELETE ON duty_evidence FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'duty_evidence: is kept'); END
;
CREATE TRIGGER duty_evidence_guard_3 BEFORE UPDATE ON duty_evidence FOR EACH ROW
      WHEN (NEW.content IS NOT OLD.content AND NEW.content IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'duty_evidence: is only ever erased'); END
;
CREATE TRIGGER duty_evidence_guard_4 BEFORE UPDATE ON duty_evidence FOR EACH ROW
      WHEN (OLD.erased_at IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'duty_evidence: is erased'); END
;
CREATE TRIGGER duty_events_guard_0 BEFORE INSERT ON duty_events FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM duty_events k WHERE k.id = NEW.id)) BEGIN SELECT RAISE(ABORT, 'duty_events: UNIQUE constraint failed on id'); END
;
CREATE TRIGGER duty_events_guard_1 BEFORE UPDATE ON duty_events FOR EACH ROW
      WHEN (NEW.id IS NOT OLD.id OR NEW.duty_id IS NOT OLD.duty_id OR NEW.at IS NOT OLD.at OR NEW.kind IS NOT OLD.kind OR NEW.version IS NOT OLD.version OR NEW.evidence_id IS NOT OLD.evidence_id OR NEW.content_hash IS NOT OLD.content_hash OR NEW.answers IS NOT OLD.answers OR NEW.reason IS NOT OLD.reason OR NEW.approval_id IS NOT OLD.approval_id OR NEW.person_id IS NOT OLD.person_id OR NEW.key_id IS NOT OLD.key_id) BEGIN SELECT RAISE(ABORT, 'duty_events: is fixed'); END
;
CREATE TRIGGER duty_events_guard_2 BEFORE DELETE ON duty_events FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'duty_events: is kept'); END
;
CREATE TRIGGER duties_approved BEFORE UPDATE ON duties FOR EACH ROW WHEN (NEW.status = 'approved' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'duty.approve' AND a.subject_id = NEW.id
          AND a.subject_version = NEW.version AND a.content_hash = NEW.content_hash AND a.status = 'used'))
      BEGIN SELECT RAISE(ABORT, 'duties: is approved with its approval'); END
;
CREATE TRIGGER duties_withdrawn BEFORE UPDATE ON duties FOR EACH ROW WHEN (NEW.status = 'withdrawn' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'duty.withdraw' AND a.subject_id = NEW.id AND a.status = 'used'))
      BEGIN SELECT RAISE(ABORT, 'duties: is withdrawn with its approval'); END
;
CREATE TRIGGER duty_evidence_in_time BEFORE INSERT ON duty_evidence FOR EACH ROW WHEN (NOT EXISTS (SELECT 1 FROM duties d WHERE d.id = NEW.duty_id AND d.campaign_id = NEW.campaign_id
        AND d.status IN ('open', 'changesRequested')))
      BEGIN SELECT RAISE(ABORT, 'duty_evidence: comes before it is submitted'); END
;
CREATE TRIGGER duty_evidence_kept BEFORE UPDATE ON duty_evidence FOR EACH ROW WHEN (NEW.content IS NULL AND EXISTS (SELECT 1 FROM duties d JOIN campaigns c ON c.id = d.campaign_id
        WHERE d.id = NEW.duty_id AND (d.status = 'submitted' OR d.status = 'approved' AND c.status <> 'settled')))
      BEGIN SELECT RAISE(ABORT, 'duty_evidence: is kept while it is reviewed and until the campaign is settled'); END
;
CREATE TRIGGER campaigns_activated BEFORE UPDATE ON campaigns FOR EACH ROW WHEN (OLD.status = 'draft' AND NEW.status <> 'draft' AND EXISTS (SELECT 1 FROM duties d
  WHERE d.campaign_id = NEW.id AND d.is_required = 1 AND d.status NOT IN ('approved', 'withdrawn')))
      BEGIN SELECT RAISE(ABORT, 'campaigns: is activated once what it requires is approved'); END
;
CREATE TRIGGER campaigns_inserted BEFORE INSERT ON campaigns FOR EACH ROW WHEN (NEW.status <> 'draft' AND EXISTS (SELECT 1 FROM duties d
  WHERE d.campaign_id = NEW.id AND d.is_required = 1 AND d.status NOT IN ('approved', 'withdrawn')))
      BEGIN SELECT RAISE(ABORT, 'campaigns: is activated once what it requires is approved'); END
