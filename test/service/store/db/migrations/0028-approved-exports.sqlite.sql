ALTER TABLE exports ADD COLUMN row_count INTEGER
;
ALTER TABLE exports ADD COLUMN checksum TEXT
;
ALTER TABLE exports ADD COLUMN approval_id TEXT REFERENCES approvals (id)
;
ALTER TABLE exports ADD COLUMN downloaded_with TEXT
;
ALTER TABLE exported_participants ADD COLUMN position INTEGER NOT NULL DEFAULT 0
;
UPDATE exports SET status = 'rejected', reason = 'Exports are approved by signatures now: request it anew'
    WHERE status = 'requested'
;
UPDATE exports SET grant_expires_at = decided_at WHERE status = 'approved'
;
DROP TRIGGER exports_guard_5
;
CREATE TRIGGER exports_approved BEFORE UPDATE ON exports FOR EACH ROW WHEN (NEW.status = 'approved' AND NOT EXISTS (SELECT 1 FROM approvals a
        WHERE a.id = NEW.approval_id AND a.act = 'export.download' AND a.campaign_id = NEW.campaign_id
          AND a.subject_type = 'export' AND a.subject_id = NEW.id AND a.content ->> '$.checksum' = NEW.checksum AND a.status = 'used'))
      BEGIN SELECT RAISE(ABORT, 'exports: is given out with its approval'); END
;
CREATE TRIGGER exports_given BEFORE UPDATE ON exports FOR EACH ROW WHEN (OLD.status = 'approved' AND (NEW.approval_id IS NOT OLD.approval_id OR NEW.downloaded_with IS NOT OLD.downloaded_with OR NEW.decided_at IS NOT OLD.decided_at OR NEW.grant_expires_at IS NOT OLD.grant_expires_at
        OR NEW.downloads < OLD.downloads))
      BEGIN SELECT RAISE(ABORT, 'exports: a decision stays'); END
;
CREATE TRIGGER exports_content BEFORE UPDATE ON exports FOR EACH ROW WHEN (NEW.row_count IS NOT OLD.row_count OR NEW.checksum IS NOT OLD.checksum)
      BEGIN SELECT RAISE(ABORT, 'exports: is fixed'); END
;
CREATE TRIGGER exported_participants_order BEFORE UPDATE ON exported_participants FOR EACH ROW WHEN (NEW.position IS NOT OLD.position)
      BEGIN SELECT RAISE(ABORT, 'exported_participants: is fixed'); END
;
UPDATE api_keys SET scopes = replace(replace(replace(scopes, '"exports:approve",', ''), ',"exports:approve"', ''), '"exports:approve"', '') WHERE scopes LIKE '%"exports:approve"%'
;
UPDATE api_keys SET scopes = replace(replace(replace(scopes, '"publications:approve",', ''), ',"publications:approve"', ''), '"publications:approve"', '') WHERE scopes LIKE '%"publications:approve"%'
;
UPDATE organizations SET scopes = replace(replace(replace(scopes, '"exports:approve",', ''), ',"exports:approve"', ''), '"exports:approve"', '') WHERE scopes LIKE '%"exports:approve"%'
;
UPDATE organizations SET scopes = replace(replace(replace(scopes, '"publications:approve",', ''), ',"publications:approve"', ''), '"publications:approve"', '') WHERE scopes LIKE '%"publications:approve"%'
