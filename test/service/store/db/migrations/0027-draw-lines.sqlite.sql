ALTER TABLE draws ADD COLUMN replacement_reason TEXT
;
ALTER TABLE draws ADD COLUMN exclusions TEXT
;
ALTER TABLE draws ADD COLUMN operator_share TEXT
;
ALTER TABLE draws ADD COLUMN reveal_by INTEGER
;
ALTER TABLE draws ADD COLUMN revealed_at INTEGER
;
ALTER TABLE draw_leaves ADD COLUMN operator_entries INTEGER NOT NULL DEFAULT 0
;
CREATE TABLE draw_witnesses (
      draw_id TEXT NOT NULL REFERENCES draws (id),
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      organization_id TEXT NOT NULL REFERENCES organizations (id),
      key_id TEXT NOT NULL REFERENCES api_keys (id),
      commitment TEXT NOT NULL,
      position INTEGER,
      reveal TEXT,
      created_at INTEGER NOT NULL,
      revealed_at INTEGER,
      UNIQUE (draw_id, name),
      UNIQUE (draw_id, commitment),
      UNIQUE (draw_id, key_id)
    ) STRICT
;
CREATE INDEX draw_witnesses_of_draw ON draw_witnesses (draw_id, id)
