CREATE TABLE rejected_items (
      campaign_id TEXT NOT NULL,
      organization_id TEXT NOT NULL,
      zone TEXT NOT NULL,
      position INTEGER NOT NULL,
      external_id TEXT NOT NULL,
      digest_high INTEGER NOT NULL,
      digest_low INTEGER NOT NULL,
      merchant_id TEXT,
      merchant_external_id TEXT,
      code TEXT NOT NULL,
      pointer TEXT,
      PRIMARY KEY (campaign_id, organization_id, zone, position, external_id)
    ) STRICT, WITHOUT ROWID
