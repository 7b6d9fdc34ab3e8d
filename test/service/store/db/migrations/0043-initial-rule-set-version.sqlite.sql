DROP TRIGGER rule_sets_guard_2
;
CREATE TRIGGER rule_sets_fixed BEFORE UPDATE ON rule_sets FOR EACH ROW WHEN (NEW.id IS NOT OLD.id OR NEW.campaign_id IS NOT OLD.campaign_id OR NEW.created_by IS NOT OLD.created_by OR NEW.created_at IS NOT OLD.created_at OR (OLD.effective_from IS NOT NULL AND NEW.version <> OLD.version))
      BEGIN SELECT RAISE(ABORT, 'rule_sets: is fixed'); END
