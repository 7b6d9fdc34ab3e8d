ALTER TABLE draws ADD COLUMN approval_id TEXT
;
UPDATE draws SET approval_id = 'before approvals'
;
CREATE TRIGGER draws_no_replace BEFORE INSERT ON draws FOR EACH ROW WHEN (EXISTS (SELECT 1 FROM draws d WHERE d.id = NEW.id
        OR (NEW.replaces_id IS NOT NULL AND d.replaces_id = NEW.replaces_id)))
      BEGIN SELECT RAISE(ABORT, 'draws: UNIQUE constraint failed'); END
;
CREATE TRIGGER draws_begun BEFORE INSERT ON draws FOR EACH ROW WHEN (NEW.status <> 'planned' OR NEW.approval_id IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'draws: begins as planned'); END
;
CREATE TRIGGER draws_approval BEFORE UPDATE ON draws FOR EACH ROW WHEN (NEW.approval_id IS NOT OLD.approval_id AND (OLD.approval_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM approvals a WHERE a.status = 'used' AND a.id = NEW.approval_id AND a.campaign_id = NEW.campaign_id
        AND (a.act = 'draw.grand' OR (NEW.kind <> 'grand' AND a.act IN ('draw.plan', 'draw.rerun', 'drawSchedule.confirm')))
        AND CASE a.content ->> '$.action'
          WHEN 'confirmSchedule' THEN (SELECT count(*) FROM draws d WHERE d.approval_id = NEW.approval_id AND d.id <> NEW.id) < json_array_length(a.content, '$.draws')
          WHEN 'void' THEN 1 = 0
          ELSE (SELECT count(*) FROM draws d WHERE d.approval_id = NEW.approval_id AND d.id <> NEW.id) = 0 AND a.content ->> '$.plan.name' = NEW.name AND a.content ->> '$.plan.kind' = NEW.kind END)))
      BEGIN SELECT RAISE(ABORT, 'draws: has the approval that was used for its plan'); END
;
CREATE TRIGGER draws_committed BEFORE UPDATE ON draws FOR EACH ROW WHEN (NEW.approval_id IS NULL AND NEW.status IN ('committed', 'drawn', 'published'))
      BEGIN SELECT RAISE(ABORT, 'draws: is committed with the approval of its plan'); END
;
CREATE TRIGGER draws_voided BEFORE UPDATE ON draws FOR EACH ROW WHEN (NEW.status = 'voided' AND OLD.status <> 'voided' AND NOT EXISTS (SELECT 1 FROM approvals a WHERE a.status = 'used' AND a.act IN ('draw.void', 'draw.grand')
        AND a.subject_type = 'draw' AND a.subject_id = NEW.id AND a.content ->> '$.action' = 'void'))
      BEGIN SELECT RAISE(ABORT, 'draws: is voided with its approval'); END
;
CREATE TRIGGER rule_sets_approved BEFORE UPDATE ON rule_sets FOR EACH ROW WHEN (NEW.status = 'published' AND OLD.status <> 'published' AND NEW.effective_from IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM approvals a WHERE a.status = 'used' AND a.act = 'ruleSet.publish' AND a.subject_type = 'ruleSet' AND a.subject_id = NEW.id
        AND a.subject_version = NEW.version))
      BEGIN SELECT RAISE(ABORT, 'rule_sets: is published with its approval'); END
;
CREATE TRIGGER winners_approved BEFORE UPDATE ON winners FOR EACH ROW WHEN (NEW.status = 'disqualified' AND OLD.status <> 'disqualified' AND NOT EXISTS (SELECT 1 FROM approvals a WHERE a.status = 'used' AND a.act = 'winner.disqualify'
        AND a.subject_type = 'winner' AND a.subject_id = NEW.id))
      BEGIN SELECT RAISE(ABORT, 'winners: is disqualified with its approval'); END
;
CREATE TRIGGER winners_replacing BEFORE UPDATE ON winners FOR EACH ROW WHEN (OLD.status = 'reserve' AND NEW.status = 'drawn' AND NOT EXISTS (SELECT 1 FROM winners w
        WHERE w.id = NEW.replaces_id AND w.draw_id = NEW.draw_id AND w.prize = NEW.prize
          AND w.status IN ('forfeited', 'disqualified')))
      BEGIN SELECT RAISE(ABORT, 'winners: a reserve follows one whose prize is free'); END
;
CREATE TRIGGER campaigns_settled BEFORE UPDATE ON campaigns FOR EACH ROW WHEN (NEW.status = 'settled' AND OLD.status <> 'settled' AND NOT EXISTS (SELECT 1 FROM approvals a WHERE a.status = 'used' AND a.act = 'campaign.settle'
        AND a.subject_type = 'campaign' AND a.subject_id = NEW.id))
      BEGIN SELECT RAISE(ABORT, 'campaigns: is settled with its approval'); END
