ALTER TABLE claims ADD COLUMN merchant_id TEXT
;
ALTER TABLE claims ADD COLUMN terminal_id TEXT
;
ALTER TABLE claims ADD COLUMN amount INTEGER
;
ALTER TABLE claims ADD COLUMN confirmed_at INTEGER
;
ALTER TABLE claims ADD COLUMN remark TEXT
;
CREATE INDEX claims_of_merchant ON claims (campaign_id, merchant_id, created_at)
    WHERE merchant_id IS NOT NULL
;
CREATE INDEX claims_of_receipts ON claims (campaign_id, id) WHERE merchant_id IS NOT NULL
