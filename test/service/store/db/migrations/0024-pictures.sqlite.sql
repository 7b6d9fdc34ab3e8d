CREATE TABLE pictures (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      sha256 TEXT NOT NULL,
      type TEXT NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      content BLOB NOT NULL,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (campaign_id, sha256)
    ) STRICT
