CREATE TABLE campaign_zones (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      zone TEXT NOT NULL,
      name TEXT NOT NULL,
      name_en TEXT NOT NULL,
      starts_at INTEGER,
      ends_at INTEGER,
      organization_ids TEXT,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      PRIMARY KEY (campaign_id, zone)
    ) STRICT
