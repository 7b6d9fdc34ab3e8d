ALTER TABLE draws ADD COLUMN approval_id TEXT COLLATE "C"
;
UPDATE draws SET approval_id = 'before approvals'
;
CREATE FUNCTION draws_begun() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.status <> 'planned' OR NEW.approval_id IS NOT NULL) THEN RAISE EXCEPTION 'draws: begins as planned'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER draws_begun BEFORE INSERT ON draws FOR EACH ROW EXECUTE FUNCTION draws_begun()
;
CREATE FUNCTION draws_approval() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.approval_id IS DISTINCT FROM OLD.approval_id AND (OLD.approval_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM approvals a WHERE a.status = 'used' AND a.id = NEW.approval_id AND a.campaign_id = NEW.campaign_id
        AND (a.act = 'draw.grand' OR (NEW.kind <> 'grand' AND a.act IN ('draw.plan', 'draw.rerun', 'drawSchedule.confirm')))
        AND CASE a.content::json #>> '{action}'
          WHEN 'confirmSchedule' THEN (SELECT count(*) FROM draws d WHERE d.approval_id = NEW.approval_id AND d.id <> NEW.id) < json_array_length(a.content::json -> 'draws')
          WHEN 'void' THEN 1 = 0
          ELSE (SELECT count(*) FROM draws d WHERE d.approval_id = NEW.approval_id AND d.id <> NEW.id) = 0 AND a.content::json #>> '{plan,name}' = NEW.name AND a.content::json #>> '{plan,kind}' = NEW.kind END))) THEN RAISE EXCEPTION 'draws: has the approval that was used for its plan'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER draws_approval BEFORE UPDATE ON draws FOR EACH ROW EXECUTE FUNCTION draws_approval()
;
CREATE FUNCTION draws_committed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.approval_id IS NULL AND NEW.status IN ('committed', 'drawn', 'published')) THEN RAISE EXCEPTION 'draws: is committed with the approval of its plan'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER draws_committed BEFORE UPDATE ON draws FOR EACH ROW EXECUTE FUNCTION draws_committed()
;
CREATE FUNCTION draws_voided() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.status = 'voided' AND OLD.status <> 'voided' AND NOT EXISTS (SELECT 1 FROM approvals a WHERE a.status = 'used' AND a.act IN ('draw.void', 'draw.grand')
        AND a.subject_type = 'draw' AND a.subject_id = NEW.id AND a.content::json #>> '{action}' = 'void')) THEN RAISE EXCEPTION 'draws: is voided with its approval'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER draws_voided BEFORE UPDATE ON draws FOR EACH ROW EXECUTE FUNCTION draws_voided()
;
CREATE FUNCTION rule_sets_approved() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.status = 'published' AND OLD.status <> 'published' AND NEW.effective_from IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM approvals a WHERE a.status = 'used' AND a.act = 'ruleSet.publish' AND a.subject_type = 'ruleSet' AND a.subject_id = NEW.id
        AND a.subject_version = NEW.version)) THEN RAISE EXCEPTION 'rule_sets: is published with its approval'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER rule_sets_approved BEFORE UPDATE ON rule_sets FOR EACH ROW EXECUTE FUNCTION rule_sets_approved()
;
CREATE FUNCTION winners_approved() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.status = 'disqualified' AND OLD.status <> 'disqualified' AND NOT EXISTS (SELECT 1 FROM approvals a WHERE a.status = 'used' AND a.act = 'winner.disqualify'
        AND a.subject_type = 'winner' AND a.subject_id = NEW.id)) THEN RAISE EXCEPTION 'winners: is disqualified with its approval'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER winners_approved BEFORE UPDATE ON winners FOR EACH ROW EXECUTE FUNCTION winners_approved()
;
CREATE FUNCTION winners_replacing() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (OLD.status = 'reserve' AND NEW.status = 'drawn' AND NOT EXISTS (SELECT 1 FROM winners w
        WHERE w.id = NEW.replaces_id AND w.draw_id = NEW.draw_id AND w.prize = NEW.prize
          AND w.status IN ('forfeited', 'disqualified'))) THEN RAISE EXCEPTION 'winners: a reserve follows one whose prize is free'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER winners_replacing BEFORE UPDATE ON winners FOR EACH ROW EXECUTE FUNCTION winners_replacing()
;
CREATE FUNCTION campaigns_settled() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.status = 'settled' AND OLD.status <> 'settled' AND NOT EXISTS (SELECT 1 FROM approvals a WHERE a.status = 'used' AND a.act = 'campaign.settle'
        AND a.subject_type = 'campaign' AND a.subject_id = NEW.id)) THEN RAISE EXCEPTION 'campaigns: is settled with its approval'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER campaigns_settled BEFORE UPDATE ON campaigns FOR EACH ROW EXECUTE FUNCTION campaigns_settled()
