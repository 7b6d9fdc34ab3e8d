CREATE TABLE pictures (
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      sha256 TEXT COLLATE "C" NOT NULL,
      type TEXT COLLATE "C" NOT NULL,
      width BIGINT NOT NULL,
      height BIGINT NOT NULL,
      content BYTEA NOT NULL,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (campaign_id, sha256)
    )
