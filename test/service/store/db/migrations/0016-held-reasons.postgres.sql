ALTER TABLE transactions ADD COLUMN held_reasons TEXT COLLATE "C"
;
UPDATE transactions SET held_reasons = 'merchantAwaitsApproval' WHERE status = 'held'
