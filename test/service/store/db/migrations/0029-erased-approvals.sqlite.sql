DROP TRIGGER approvals_refusal_1
;
DROP TRIGGER approvals_refusal_2
;
CREATE TRIGGER approvals_steps BEFORE UPDATE ON approvals FOR EACH ROW WHEN (OLD.status || '>' || NEW.status NOT IN ('pending>approved', 'pending>rejected', 'pending>expired', 'approved>rejected', 'approved>used', 'approved>expired') AND NOT (OLD.status = NEW.status AND NEW.status IN ('rejected', 'expired') AND NEW.content = 'null' AND OLD.content <> 'null'
        AND OLD.decided_at IS NEW.decided_at AND OLD.used_at IS NEW.used_at))
      BEGIN SELECT RAISE(ABORT, 'approvals: no such step'); END
;
CREATE TRIGGER approvals_signed BEFORE UPDATE ON approvals FOR EACH ROW WHEN (NOT (NEW.id IS OLD.id) OR NOT (NEW.campaign_id IS OLD.campaign_id) OR NOT (NEW.act IS OLD.act) OR NOT (NEW.subject_type IS OLD.subject_type) OR NOT (NEW.subject_id IS OLD.subject_id) OR NOT (NEW.subject_version IS OLD.subject_version) OR NOT (NEW.content_hash IS OLD.content_hash) OR NOT (NEW.approvers IS OLD.approvers) OR NOT (NEW.threshold IS OLD.threshold) OR NOT (NEW.document IS OLD.document) OR NOT (NEW.requested_at IS OLD.requested_at) OR NOT (NEW.expires_at IS OLD.expires_at)
        OR (NEW.content <> OLD.content AND NOT (NEW.status IN ('rejected', 'expired') AND NEW.content = 'null' AND OLD.content <> 'null')))
      BEGIN SELECT RAISE(ABORT, 'approvals: what is signed never changes'); END
