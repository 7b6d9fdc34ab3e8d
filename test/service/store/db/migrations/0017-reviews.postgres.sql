ALTER TABLE campaign_zones ADD COLUMN needs_review SMALLINT NOT NULL DEFAULT 0
;
ALTER TABLE promo_items ADD COLUMN review TEXT COLLATE "C"
;
ALTER TABLE promo_items ADD COLUMN review_reason TEXT COLLATE "C"
;
CREATE INDEX promo_items_pending ON promo_items (campaign_id, id) WHERE review = 'pending'
