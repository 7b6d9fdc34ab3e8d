DROP TRIGGER approvals_refusal_1 ON approvals
;
DROP TRIGGER approvals_refusal_2 ON approvals
;
CREATE FUNCTION approvals_steps() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (OLD.status || '>' || NEW.status NOT IN ('pending>approved', 'pending>rejected', 'pending>expired', 'approved>rejected', 'approved>used', 'approved>expired') AND NOT (OLD.status = NEW.status AND NEW.status IN ('rejected', 'expired') AND NEW.content = 'null' AND OLD.content <> 'null'
        AND OLD.decided_at IS NOT DISTINCT FROM NEW.decided_at AND OLD.used_at IS NOT DISTINCT FROM NEW.used_at)) THEN RAISE EXCEPTION 'approvals: no such step'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER approvals_steps BEFORE UPDATE ON approvals FOR EACH ROW EXECUTE FUNCTION approvals_steps()
;
CREATE FUNCTION approvals_signed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NOT (NEW.id IS NOT DISTINCT FROM OLD.id) OR NOT (NEW.campaign_id IS NOT DISTINCT FROM OLD.campaign_id) OR NOT (NEW.act IS NOT DISTINCT FROM OLD.act) OR NOT (NEW.subject_type IS NOT DISTINCT FROM OLD.subject_type) OR NOT (NEW.subject_id IS NOT DISTINCT FROM OLD.subject_id) OR NOT (NEW.subject_version IS NOT DISTINCT FROM OLD.subject_version) OR NOT (NEW.content_hash IS NOT DISTINCT FROM OLD.content_hash) OR NOT (NEW.approvers IS NOT DISTINCT FROM OLD.approvers) OR NOT (NEW.threshold IS NOT DISTINCT FROM OLD.threshold) OR NOT (NEW.document IS NOT DISTINCT FROM OLD.document) OR NOT (NEW.requested_at IS NOT DISTINCT FROM OLD.requested_at) OR NOT (NEW.expires_at IS NOT DISTINCT FROM OLD.expires_at)
        OR (NEW.content <> OLD.content AND NOT (NEW.status IN ('rejected', 'expired') AND NEW.content = 'null' AND OLD.content <> 'null'))) THEN RAISE EXCEPTION 'approvals: what is signed never changes'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER approvals_signed BEFORE UPDATE ON approvals FOR EACH ROW EXECUTE FUNCTION approvals_signed()
