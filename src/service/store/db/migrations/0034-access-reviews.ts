import type { Migration } from './migration.js';

/** When who reviewed who has access. */
export const accessReviews: Migration = {
  version: 34,
  name: 'access-reviews',
  statements: ({ types, table }) => [
    `CREATE TABLE access_reviews (
      id ${types.text} NOT NULL PRIMARY KEY,
      organization_id ${types.text} NOT NULL REFERENCES organizations (id),
      person_id ${types.text} NOT NULL REFERENCES persons (id),
      reviewed_at ${types.integer} NOT NULL
    ) ${table}`.trimEnd(),
    'CREATE INDEX access_reviews_of_organization ON access_reviews (organization_id, reviewed_at)',
  ],
};
