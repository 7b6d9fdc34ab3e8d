ALTER TABLE claims ADD COLUMN network TEXT COLLATE "C"
;
CREATE INDEX claims_of_network ON claims (campaign_id, network, created_at) WHERE network IS NOT NULL
