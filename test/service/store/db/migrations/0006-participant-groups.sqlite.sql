CREATE TABLE participant_groups (
    campaign_id TEXT NOT NULL,
    participant TEXT NOT NULL,
    gender TEXT NOT NULL,
    age_band TEXT NOT NULL,
    residence TEXT NOT NULL,
    PRIMARY KEY (campaign_id, participant)
  ) STRICT, WITHOUT ROWID
