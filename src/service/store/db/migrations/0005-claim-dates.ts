import type { Migration } from './migration.js';

/** Keeps the day of a claimed document, from which follows how long the claim waits. */
export const claimDates: Migration = {
  version: 5,
  name: 'claim-dates',
  statements: ({ types }) => [`ALTER TABLE claims ADD COLUMN document_date ${types.text}`],
};
