CREATE TABLE campaign_zones (
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      zone TEXT COLLATE "C" NOT NULL,
      name TEXT COLLATE "C" NOT NULL,
      name_en TEXT COLLATE "C" NOT NULL,
      starts_at BIGINT,
      ends_at BIGINT,
      organization_ids TEXT COLLATE "C",
      created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL,
      PRIMARY KEY (campaign_id, zone)
    )
