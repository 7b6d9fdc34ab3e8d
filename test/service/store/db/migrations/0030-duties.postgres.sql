CREATE TABLE duties (
      id TEXT COLLATE "C" NOT NULL,
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      organization_id TEXT COLLATE "C" NOT NULL REFERENCES organizations (id),
      chain_role TEXT COLLATE "C" NOT NULL,
      kind TEXT COLLATE "C" NOT NULL,
      phase TEXT COLLATE "C" NOT NULL,
      name TEXT COLLATE "C" NOT NULL,
      name_en TEXT COLLATE "C" NOT NULL,
      guidance TEXT COLLATE "C" NOT NULL,
      guidance_en TEXT COLLATE "C" NOT NULL,
      checklist TEXT COLLATE "C" NOT NULL,
      due_at BIGINT NOT NULL,
      is_required SMALLINT NOT NULL,
      needs_evidence SMALLINT NOT NULL,
      status TEXT COLLATE "C" NOT NULL,
      version BIGINT NOT NULL,
      answers TEXT COLLATE "C" NOT NULL,
      note TEXT COLLATE "C",
      reason TEXT COLLATE "C",
      content_hash TEXT COLLATE "C",
      makers TEXT COLLATE "C" NOT NULL,
      submitted_by TEXT COLLATE "C" REFERENCES persons (id),
      submitted_at BIGINT,
      approval_id TEXT COLLATE "C" REFERENCES approvals (id),
      approved_at BIGINT,
      created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL,
      PRIMARY KEY (id),
      CHECK (status IN ('open', 'submitted', 'changesRequested', 'approved', 'withdrawn')),
      CHECK (status NOT IN ('submitted', 'approved') OR (content_hash IS NOT NULL AND submitted_by IS NOT NULL)),
      CHECK (submitted_by IS NULL OR makers LIKE '%' || submitted_by || '%'),
      CHECK (status <> 'approved' OR approved_at IS NOT NULL)
    )
;
CREATE INDEX duties_of_campaign ON duties (campaign_id, id)
;
CREATE UNIQUE INDEX duties_once ON duties (campaign_id, organization_id, kind, phase, due_at) WHERE status <> 'withdrawn'
;
CREATE INDEX duties_owed ON duties (organization_id, due_at) WHERE status NOT IN ('approved', 'withdrawn')
;
CREATE TABLE duty_evidence (
      id TEXT COLLATE "C" NOT NULL,
      campaign_id TEXT COLLATE "C" NOT NULL,
      duty_id TEXT COLLATE "C" NOT NULL REFERENCES duties (id),
      title TEXT COLLATE "C" NOT NULL,
      type TEXT COLLATE "C" NOT NULL,
      size BIGINT NOT NULL,
      sha256 TEXT COLLATE "C" NOT NULL,
      key_id TEXT COLLATE "C",
      data_key TEXT COLLATE "C",
      content BYTEA,
      added_by TEXT COLLATE "C" NOT NULL REFERENCES persons (id),
      added_at BIGINT NOT NULL,
      erased_at BIGINT,
      PRIMARY KEY (id),
      CHECK ((content IS NULL) = (erased_at IS NOT NULL)),
      CHECK ((content IS NULL) = (data_key IS NULL))
    )
;
CREATE INDEX duty_evidence_of_duty ON duty_evidence (duty_id, id)
;
CREATE INDEX duty_evidence_of_key ON duty_evidence (campaign_id, key_id) WHERE data_key IS NOT NULL
;
CREATE TABLE duty_events (
      id TEXT COLLATE "C" NOT NULL,
      duty_id TEXT COLLATE "C" NOT NULL REFERENCES duties (id),
      at BIGINT NOT NULL,
      kind TEXT COLLATE "C" NOT NULL,
      version BIGINT NOT NULL,
      evidence_id TEXT COLLATE "C",
      content_hash TEXT COLLATE "C",
      answers TEXT COLLATE "C" NOT NULL,
      reason TEXT COLLATE "C",
      approval_id TEXT COLLATE "C",
      person_id TEXT COLLATE "C",
      key_id TEXT COLLATE "C" NOT NULL,
      PRIMARY KEY (id)
    )
;
CREATE INDEX duty_events_of_duty ON duty_events (duty_id, id)
;
CREATE FUNCTION duties_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'duties: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER duties_guard_0 BEFORE UPDATE ON duties FOR EACH ROW
      WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.organization_id IS DISTINCT FROM OLD.organization_id OR NEW.chain_role IS DISTINCT FROM OLD.chain_role OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.phase IS DISTINCT FROM OLD.phase OR NEW.name IS DISTINCT FROM OLD.name OR NEW.name_en IS DISTINCT FROM OLD.name_en OR NEW.guidance IS DISTINCT FROM OLD.guidance OR NEW.guidance_en IS DISTINCT FROM OLD.guidance_en OR NEW.checklist IS DISTINCT FROM OLD.checklist OR NEW.due_at IS DISTINCT FROM OLD.due_at OR NEW.is_required IS DISTINCT FROM OLD.is_required OR NEW.needs_evidence IS DISTINCT FROM OLD.needs_evidence OR NEW.created_at IS DISTINCT FROM OLD.created_at) EXECUTE FUNCTION duties_guard('is fixed')
;
CREATE TRIGGER duties_guard_1 BEFORE DELETE ON duties FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION duties_guard('is kept')
;
CREATE TRIGGER duties_guard_2 BEFORE INSERT ON duties FOR EACH ROW
      WHEN (NEW.status <> 'open' OR NEW.version <> 0) EXECUTE FUNCTION duties_guard('begins as open')
;
CREATE TRIGGER duties_guard_3 BEFORE UPDATE ON duties FOR EACH ROW
      WHEN (NOT (1 = 0) AND OLD.status || '>' || NEW.status NOT IN ('open>open', 'open>submitted', 'open>withdrawn', 'submitted>approved', 'submitted>changesRequested', 'submitted>withdrawn', 'changesRequested>changesRequested', 'changesRequested>submitted', 'changesRequested>withdrawn')) EXECUTE FUNCTION duties_guard('no such step')
;
CREATE TRIGGER duties_guard_4 BEFORE UPDATE ON duties FOR EACH ROW
      WHEN ((NEW.content_hash IS DISTINCT FROM OLD.content_hash OR NEW.answers IS DISTINCT FROM OLD.answers OR NEW.version IS DISTINCT FROM OLD.version OR NEW.submitted_by IS DISTINCT FROM OLD.submitted_by)
            AND (NEW.status <> 'submitted' OR NEW.version <> OLD.version + 1)) EXECUTE FUNCTION duties_guard('a change is a submission of the next version')
;
CREATE TRIGGER duties_guard_5 BEFORE UPDATE ON duties FOR EACH ROW
      WHEN (substr(NEW.makers, 1, length(OLD.makers) - 1) <> substr(OLD.makers, 1, length(OLD.makers) - 1)) EXECUTE FUNCTION duties_guard('makers remain makers')
;
CREATE TRIGGER duties_guard_truncate BEFORE TRUNCATE ON duties
    FOR EACH STATEMENT EXECUTE FUNCTION duties_guard('is kept')
;
CREATE FUNCTION duty_evidence_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'duty_evidence: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER duty_evidence_guard_0 BEFORE UPDATE ON duty_evidence FOR EACH ROW
      WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.duty_id IS DISTINCT FROM OLD.duty_id OR NEW.title IS DISTINCT FROM OLD.title OR NEW.type IS DISTINCT FROM OLD.type OR NEW.size IS DISTINCT FROM OLD.size OR NEW.sha256 IS DISTINCT FROM OLD.sha256 OR NEW.added_by IS DISTINCT FROM OLD.added_by OR NEW.added_at IS DISTINCT FROM OLD.added_at) EXECUTE FUNCTION duty_evidence_guard('is fixed')
;
CREATE TRIGGER duty_evidence_guard_1 BEFORE DELETE ON duty_evidence FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION duty_evidence_guard('is kept')
;
CREATE TRIGGER duty_evidence_guard_2 BEFORE UPDATE ON duty_evidence FOR EACH ROW
      WHEN (NEW.content IS DISTINCT FROM OLD.content AND NEW.content IS NOT NULL) EXECUTE FUNCTION duty_evidence_guard('is only ever erased')
;
CREATE TRIGGER duty_evidence_guard_3 BEFORE UPDATE ON duty_evidence FOR EACH ROW
      WHEN (OLD.erased_at IS NOT NULL) EXECUTE FUNCTION duty_evidence_guard('is erased')
;
CREATE TRIGGER duty_evidence_guard_truncate BEFORE TRUNCATE ON duty_evidence
    FOR EACH STATEMENT EXECUTE FUNCTION duty_evidence_guard('is kept')
;
CREATE FUNCTION duty_events_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'duty_events: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER duty_events_guard_0 BEFORE UPDATE ON duty_events FOR EACH ROW
      WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.duty_id IS DISTINCT FROM OLD.duty_id OR NEW.at IS DISTINCT FROM OLD.at OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.version IS DISTINCT FROM OLD.version OR NEW.evidence_id IS DISTINCT FROM OLD.evidence_id OR NEW.content_hash IS DISTINCT FROM OLD.content_hash OR NEW.answers IS DISTINCT FROM OLD.answers OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.approval_id IS DISTINCT FROM OLD.approval_id OR NEW.person_id IS DISTINCT FROM OLD.person_id OR NEW.key_id IS DISTINCT FROM OLD.key_id) EXECUTE FUNCTION duty_events_guard('is fixed')
;
CREATE TRIGGER duty_events_guard_1 BEFORE DELETE ON duty_events FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION duty_events_guard('is kept')
;
CREATE TRIGGER duty_events_guard_truncate BEFORE TRUNCATE ON duty_events
    FOR EACH STATEMENT EXECUTE FUNCTION duty_events_guard('is kept')
;
CREATE FUNCTION duties_approved() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.status = 'approved' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'duty.approve' AND a.subject_id = NEW.id
          AND a.subject_version = NEW.version AND a.content_hash = NEW.content_hash AND a.status = 'used')) THEN RAISE EXCEPTION 'duties: is approved with its approval'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER duties_approved BEFORE UPDATE ON duties FOR EACH ROW EXECUTE FUNCTION duties_approved()
;
CREATE FUNCTION duties_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.status = 'withdrawn' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'duty.withdraw' AND a.subject_id = NEW.id AND a.status = 'used')) THEN RAISE EXCEPTION 'duties: is withdrawn with its approval'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER duties_withdrawn BEFORE UPDATE ON duties FOR EACH ROW EXECUTE FUNCTION duties_withdrawn()
;
CREATE FUNCTION duty_evidence_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NOT EXISTS (SELECT 1 FROM duties d WHERE d.id = NEW.duty_id AND d.campaign_id = NEW.campaign_id
        AND d.status IN ('open', 'changesRequested'))) THEN RAISE EXCEPTION 'duty_evidence: comes before it is submitted'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER duty_evidence_in_time BEFORE INSERT ON duty_evidence FOR EACH ROW EXECUTE FUNCTION duty_evidence_in_time()
;
CREATE FUNCTION duty_evidence_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.content IS NULL AND EXISTS (SELECT 1 FROM duties d JOIN campaigns c ON c.id = d.campaign_id
        WHERE d.id = NEW.duty_id AND (d.status = 'submitted' OR d.status = 'approved' AND c.status <> 'settled'))) THEN RAISE EXCEPTION 'duty_evidence: is kept while it is reviewed and until the campaign is settled'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER duty_evidence_kept BEFORE UPDATE ON duty_evidence FOR EACH ROW EXECUTE FUNCTION duty_evidence_kept()
;
CREATE FUNCTION campaigns_activated() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (OLD.status = 'draft' AND NEW.status <> 'draft' AND EXISTS (SELECT 1 FROM duties d
  WHERE d.campaign_id = NEW.id AND d.is_required = 1 AND d.status NOT IN ('approved', 'withdrawn'))) THEN RAISE EXCEPTION 'campaigns: is activated once what it requires is approved'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER campaigns_activated BEFORE UPDATE ON campaigns FOR EACH ROW EXECUTE FUNCTION campaigns_activated()
;
CREATE FUNCTION campaigns_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.status <> 'draft' AND EXISTS (SELECT 1 FROM duties d
  WHERE d.campaign_id = NEW.id AND d.is_required = 1 AND d.status NOT IN ('approved', 'withdrawn'))) THEN RAISE EXCEPTION 'campaigns: is activated once what it requires is approved'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER campaigns_inserted BEFORE INSERT ON campaigns FOR EACH ROW EXECUTE FUNCTION campaigns_inserted()
