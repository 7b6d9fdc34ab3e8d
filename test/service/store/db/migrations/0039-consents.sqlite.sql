CREATE TABLE notices (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      version INTEGER NOT NULL,
      hash TEXT NOT NULL,
      text TEXT NOT NULL,
      text_en TEXT NOT NULL,
      purposes TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (campaign_id, version)
    ) STRICT
;
CREATE TABLE consents (
      campaign_id TEXT NOT NULL,
      participant_id TEXT NOT NULL,
      number INTEGER NOT NULL,
      notice_version INTEGER NOT NULL,
      given_at INTEGER NOT NULL,
      withdrawn_at INTEGER,
      PRIMARY KEY (campaign_id, participant_id, number)
    ) STRICT, WITHOUT ROWID
;
CREATE TRIGGER notices_guard_0 BEFORE INSERT ON notices FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM notices k WHERE k.campaign_id = NEW.campaign_id AND k.version = NEW.version)) BEGIN SELECT RAISE(ABORT, 'notices: UNIQUE constraint failed on campaign_id, version'); END
;
CREATE TRIGGER notices_guard_1 BEFORE UPDATE ON notices FOR EACH ROW
      WHEN (NEW.campaign_id IS NOT OLD.campaign_id OR NEW.version IS NOT OLD.version OR NEW.hash IS NOT OLD.hash OR NEW.text IS NOT OLD.text OR NEW.text_en IS NOT OLD.text_en OR NEW.purposes IS NOT OLD.purposes OR NEW.created_at IS NOT OLD.created_at) BEGIN SELECT RAISE(ABORT, 'notices: is fixed'); END
;
CREATE TRIGGER notices_guard_2 BEFORE DELETE ON notices FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'notices: is kept'); END
;
CREATE TRIGGER consents_guard_0 BEFORE INSERT ON consents FOR EACH ROW
      WHEN (EXISTS (SELECT 1 FROM consents k WHERE k.campaign_id = NEW.campaign_id AND k.participant_id = NEW.participant_id AND k.number = NEW.number)) BEGIN SELECT RAISE(ABORT, 'consents: UNIQUE constraint failed on campaign_id, participant_id, number'); END
;
CREATE TRIGGER consents_guard_1 BEFORE UPDATE ON consents FOR EACH ROW
      WHEN (NEW.campaign_id IS NOT OLD.campaign_id OR NEW.participant_id IS NOT OLD.participant_id OR NEW.number IS NOT OLD.number OR NEW.notice_version IS NOT OLD.notice_version OR NEW.given_at IS NOT OLD.given_at) BEGIN SELECT RAISE(ABORT, 'consents: is fixed'); END
;
CREATE TRIGGER consents_guard_2 BEFORE DELETE ON consents FOR EACH ROW
      WHEN (1 = 1) BEGIN SELECT RAISE(ABORT, 'consents: is kept'); END
;
CREATE TRIGGER consents_guard_3 BEFORE UPDATE ON consents FOR EACH ROW
      WHEN (OLD.withdrawn_at IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'consents: is fixed'); END
