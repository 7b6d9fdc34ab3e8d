CREATE TABLE participant_data_reads (
      campaign_id TEXT COLLATE "C" NOT NULL,
      participant_id TEXT COLLATE "C" NOT NULL,
      at BIGINT NOT NULL,
      person_id TEXT COLLATE "C",
      key_id TEXT COLLATE "C" NOT NULL,
      organization_ids TEXT COLLATE "C" NOT NULL,
      remote_address TEXT COLLATE "C"
    )
;
CREATE INDEX participant_data_reads_of_participant ON participant_data_reads (campaign_id, participant_id)
;
CREATE INDEX personal_data_accesses_of_participant ON personal_data_accesses (campaign_id, participant_id)
;
CREATE FUNCTION participant_data_reads_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (1 = 1) THEN RAISE EXCEPTION 'participant_data_reads: is kept'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER participant_data_reads_fixed BEFORE UPDATE ON participant_data_reads FOR EACH ROW EXECUTE FUNCTION participant_data_reads_fixed()
;
CREATE FUNCTION participant_data_reads_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (1 = 1) THEN RAISE EXCEPTION 'participant_data_reads: is kept'; END IF; RETURN NEW; END $$
;
CREATE TRIGGER participant_data_reads_kept BEFORE DELETE ON participant_data_reads FOR EACH ROW EXECUTE FUNCTION participant_data_reads_kept()
