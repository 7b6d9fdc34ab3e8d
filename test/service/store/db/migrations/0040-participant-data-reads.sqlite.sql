CREATE TABLE participant_data_reads (
      campaign_id TEXT NOT NULL,
      participant_id TEXT NOT NULL,
      at INTEGER NOT NULL,
      person_id TEXT,
      key_id TEXT NOT NULL,
      organization_ids TEXT NOT NULL,
      remote_address TEXT
    ) STRICT
;
CREATE INDEX participant_data_reads_of_participant ON participant_data_reads (campaign_id, participant_id)
;
CREATE INDEX personal_data_accesses_of_participant ON personal_data_accesses (campaign_id, participant_id)
;
CREATE TRIGGER participant_data_reads_no_update BEFORE UPDATE ON participant_data_reads
      BEGIN SELECT RAISE(ABORT, 'participant_data_reads is append-only'); END
;
CREATE TRIGGER participant_data_reads_no_delete BEFORE DELETE ON participant_data_reads
      BEGIN SELECT RAISE(ABORT, 'participant_data_reads is append-only'); END
