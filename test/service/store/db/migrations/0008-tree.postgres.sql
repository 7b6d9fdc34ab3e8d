ALTER TABLE merchants ADD COLUMN inherits TEXT COLLATE "C" NOT NULL DEFAULT '[]'
;
CREATE INDEX merchants_of_parent ON merchants (parent_id) WHERE parent_id IS NOT NULL
