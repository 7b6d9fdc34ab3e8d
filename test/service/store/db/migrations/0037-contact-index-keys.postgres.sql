ALTER TABLE contacts ADD COLUMN index_key TEXT COLLATE "C" NOT NULL DEFAULT ''
;
DROP INDEX contacts_of_key
;
CREATE INDEX contacts_of_index_key ON contacts (campaign_id, index_key)
