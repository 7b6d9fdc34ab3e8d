import type { Migration } from './migration.js';

/** What an offer says beside its title and price; until now none said it. */
export const offers: Migration = {
  version: 13,
  name: 'offers',
  statements: ({ types }) =>
    [
      `title_en ${types.text}`,
      `description ${types.text}`,
      `terms ${types.text}`,
      `quantity ${types.integer}`,
      `audience ${types.text}`,
    ].map((column) => `ALTER TABLE promo_items ADD COLUMN ${column}`),
};
