CREATE TABLE approver_sets (
      number INTEGER NOT NULL,
      hash TEXT NOT NULL UNIQUE,
      approver_set TEXT NOT NULL,
      in_force_from INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (number)
    ) STRICT
;
CREATE TABLE approver_persons (
      approver_id TEXT NOT NULL,
      person_id TEXT NOT NULL REFERENCES persons (id),
      PRIMARY KEY (approver_id, person_id)
    ) STRICT
;
CREATE TRIGGER approver_sets_no_update BEFORE UPDATE ON approver_sets
      BEGIN SELECT RAISE(ABORT, 'approver_sets is append-only'); END
;
CREATE TRIGGER approver_sets_no_delete BEFORE DELETE ON approver_sets
      BEGIN SELECT RAISE(ABORT, 'approver_sets is append-only'); END
;
CREATE TRIGGER approver_persons_no_update BEFORE UPDATE ON approver_persons
      BEGIN SELECT RAISE(ABORT, 'approver_persons is append-only'); END
;
CREATE TRIGGER approver_persons_no_delete BEFORE DELETE ON approver_persons
      BEGIN SELECT RAISE(ABORT, 'approver_persons is append-only'); END
;
CREATE TRIGGER approver_sets_no_replace BEFORE INSERT ON approver_sets
      WHEN EXISTS (SELECT 1 FROM approver_sets WHERE number = NEW.number OR hash = NEW.hash)
      BEGIN SELECT RAISE(ABORT, 'approver_sets: a row is never replaced'); END
;
CREATE TABLE approvals (
      id TEXT NOT NULL,
      campaign_id TEXT,
      act TEXT NOT NULL,
      subject_type TEXT NOT NULL,
      subject_id TEXT NOT NULL,
      subject_version INTEGER NOT NULL,
      content_hash TEXT NOT NULL,
      approvers TEXT NOT NULL REFERENCES approver_sets (hash),
      threshold INTEGER NOT NULL,
      status TEXT NOT NULL,
      document TEXT NOT NULL,
      content TEXT NOT NULL,
      requested_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      decided_at INTEGER,
      used_at INTEGER,
      PRIMARY KEY (id),
      CHECK (status IN ('pending', 'approved', 'used', 'rejected', 'expired')),
      CHECK (status <> 'used' OR used_at IS NOT NULL)
    ) STRICT
;
CREATE UNIQUE INDEX approvals_open ON approvals (act, subject_type, subject_id, subject_version, content_hash, approvers) WHERE status IN ('pending', 'approved')
;
CREATE INDEX approvals_of_content ON approvals (content_hash, id)
;
CREATE INDEX approvals_of_campaign ON approvals (campaign_id, id)
;
CREATE TRIGGER approvals_refusal_0 BEFORE INSERT ON approvals FOR EACH ROW
      WHEN (NEW.status <> 'pending') BEGIN SELECT RAISE(ABORT, 'approvals: begins as pending'); END
;
CREATE TRIGGER approvals_refusal_1 BEFORE UPDATE ON approvals FOR EACH ROW
      WHEN (OLD.status || '>' || NEW.status NOT IN ('pending>approved', 'pending>rejected', 'pending>expired', 'approved>rejected', 'approved>used', 'approved>expired')) BEGIN SELECT RAISE(ABORT, 'approvals: no such step'); END
;
CREATE TRIGGER approvals_refusal_2 BEFORE UPDATE ON approvals FOR EACH ROW
      WHEN (NEW.id IS NOT OLD.id OR NEW.campaign_id IS NOT OLD.campaign_id OR NEW.act IS NOT OLD.act OR NEW.subject_type IS NOT OLD.subject_type OR NEW.subject_id IS NOT OLD.subject_id OR NEW.subject_version IS NOT OLD.subject_version OR NEW.content_hash IS NOT OLD.content_hash OR NEW.approvers IS NOT OLD.approvers OR NEW.threshold IS NOT OLD.threshold OR NEW.document IS NOT OLD.document OR NEW.content IS NOT OLD.content OR NEW.requested_at IS NOT OLD.requested_at OR NEW.expires_at IS NOT OLD.expires_at) BEGIN SELECT RAISE(ABORT, 'approvals: what is signed never changes'); END
;
CREATE TRIGGER approvals_refusal_3 BEFORE DELETE ON approvals FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'approvals: is kept'); END
;
CREATE TRIGGER approvals_no_replace BEFORE INSERT ON approvals
      WHEN EXISTS (SELECT 1 FROM approvals WHERE id = NEW.id)
      BEGIN SELECT RAISE(ABORT, 'approvals: a row is never replaced'); END
;
CREATE TABLE approval_decisions (
      approval_id TEXT NOT NULL REFERENCES approvals (id),
      approver TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      decision TEXT NOT NULL,
      algorithm TEXT NOT NULL,
      signature TEXT NOT NULL,
      authenticator_data TEXT,
      client_data_json TEXT,
      reason TEXT,
      decided_at INTEGER NOT NULL,
      PRIMARY KEY (approval_id, approver),
      UNIQUE (approval_id, sequence)
    ) STRICT
;
CREATE TRIGGER approval_decisions_no_update BEFORE UPDATE ON approval_decisions
      BEGIN SELECT RAISE(ABORT, 'approval_decisions is append-only'); END
;
CREATE TRIGGER approval_decisions_no_delete BEFORE DELETE ON approval_decisions
      BEGIN SELECT RAISE(ABORT, 'approval_decisions is append-only'); END
;
CREATE TRIGGER approval_decisions_no_replace BEFORE INSERT ON approval_decisions
      WHEN EXISTS (SELECT 1 FROM approval_decisions WHERE approval_id = NEW.approval_id AND (approver = NEW.approver OR sequence = NEW.sequence))
      BEGIN SELECT RAISE(ABORT, 'approval_decisions: a row is never replaced'); END
;
CREATE TRIGGER approvals_decided BEFORE UPDATE ON approvals FOR EACH ROW WHEN (NEW.status IN ('approved', 'used') AND (NEW.threshold < 1
        OR (SELECT count(*) FROM approval_decisions d WHERE d.approval_id = NEW.id AND d.decision = 'approve') < NEW.threshold
        OR EXISTS (SELECT 1 FROM approval_decisions d WHERE d.approval_id = NEW.id AND d.decision = 'reject')))
      BEGIN SELECT RAISE(ABORT, 'approvals: its decisions do not approve it'); END
