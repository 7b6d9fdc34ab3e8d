CREATE TABLE participant_groups (
    campaign_id TEXT COLLATE "C" NOT NULL,
    participant TEXT COLLATE "C" NOT NULL,
    gender TEXT COLLATE "C" NOT NULL,
    age_band TEXT COLLATE "C" NOT NULL,
    residence TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (campaign_id, participant)
  ) WITH (fillfactor = 70)
