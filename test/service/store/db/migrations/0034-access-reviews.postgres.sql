CREATE TABLE access_reviews (
      id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
      organization_id TEXT COLLATE "C" NOT NULL REFERENCES organizations (id),
      person_id TEXT COLLATE "C" NOT NULL REFERENCES persons (id),
      reviewed_at BIGINT NOT NULL
    )
;
CREATE INDEX access_reviews_of_organization ON access_reviews (organization_id, reviewed_at)
