ALTER TABLE campaign_zones ADD COLUMN needs_review INTEGER NOT NULL DEFAULT 0
;
ALTER TABLE promo_items ADD COLUMN review TEXT
;
ALTER TABLE promo_items ADD COLUMN review_reason TEXT
;
CREATE INDEX promo_items_pending ON promo_items (campaign_id, id) WHERE review = 'pending'
