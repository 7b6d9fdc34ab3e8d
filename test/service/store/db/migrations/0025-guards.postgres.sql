CREATE FUNCTION exports_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'exports: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER exports_guard_0 BEFORE UPDATE ON exports FOR EACH ROW
      WHEN (NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.id IS DISTINCT FROM OLD.id OR NEW.purpose IS DISTINCT FROM OLD.purpose OR NEW.draw_id IS DISTINCT FROM OLD.draw_id OR NEW.fields IS DISTINCT FROM OLD.fields OR NEW.max_rows IS DISTINCT FROM OLD.max_rows OR NEW.participants IS DISTINCT FROM OLD.participants OR NEW.without_contact IS DISTINCT FROM OLD.without_contact OR NEW.requested_by IS DISTINCT FROM OLD.requested_by OR NEW.requested_at IS DISTINCT FROM OLD.requested_at) EXECUTE FUNCTION exports_guard('is fixed')
;
CREATE TRIGGER exports_guard_1 BEFORE DELETE ON exports FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION exports_guard('is kept')
;
CREATE TRIGGER exports_guard_2 BEFORE INSERT ON exports FOR EACH ROW
      WHEN (NEW.status <> 'requested') EXECUTE FUNCTION exports_guard('begins as a request')
;
CREATE TRIGGER exports_guard_3 BEFORE UPDATE ON exports FOR EACH ROW
      WHEN (NOT (1 = 0) AND OLD.status || '>' || NEW.status NOT IN ('requested>approved', 'requested>rejected', 'approved>approved')) EXECUTE FUNCTION exports_guard('no such step')
;
CREATE TRIGGER exports_guard_4 BEFORE UPDATE ON exports FOR EACH ROW
      WHEN (OLD.status = 'approved' AND (NEW.decided_by IS NULL OR NEW.decided_by <> OLD.decided_by
          OR NEW.grant_expires_at IS NULL OR NEW.grant_expires_at > OLD.grant_expires_at
          OR NEW.downloads < OLD.downloads)) EXECUTE FUNCTION exports_guard('a decision stays')
;
CREATE TRIGGER exports_guard_truncate BEFORE TRUNCATE ON exports
    FOR EACH STATEMENT EXECUTE FUNCTION exports_guard('is kept')
;
CREATE FUNCTION exported_participants_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'exported_participants: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER exported_participants_guard_0 BEFORE UPDATE ON exported_participants FOR EACH ROW
      WHEN (NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.export_id IS DISTINCT FROM OLD.export_id OR NEW.participant_id IS DISTINCT FROM OLD.participant_id OR NEW.winner_ids IS DISTINCT FROM OLD.winner_ids) EXECUTE FUNCTION exported_participants_guard('is fixed')
;
CREATE TRIGGER exported_participants_guard_1 BEFORE DELETE ON exported_participants FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION exported_participants_guard('is kept')
;
CREATE TRIGGER exported_participants_guard_truncate BEFORE TRUNCATE ON exported_participants
    FOR EACH STATEMENT EXECUTE FUNCTION exported_participants_guard('is kept')
;
CREATE FUNCTION rule_sets_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'rule_sets: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER rule_sets_guard_0 BEFORE UPDATE ON rule_sets FOR EACH ROW
      WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.version IS DISTINCT FROM OLD.version OR NEW.created_by IS DISTINCT FROM OLD.created_by OR NEW.created_at IS DISTINCT FROM OLD.created_at) EXECUTE FUNCTION rule_sets_guard('is fixed')
;
CREATE TRIGGER rule_sets_guard_1 BEFORE DELETE ON rule_sets FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION rule_sets_guard('is kept')
;
CREATE TRIGGER rule_sets_guard_2 BEFORE INSERT ON rule_sets FOR EACH ROW
      WHEN (NEW.status <> 'draft') EXECUTE FUNCTION rule_sets_guard('begins as a draft')
;
CREATE TRIGGER rule_sets_guard_3 BEFORE UPDATE ON rule_sets FOR EACH ROW
      WHEN ((OLD.effective_from IS NULL) <> (NEW.effective_from IS NULL)) EXECUTE FUNCTION rule_sets_guard('the initial one stays it')
;
CREATE TRIGGER rule_sets_guard_4 BEFORE UPDATE ON rule_sets FOR EACH ROW
      WHEN (NOT (OLD.effective_from IS NULL) AND OLD.status || '>' || NEW.status NOT IN ('draft>draft', 'draft>submitted', 'draft>discarded', 'submitted>draft', 'submitted>published', 'submitted>discarded')) EXECUTE FUNCTION rule_sets_guard('no such step')
;
CREATE TRIGGER rule_sets_guard_5 BEFORE UPDATE ON rule_sets FOR EACH ROW
      WHEN (NOT (OLD.effective_from IS NULL) AND NEW.rule_set <> OLD.rule_set AND NEW.status <> 'draft') EXECUTE FUNCTION rule_sets_guard('a change makes a draft')
;
CREATE TRIGGER rule_sets_guard_6 BEFORE UPDATE ON rule_sets FOR EACH ROW
      WHEN (substr(NEW.makers, 1, length(OLD.makers) - 1) <> substr(OLD.makers, 1, length(OLD.makers) - 1)) EXECUTE FUNCTION rule_sets_guard('makers remain makers')
;
CREATE TRIGGER rule_sets_guard_truncate BEFORE TRUNCATE ON rule_sets
    FOR EACH STATEMENT EXECUTE FUNCTION rule_sets_guard('is kept')
;
CREATE FUNCTION campaign_rules_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'campaign_rules: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER campaign_rules_guard_0 BEFORE UPDATE ON campaign_rules FOR EACH ROW
      WHEN (NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.revision IS DISTINCT FROM OLD.revision OR NEW.effective_from IS DISTINCT FROM OLD.effective_from OR NEW.rules IS DISTINCT FROM OLD.rules OR NEW.created_at IS DISTINCT FROM OLD.created_at) EXECUTE FUNCTION campaign_rules_guard('is fixed')
;
CREATE TRIGGER campaign_rules_guard_1 BEFORE DELETE ON campaign_rules FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION campaign_rules_guard('is kept')
;
CREATE TRIGGER campaign_rules_guard_truncate BEFORE TRUNCATE ON campaign_rules
    FOR EACH STATEMENT EXECUTE FUNCTION campaign_rules_guard('is kept')
;
CREATE FUNCTION winners_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'winners: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER winners_guard_0 BEFORE UPDATE ON winners FOR EACH ROW
      WHEN (NEW.draw_id IS DISTINCT FROM OLD.draw_id OR NEW.id IS DISTINCT FROM OLD.id OR NEW.slot IS DISTINCT FROM OLD.slot OR NEW.prize IS DISTINCT FROM OLD.prize OR NEW.key IS DISTINCT FROM OLD.key OR NEW.participant IS DISTINCT FROM OLD.participant OR NEW.code IS DISTINCT FROM OLD.code OR NEW.created_at IS DISTINCT FROM OLD.created_at) EXECUTE FUNCTION winners_guard('is fixed')
;
CREATE TRIGGER winners_guard_1 BEFORE DELETE ON winners FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION winners_guard('is kept')
;
CREATE TRIGGER winners_guard_2 BEFORE INSERT ON winners FOR EACH ROW
      WHEN (NEW.status NOT IN ('drawn', 'reserve')) EXECUTE FUNCTION winners_guard('begins as drawn')
;
CREATE TRIGGER winners_guard_3 BEFORE UPDATE ON winners FOR EACH ROW
      WHEN (NOT (1 = 0) AND OLD.status || '>' || NEW.status NOT IN ('reserve>drawn', 'drawn>notified', 'drawn>forfeited', 'drawn>disqualified', 'reserve>disqualified', 'notified>claimed', 'notified>forfeited', 'notified>disqualified', 'claimed>documentsRequested', 'claimed>approved', 'claimed>disqualified', 'documentsRequested>approved', 'documentsRequested>forfeited', 'documentsRequested>disqualified', 'approved>paid', 'approved>disqualified')) EXECUTE FUNCTION winners_guard('no such step')
;
CREATE TRIGGER winners_guard_truncate BEFORE TRUNCATE ON winners
    FOR EACH STATEMENT EXECUTE FUNCTION winners_guard('is kept')
;
CREATE FUNCTION pictures_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'pictures: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER pictures_guard_0 BEFORE UPDATE ON pictures FOR EACH ROW
      WHEN (NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.sha256 IS DISTINCT FROM OLD.sha256 OR NEW.type IS DISTINCT FROM OLD.type OR NEW.width IS DISTINCT FROM OLD.width OR NEW.height IS DISTINCT FROM OLD.height OR NEW.content IS DISTINCT FROM OLD.content OR NEW.created_at IS DISTINCT FROM OLD.created_at) EXECUTE FUNCTION pictures_guard('is fixed')
;
CREATE TRIGGER pictures_guard_1 BEFORE DELETE ON pictures FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION pictures_guard('is kept')
;
CREATE TRIGGER pictures_guard_truncate BEFORE TRUNCATE ON pictures
    FOR EACH STATEMENT EXECUTE FUNCTION pictures_guard('is kept')
;
CREATE FUNCTION publications_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'publications: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER publications_fixed_0 BEFORE UPDATE ON publications FOR EACH ROW
      WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.draw_id IS DISTINCT FROM OLD.draw_id OR NEW.created_at IS DISTINCT FROM OLD.created_at) EXECUTE FUNCTION publications_fixed('is fixed')
;
CREATE TRIGGER publications_fixed_truncate BEFORE TRUNCATE ON publications
    FOR EACH STATEMENT EXECUTE FUNCTION publications_fixed('is kept')
