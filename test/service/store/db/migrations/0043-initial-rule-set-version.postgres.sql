DROP TRIGGER rule_sets_guard_0 ON rule_sets
;
CREATE FUNCTION rule_sets_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.id IS DISTINCT FROM OLD.id OR NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.created_by IS DISTINCT FROM OLD.created_by OR NEW.created_at IS DISTINCT FROM OLD.created_at OR (OLD.effective_from IS NOT NULL AND NEW.version <> OLD.version)) THEN RAISE EXCEPTION 'rule_sets: is fixed'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER rule_sets_fixed BEFORE UPDATE ON rule_sets FOR EACH ROW EXECUTE FUNCTION rule_sets_fixed()
