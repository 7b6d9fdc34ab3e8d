ALTER TABLE promo_items ADD COLUMN title_en TEXT COLLATE "C"
;
ALTER TABLE promo_items ADD COLUMN description TEXT COLLATE "C"
;
ALTER TABLE promo_items ADD COLUMN terms TEXT COLLATE "C"
;
ALTER TABLE promo_items ADD COLUMN quantity BIGINT
;
ALTER TABLE promo_items ADD COLUMN audience TEXT COLLATE "C"
