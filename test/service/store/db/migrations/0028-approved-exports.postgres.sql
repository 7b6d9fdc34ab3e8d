ALTER TABLE exports ADD COLUMN row_count BIGINT
;
ALTER TABLE exports ADD COLUMN checksum TEXT COLLATE "C"
;
ALTER TABLE exports ADD COLUMN approval_id TEXT COLLATE "C" REFERENCES approvals (id)
;
ALTER TABLE exports ADD COLUMN downloaded_with TEXT COLLATE "C"
;
ALTER TABLE exported_participants ADD COLUMN position BIGINT NOT NULL DEFAULT 0
;
UPDATE exports SET status = 'rejected', reason = 'Exports are approved by signatures now: request it anew'
    WHERE status = 'requested'
;
UPDATE exports SET grant_expires_at = decided_at WHERE status = 'approved'
;
DROP TRIGGER exports_guard_4 ON exports
;
CREATE FUNCTION exports_approved() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.status = 'approved' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'export.download' AND a.campaign_id = NEW.campaign_id
          AND a.subject_type = 'export' AND a.subject_id = NEW.id AND a.content::json ->> 'checksum' = NEW.checksum AND a.status = 'used')) THEN RAISE EXCEPTION 'exports: is given out with its approval'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER exports_approved BEFORE UPDATE ON exports FOR EACH ROW EXECUTE FUNCTION exports_approved()
;
CREATE FUNCTION exports_given() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (OLD.status = 'approved' AND (NEW.approval_id IS DISTINCT FROM OLD.approval_id OR NEW.downloaded_with IS DISTINCT FROM OLD.downloaded_with OR NEW.decided_at IS DISTINCT FROM OLD.decided_at OR NEW.grant_expires_at IS DISTINCT FROM OLD.grant_expires_at
        OR NEW.downloads < OLD.downloads)) THEN RAISE EXCEPTION 'exports: a decision stays'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER exports_given BEFORE UPDATE ON exports FOR EACH ROW EXECUTE FUNCTION exports_given()
;
CREATE FUNCTION exports_content() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.row_count IS DISTINCT FROM OLD.row_count OR NEW.checksum IS DISTINCT FROM OLD.checksum) THEN RAISE EXCEPTION 'exports: is fixed'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER exports_content BEFORE UPDATE ON exports FOR EACH ROW EXECUTE FUNCTION exports_content()
;
CREATE FUNCTION exported_participants_order() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.position IS DISTINCT FROM OLD.position) THEN RAISE EXCEPTION 'exported_participants: is fixed'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER exported_participants_order BEFORE UPDATE ON exported_participants FOR EACH ROW EXECUTE FUNCTION exported_participants_order()
;
UPDATE api_keys SET scopes = replace(replace(replace(scopes, '"exports:approve",', ''), ',"exports:approve"', ''), '"exports:approve"', '') WHERE scopes LIKE '%"exports:approve"%'
;
UPDATE api_keys SET scopes = replace(replace(replace(scopes, '"publications:approve",', ''), ',"publications:approve"', ''), '"publications:approve"', '') WHERE scopes LIKE '%"publications:approve"%'
;
UPDATE organizations SET scopes = replace(replace(replace(scopes, '"exports:approve",', ''), ',"exports:approve"', ''), '"exports:approve"', '') WHERE scopes LIKE '%"exports:approve"%'
;
UPDATE organizations SET scopes = replace(replace(replace(scopes, '"publications:approve",', ''), ',"publications:approve"', ''), '"publications:approve"', '') WHERE scopes LIKE '%"publications:approve"%'
