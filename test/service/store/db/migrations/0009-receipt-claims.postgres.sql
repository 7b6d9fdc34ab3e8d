ALTER TABLE claims ADD COLUMN merchant_id TEXT COLLATE "C"
;
ALTER TABLE claims ADD COLUMN terminal_id TEXT COLLATE "C"
;
ALTER TABLE claims ADD COLUMN amount BIGINT
;
ALTER TABLE claims ADD COLUMN confirmed_at BIGINT
;
ALTER TABLE claims ADD COLUMN remark TEXT COLLATE "C"
;
CREATE INDEX claims_of_merchant ON claims (campaign_id, merchant_id, created_at)
    WHERE merchant_id IS NOT NULL
;
CREATE INDEX claims_of_receipts ON claims (campaign_id, id) WHERE merchant_id IS NOT NULL
