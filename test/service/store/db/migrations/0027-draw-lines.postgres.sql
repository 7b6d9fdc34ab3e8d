ALTER TABLE draws ADD COLUMN replacement_reason TEXT COLLATE "C"
;
ALTER TABLE draws ADD COLUMN exclusions TEXT COLLATE "C"
;
ALTER TABLE draws ADD COLUMN operator_share TEXT COLLATE "C"
;
ALTER TABLE draws ADD COLUMN reveal_by BIGINT
;
ALTER TABLE draws ADD COLUMN revealed_at BIGINT
;
ALTER TABLE draw_leaves ADD COLUMN operator_entries BIGINT NOT NULL DEFAULT 0
;
CREATE TABLE draw_witnesses (
      draw_id TEXT COLLATE "C" NOT NULL REFERENCES draws (id),
      id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
      name TEXT COLLATE "C" NOT NULL,
      organization_id TEXT COLLATE "C" NOT NULL REFERENCES organizations (id),
      key_id TEXT COLLATE "C" NOT NULL REFERENCES api_keys (id),
      commitment TEXT COLLATE "C" NOT NULL,
      position BIGINT,
      reveal TEXT COLLATE "C",
      created_at BIGINT NOT NULL,
      revealed_at BIGINT,
      UNIQUE (draw_id, name),
      UNIQUE (draw_id, commitment),
      UNIQUE (draw_id, key_id)
    )
;
CREATE INDEX draw_witnesses_of_draw ON draw_witnesses (draw_id, id)
