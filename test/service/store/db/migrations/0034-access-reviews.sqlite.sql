CREATE TABLE access_reviews (
      id TEXT NOT NULL PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id),
      person_id TEXT NOT NULL REFERENCES persons (id),
      reviewed_at INTEGER NOT NULL
    ) STRICT
;
CREATE INDEX access_reviews_of_organization ON access_reviews (organization_id, reviewed_at)
