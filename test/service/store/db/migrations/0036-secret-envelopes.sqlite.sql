CREATE TABLE secret_envelopes (
      id TEXT NOT NULL,
      data_secret TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (id)
    ) STRICT
