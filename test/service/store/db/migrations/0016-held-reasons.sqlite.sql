ALTER TABLE transactions ADD COLUMN held_reasons TEXT
;
UPDATE transactions SET held_reasons = 'merchantAwaitsApproval' WHERE status = 'held'
