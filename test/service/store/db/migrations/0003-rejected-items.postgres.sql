CREATE TABLE rejected_items (
      campaign_id TEXT COLLATE "C" NOT NULL,
      organization_id TEXT COLLATE "C" NOT NULL,
      zone TEXT COLLATE "C" NOT NULL,
      position BIGINT NOT NULL,
      external_id TEXT COLLATE "C" NOT NULL,
      digest_high BIGINT NOT NULL,
      digest_low BIGINT NOT NULL,
      merchant_id TEXT COLLATE "C",
      merchant_external_id TEXT COLLATE "C",
      code TEXT COLLATE "C" NOT NULL,
      pointer TEXT COLLATE "C",
      PRIMARY KEY (campaign_id, organization_id, zone, position, external_id)
    ) WITH (fillfactor = 70)
