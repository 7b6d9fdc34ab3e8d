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
CREATE FUNCTION notices_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (1 = 1) THEN RAISE EXCEPTION 'notices: is fixed'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER notices_fixed BEFORE UPDATE ON notices FOR EACH ROW EXECUTE FUNCTION notices_fixed()
;
CREATE FUNCTION consents_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (NEW.campaign_id IS DISTINCT FROM OLD.campaign_id OR NEW.participant_id IS DISTINCT FROM OLD.participant_id OR NEW.number IS DISTINCT FROM OLD.number OR NEW.notice_version IS DISTINCT FROM OLD.notice_version OR NEW.given_at IS DISTINCT FROM OLD.given_at OR OLD.withdrawn_at IS NOT NULL) THEN RAISE EXCEPTION 'consents: is fixed'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER consents_fixed BEFORE UPDATE ON consents FOR EACH ROW EXECUTE FUNCTION consents_fixed()
;
CREATE FUNCTION notices_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (1 = 1) THEN RAISE EXCEPTION 'notices: is kept'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER notices_kept BEFORE DELETE ON notices FOR EACH ROW EXECUTE FUNCTION notices_kept()
;
CREATE FUNCTION consents_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (1 = 1) THEN RAISE EXCEPTION 'consents: is kept'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER consents_kept BEFORE DELETE ON consents FOR EACH ROW EXECUTE FUNCTION consents_kept()
