ALTER TABLE promo_items ADD COLUMN title_en TEXT
;
ALTER TABLE promo_items ADD COLUMN description TEXT
;
ALTER TABLE promo_items ADD COLUMN terms TEXT
;
ALTER TABLE promo_items ADD COLUMN quantity INTEGER
;
ALTER TABLE promo_items ADD COLUMN audience TEXT
