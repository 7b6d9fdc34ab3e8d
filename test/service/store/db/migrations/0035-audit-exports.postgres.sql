CREATE TABLE audit_exports (
      target TEXT COLLATE "C" NOT NULL PRIMARY KEY,
      sequence BIGINT NOT NULL,
      leased_until BIGINT NOT NULL
    )
