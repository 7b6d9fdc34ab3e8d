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
CREATE FUNCTION participant_data_reads_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'participant_data_reads is append-only'; END $$
;
CREATE TRIGGER participant_data_reads_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON participant_data_reads
    FOR EACH STATEMENT EXECUTE FUNCTION participant_data_reads_stay()
