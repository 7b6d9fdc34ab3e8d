import type { Migration } from './migration.js';

/** Zones whose offers wait for the operator, and how the review of each offer stands; until now none needed one. */
export const reviews: Migration = {
  version: 17,
  name: 'reviews',
  statements: ({ types }) => [
    `ALTER TABLE campaign_zones ADD COLUMN needs_review ${types.flag} NOT NULL DEFAULT 0`,
    `ALTER TABLE promo_items ADD COLUMN review ${types.text}`,
    `ALTER TABLE promo_items ADD COLUMN review_reason ${types.text}`,
    "CREATE INDEX promo_items_pending ON promo_items (campaign_id, id) WHERE review = 'pending'",
  ],
};
