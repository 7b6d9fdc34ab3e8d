CREATE TABLE secret_envelopes (
      id TEXT COLLATE "C" NOT NULL,
      data_secret TEXT COLLATE "C" NOT NULL,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (id)
    )
