CREATE TABLE approver_sets (
      number BIGINT NOT NULL,
      hash TEXT COLLATE "C" NOT NULL UNIQUE,
      approver_set TEXT COLLATE "C" NOT NULL,
      in_force_from BIGINT NOT NULL,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (number)
    )
;
CREATE TABLE approver_persons (
      approver_id TEXT COLLATE "C" NOT NULL,
      person_id TEXT COLLATE "C" NOT NULL REFERENCES persons (id),
      PRIMARY KEY (approver_id, person_id)
    )
;
CREATE FUNCTION approver_sets_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'approver_sets is append-only'; END $$
;
CREATE TRIGGER approver_sets_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON approver_sets
    FOR EACH STATEMENT EXECUTE FUNCTION approver_sets_stay()
;
CREATE FUNCTION approver_persons_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'approver_persons is append-only'; END $$
;
CREATE TRIGGER approver_persons_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON approver_persons
    FOR EACH STATEMENT EXECUTE FUNCTION approver_persons_stay()
;
CREATE TABLE approvals (
      id TEXT COLLATE "C" NOT NULL,
      campaign_id TEXT COLLATE "C",
      act TEXT COLLATE "C" NOT NULL,
      subject_type TEXT COLLATE "C" NOT NULL,
      subject_id TEXT COLLATE "C" NOT NULL,
      subject_version BIGINT NOT NULL,
      content_hash TEXT COLLATE "C" NOT NULL,
      approvers TEXT COLLATE "C" NOT NULL REFERENCES approver_sets (hash),
      threshold BIGINT NOT NULL,
      status TEXT COLLATE "C" NOT NULL,
      document TEXT COLLATE "C" NOT NULL,
      content TEXT COLLATE "C" NOT NULL,
      requested_at BIGINT NOT NULL,
      expires_at BIGINT NOT NULL,
      decided_at BIGINT,
      used_at BIGINT,
      PRIMARY KEY (id),
      CHECK (status IN ('pending', 'approved', 'used', 'rejected', 'expired')),
      CHECK (status <> 'used' OR used_at IS NOT NULL)
    )
;
CREATE UNIQUE INDEX approvals_open ON approvals (act, subject_type, subject_id, subject_version, content_hash, approvers) WHERE status IN ('pending', 'approved')
;
CREATE INDEX approvals_of_content ON approvals (content_hash, id)
;
CREATE INDEX approvals_of_campaign ON approvals (campaign_id, id)
;
CREATE FUNCTION approvals_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'approvals: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER approvals_refusal_0 BEFORE INSERT ON approvals FOR EACH ROW
      WHEN (NEW.status <> 'pending') EXECUTE FUNCTION approvals_refuse('begins as pending')
;
CREATE TRIGGER approvals_refusal_1 BEFORE UPDATE ON approvals FOR EACH ROW
      WHEN (OLD.status || '>' || NEW.status NOT IN ('pending>approved', 'pending>rejected', 'pending>expired', 'approved>rejected', 'approved>used', 'approved>expired')) EXECUTE FUNCTION approvals_refuse('no such step')
;
CREATE TRIGGER approvals_refusal_2 BEFORE UPDATE ON approvals FOR EACH ROW
      WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.act IS DISTINCT FROM OLD.act OR NEW.subject_type IS DISTINCT FROM OLD.subject_type OR NEW.subject_id IS DISTINCT FROM OLD.subject_id OR NEW.subject_version IS DISTINCT FROM OLD.subject_version OR NEW.content_hash IS DISTINCT FROM OLD.content_hash OR NEW.approvers IS DISTINCT FROM OLD.approvers OR NEW.threshold IS DISTINCT FROM OLD.threshold OR NEW.document IS DISTINCT FROM OLD.document OR NEW.content IS DISTINCT FROM OLD.content OR NEW.requested_at IS DISTINCT FROM OLD.requested_at OR NEW.expires_at IS DISTINCT FROM OLD.expires_at) EXECUTE FUNCTION approvals_refuse('what is signed never changes')
;
CREATE TRIGGER approvals_refusal_3 BEFORE DELETE ON approvals FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION approvals_refuse('is kept')
;
CREATE TABLE approval_decisions (
      approval_id TEXT COLLATE "C" NOT NULL REFERENCES approvals (id),
      approver TEXT COLLATE "C" NOT NULL,
      sequence BIGINT NOT NULL,
      decision TEXT COLLATE "C" NOT NULL,
      algorithm TEXT COLLATE "C" NOT NULL,
      signature TEXT COLLATE "C" NOT NULL,
      authenticator_data TEXT COLLATE "C",
      client_data_json TEXT COLLATE "C",
      reason TEXT COLLATE "C",
      decided_at BIGINT NOT NULL,
      PRIMARY KEY (approval_id, approver),
      UNIQUE (approval_id, sequence)
    )
;
CREATE FUNCTION approval_decisions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'approval_decisions is append-only'; END $$
;
CREATE TRIGGER approval_decisions_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON approval_decisions
    FOR EACH STATEMENT EXECUTE FUNCTION approval_decisions_stay()
;
CREATE FUNCTION approvals_decided() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.status IN ('approved', 'used') AND (NEW.threshold < 1
        OR (SELECT count(*) FROM approval_decisions d WHERE d.approval_id = NEW.id AND d.decision = 'approve') < NEW.threshold
        OR EXISTS (SELECT 1 FROM approval_decisions d WHERE d.approval_id = NEW.id AND d.decision = 'reject'))) THEN RAISE EXCEPTION 'approvals: its decisions do not approve it'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER approvals_decided BEFORE UPDATE ON approvals FOR EACH ROW EXECUTE FUNCTION approvals_decided()
