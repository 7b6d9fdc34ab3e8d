CREATE TABLE notices (
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      version BIGINT NOT NULL,
      hash TEXT COLLATE "C" NOT NULL,
      text TEXT COLLATE "C" NOT NULL,
      text_en TEXT COLLATE "C" NOT NULL,
      purposes TEXT COLLATE "C" NOT NULL,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (campaign_id, version)
    )
;
CREATE TABLE consents (
      campaign_id TEXT COLLATE "C" NOT NULL,
      participant_id TEXT COLLATE "C" NOT NULL,
      number BIGINT NOT NULL,
      notice_version BIGINT NOT NULL,
      given_at BIGINT NOT NULL,
      withdrawn_at BIGINT,
      PRIMARY KEY (campaign_id, participant_id, number)
    ) WITH (fillfactor = 70)
;
CREATE FUNCTION notices_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'notices: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER notices_guard_0 BEFORE UPDATE ON notices FOR EACH ROW
      WHEN (NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.version IS DISTINCT FROM OLD.version OR NEW.hash IS DISTINCT FROM OLD.hash OR NEW.text IS DISTINCT FROM OLD.text OR NEW.text_en IS DISTINCT FROM OLD.text_en OR NEW.purposes IS DISTINCT FROM OLD.purposes OR NEW.created_at IS DISTINCT FROM OLD.created_at) EXECUTE FUNCTION notices_guard('is fixed')
;
CREATE TRIGGER notices_guard_1 BEFORE DELETE ON notices FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION notices_guard('is kept')
;
CREATE TRIGGER notices_guard_truncate BEFORE TRUNCATE ON notices
    FOR EACH STATEMENT EXECUTE FUNCTION notices_guard('is kept')
;
CREATE FUNCTION consents_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'consents: %', TG_ARGV[0]; END $$
;
CREATE TRIGGER consents_guard_0 BEFORE UPDATE ON consents FOR EACH ROW
      WHEN (NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.participant_id IS DISTINCT FROM OLD.participant_id OR NEW.number IS DISTINCT FROM OLD.number OR NEW.notice_version IS DISTINCT FROM OLD.notice_version OR NEW.given_at IS DISTINCT FROM OLD.given_at) EXECUTE FUNCTION consents_guard('is fixed')
;
CREATE TRIGGER consents_guard_1 BEFORE DELETE ON consents FOR EACH ROW
      WHEN (1 = 1) EXECUTE FUNCTION consents_guard('is kept')
;
CREATE TRIGGER consents_guard_2 BEFORE UPDATE ON consents FOR EACH ROW
      WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION consents_guard('is fixed')
;
CREATE TRIGGER consents_guard_truncate BEFORE TRUNCATE ON consents
    FOR EACH STATEMENT EXECUTE FUNCTION consents_guard('is kept')
