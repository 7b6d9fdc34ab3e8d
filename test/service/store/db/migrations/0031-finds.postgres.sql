CREATE TABLE contact_finds (
      id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
      caller TEXT COLLATE "C" NOT NULL,
      found_at BIGINT NOT NULL,
      allowance_id TEXT COLLATE "C"
    )
;
CREATE INDEX contact_finds_of_caller ON contact_finds (caller, found_at)
;
CREATE TABLE find_allowances (
      id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      person_id TEXT COLLATE "C" NOT NULL REFERENCES persons (id),
      finds BIGINT NOT NULL,
      used BIGINT NOT NULL,
      reason TEXT COLLATE "C" NOT NULL,
      approval_id TEXT COLLATE "C" NOT NULL,
      created_at BIGINT NOT NULL,
      valid_until BIGINT NOT NULL
    )
;
CREATE INDEX find_allowances_of_person ON find_allowances (person_id, valid_until)
