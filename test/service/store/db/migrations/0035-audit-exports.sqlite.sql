CREATE TABLE audit_exports (
      target TEXT NOT NULL PRIMARY KEY,
      sequence INTEGER NOT NULL,
      leased_until INTEGER NOT NULL
    ) STRICT
