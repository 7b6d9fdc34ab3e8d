CREATE TRIGGER exports_guard_0 BEFORE INSERT ON exports FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM exports k WHERE k.campaign_id = NEW.campaign_id AND k.id = NEW.id)) BEGIN SELECT RAISE(ABORT, 'exports: UNIQUE constraint failed on campaign_id, id'); END
;
CREATE TRIGGER exports_guard_1 BEFORE UPDATE ON exports FOR EACH ROW
      WHEN (NEW.campaign_id IS NOT OLD.campaign_id OR NEW.id IS NOT OLD.id OR NEW.purpose IS NOT OLD.purpose OR NEW.draw_id IS NOT OLD.draw_id OR NEW.fields IS NOT OLD.fields OR NEW.max_rows IS NOT OLD.max_rows OR NEW.participants IS NOT OLD.participants OR NEW.without_contact IS NOT OLD.without_contact OR NEW.requested_by IS NOT OLD.requested_by OR NEW.requested_at IS NOT OLD.requested_at) BEGIN SELECT RAISE(ABORT, 'exports: is fixed'); END
;
CREATE TRIGGER exports_guard_2 BEFORE DELETE ON exports FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'exports: is kept'); END
;
CREATE TRIGGER exports_guard_3 BEFORE INSERT ON exports FOR EACH ROW
      WHEN (NEW.status <> 'requested') BEGIN SELECT RAISE(ABORT, 'exports: begins as a request'); END
;
CREATE TRIGGER exports_guard_4 BEFORE UPDATE ON exports FOR EACH ROW
      WHEN (NOT (1 = 0) AND OLD.status || '>' || NEW.status NOT IN ('requested>approved', 'requested>rejected', 'approved>approved')) BEGIN SELECT RAISE(ABORT, 'exports: no such step'); END
;
CREATE TRIGGER exports_guard_5 BEFORE UPDATE ON exports FOR EACH ROW
      WHEN (OLD.status = 'approved' AND (NEW.decided_by IS NULL OR NEW.decided_by <> OLD.decided_by
          OR NEW.grant_expires_at IS NULL OR NEW.grant_expires_at > OLD.grant_expires_at
          OR NEW.downloads < OLD.downloads)) BEGIN SELECT RAISE(ABORT, 'exports: a decision stays'); END
;
CREATE TRIGGER exported_participants_guard_0 BEFORE INSERT ON exported_participants FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM exported_participants k WHERE k.campaign_id = NEW.campaign_id AND k.export_id = NEW.export_id AND k.participant_id = NEW.participant_id)) BEGIN SELECT RAISE(ABORT, 'exported_participants: UNIQUE constraint failed on campaign_id, export_id, participant_id'); END
;
CREATE TRIGGER exported_participants_guard_1 BEFORE UPDATE ON exported_participants FOR EACH ROW
      WHEN (NEW.campaign_id IS NOT OLD.campaign_id OR NEW.export_id IS NOT OLD.export_id OR NEW.participant_id IS NOT OLD.participant_id OR NEW.winner_ids IS NOT OLD.winner_ids) BEGIN SELECT RAISE(ABORT, 'exported_participants: is fixed'); END
;
CREATE TRIGGER exported_participants_guard_2 BEFORE DELETE ON exported_participants FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'exported_participants: is kept'); END
;
CREATE TRIGGER rule_sets_guard_0 BEFORE INSERT ON rule_sets FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM rule_sets k WHERE k.id = NEW.id)) BEGIN SELECT RAISE(ABORT, 'rule_sets: UNIQUE constraint failed on id'); END
;
CREATE TRIGGER rule_sets_guard_1 BEFORE INSERT ON rule_sets FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM rule_sets k WHERE k.campaign_id = NEW.campaign_id AND k.version = NEW.version)) BEGIN SELECT RAISE(ABORT, 'rule_sets: UNIQUE constraint failed on campaign_id, version'); END
;
CREATE TRIGGER rule_sets_guard_2 BEFORE UPDATE ON rule_sets FOR EACH ROW
      WHEN (NEW.id IS NOT OLD.id OR NEW.campaign_id IS NOT OLD.campaign_id OR NEW.version IS NOT OLD.version OR NEW.created_by IS NOT OLD.created_by OR NEW.created_at IS NOT OLD.created_at) BEGIN SELECT RAISE(ABORT, 'rule_sets: is fixed'); END
;
CREATE TRIGGER rule_sets_guard_3 BEFORE DELETE ON rule_sets FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'rule_sets: is kept'); END
;
CREATE TRIGGER rule_sets_guard_4 BEFORE INSERT ON rule_sets FOR EACH ROW
      WHEN (NEW.status <> 'draft') BEGIN SELECT RAISE(ABORT, 'rule_sets: begins as a draft'); END
;
CREATE TRIGGER rule_sets_guard_5 BEFORE UPDATE ON rule_sets FOR EACH ROW
      WHEN ((OLD.effective_from IS NULL) <> (NEW.effective_from IS NULL)) BEGIN SELECT RAISE(ABORT, 'rule_sets: the initial one stays it'); END
;
CREATE TRIGGER rule_sets_guard_6 BEFORE UPDATE ON rule_sets FOR EACH ROW
      WHEN (NOT (OLD.effective_from IS NULL) AND OLD.status || '>' || NEW.status NOT IN ('draft>draft', 'draft>submitted', 'draft>discarded', 'submitted>draft', 'submitted>published', 'submitted>discarded')) BEGIN SELECT RAISE(ABORT, 'rule_sets: no such step'); END
;
CREATE TRIGGER rule_sets_guard_7 BEFORE UPDATE ON rule_sets FOR EACH ROW
      WHEN (NOT (OLD.effective_from IS NULL) AND NEW.rule_set <> OLD.rule_set AND NEW.status <> 'draft') BEGIN SELECT RAISE(ABORT, 'rule_sets: a change makes a draft'); END
;
CREATE TRIGGER rule_sets_guard_8 BEFORE UPDATE ON rule_sets FOR EACH ROW
      WHEN (substr(NEW.makers, 1, length(OLD.makers) - 1) <> substr(OLD.makers, 1, length(OLD.makers) - 1)) BEGIN SELECT RAISE(ABORT, 'rule_sets: makers remain makers'); END
;
CREATE TRIGGER campaign_rules_guard_0 BEFORE INSERT ON campaign_rules FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM campaign_rules k WHERE k.campaign_id = NEW.campaign_id AND k.revision = NEW.revision)) BEGIN SELECT RAISE(ABORT, 'campaign_rules: UNIQUE constraint failed on campaign_id, revision'); END
;
CREATE TRIGGER campaign_rules_guard_1 BEFORE UPDATE ON campaign_rules FOR EACH ROW
      WHEN (NEW.campaign_id IS NOT OLD.campaign_id OR NEW.revision IS NOT OLD.revision OR NEW.effective_from IS NOT OLD.effective_from OR NEW.rules IS NOT OLD.rules OR NEW.created_at IS NOT OLD.created_at) BEGIN SELECT RAISE(ABORT, 'campaign_rules: is fixed'); END
;
CREATE TRIGGER campaign_rules_guard_2 BEFORE DELETE ON campaign_rules FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'campaign_rules: is kept'); END
;
CREATE TRIGGER winners_guard_0 BEFORE INSERT ON winners FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM winners k WHERE k.id = NEW.id)) BEGIN SELECT RAISE(ABORT, 'winners: UNIQUE constraint failed on id'); END
;
CREATE TRIGGER winners_guard_1 BEFORE INSERT ON winners FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM winners k WHERE k.draw_id = NEW.draw_id AND k.slot = NEW.slot)) BEGIN SELECT RAISE(ABORT, 'winners: UNIQUE constraint failed on draw_id, slot'); END
;
CREATE TRIGGER winners_guard_2 BEFORE INSERT ON winners FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM winners k WHERE k.draw_id = NEW.draw_id AND k.code = NEW.code)) BEGIN SELECT RAISE(ABORT, 'winners: UNIQUE constraint failed on draw_id, code'); END
;
CREATE TRIGGER winners_guard_3 BEFORE INSERT ON winners FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM winners k WHERE k.replaces_id = NEW.replaces_id)) BEGIN SELECT RAISE(ABORT, 'winners: UNIQUE constraint failed on replaces_id'); END
;
CREATE TRIGGER winners_guard_4 BEFORE UPDATE ON winners FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM winners k WHERE k.replaces_id = NEW.replaces_id AND k.id <> NEW.id AND 1 = 1)) BEGIN SELECT RAISE(ABORT, 'winners: UNIQUE constraint failed on replaces_id'); END
;
CREATE TRIGGER winners_guard_5 BEFORE UPDATE ON winners FOR EACH ROW
      WHEN (NEW.draw_id IS NOT OLD.draw_id OR NEW.id IS NOT OLD.id OR NEW.slot IS NOT OLD.slot OR NEW.prize IS NOT OLD.prize OR NEW.key IS NOT OLD.key OR NEW.participant IS NOT OLD.participant OR NEW.code IS NOT OLD.code OR NEW.created_at IS NOT OLD.created_at) BEGIN SELECT RAISE(ABORT, 'winners: is fixed'); END
;
CREATE TRIGGER winners_guard_6 BEFORE DELETE ON winners FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'winners: is kept'); END
;
CREATE TRIGGER winners_guard_7 BEFORE INSERT ON winners FOR EACH ROW
      WHEN (NEW.status NOT IN ('drawn', 'reserve')) BEGIN SELECT RAISE(ABORT, 'winners: begins as drawn'); END
;
CREATE TRIGGER winners_guard_8 BEFORE UPDATE ON winners FOR EACH ROW
      WHEN (NOT (1 = 0) AND OLD.status || '>' || NEW.status NOT IN ('reserve>drawn', 'drawn>notified', 'drawn>forfeited', 'drawn>disqualified', 'reserve>disqualified', 'notified>claimed', 'notified>forfeited', 'notified>disqualified', 'claimed>documentsRequested', 'claimed>approved', 'claimed>disqualified', 'documentsRequested>approved', 'documentsRequested>forfeited', 'documentsRequested>disqualified', 'approved>paid', 'approved>disqualified')) BEGIN SELECT RAISE(ABORT, 'winners: no such step'); END
;
CREATE TRIGGER pictures_guard_0 BEFORE INSERT ON pictures FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM pictures k WHERE k.campaign_id = NEW.campaign_id AND k.sha256 = NEW.sha256)) BEGIN SELECT RAISE(ABORT, 'pictures: UNIQUE constraint failed on campaign_id, sha256'); END
;
CREATE TRIGGER pictures_guard_1 BEFORE UPDATE ON pictures FOR EACH ROW
      WHEN (NEW.campaign_id IS NOT OLD.campaign_id OR NEW.sha256 IS NOT OLD.sha256 OR NEW.type IS NOT OLD.type OR NEW.width IS NOT OLD.width OR NEW.height IS NOT OLD.height OR NEW.content IS NOT OLD.content OR NEW.created_at IS NOT OLD.created_at) BEGIN SELECT RAISE(ABORT, 'pictures: is fixed'); END
;
CREATE TRIGGER pictures_guard_2 BEFORE DELETE ON pictures FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'pictures: is kept'); END
;
CREATE TRIGGER publications_kept_0 BEFORE INSERT ON publications FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM publications k WHERE k.id = NEW.id)) BEGIN SELECT RAISE(ABORT, 'publications: UNIQUE constraint failed on id'); END
;
CREATE TRIGGER publication_prizes_kept_0 BEFORE INSERT ON publication_prizes FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM publication_prizes k WHERE k.publication_id = NEW.publication_id AND k.version = NEW.version AND k.slot = NEW.slot)) BEGIN SELECT RAISE(ABORT, 'publication_prizes: UNIQUE constraint failed on publication_id, version, slot'); END
;
CREATE TRIGGER incident_events_kept_0 BEFORE INSERT ON incident_events FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM incident_events k WHERE k.campaign_id = NEW.campaign_id AND k.incident_id = NEW.incident_id AND k.id = NEW.id)) BEGIN SELECT RAISE(ABORT, 'incident_events: UNIQUE constraint failed on campaign_id, incident_id, id'); END
;
CREATE TRIGGER audit_entries_kept_0 BEFORE INSERT ON audit_entries FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM audit_entries k WHERE k.sequence = NEW.sequence)) BEGIN SELECT RAISE(ABORT, 'audit_entries: UNIQUE constraint failed on sequence'); END
;
CREATE TRIGGER publications_fixed_0 BEFORE UPDATE ON publications FOR EACH ROW
      WHEN (NEW.id IS NOT OLD.id OR NEW.campaign_id IS NOT OLD.campaign_id OR NEW.draw_id IS NOT OLD.draw_id OR NEW.created_at IS NOT OLD.created_at) BEGIN SELECT RAISE(ABORT, 'publications: is fixed'); END
;
CREATE TRIGGER publications_fixed_1 BEFORE UPDATE ON publications FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM publications k WHERE k.draw_id = NEW.draw_id AND k.id <> NEW.id AND NEW.status = 'published' AND k.status = 'published')) BEGIN SELECT RAISE(ABORT, 'publications: UNIQUE constraint failed on draw_id'); END
