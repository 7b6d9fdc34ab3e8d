CREATE TABLE contact_finds (
      id TEXT NOT NULL PRIMARY KEY,
      caller TEXT NOT NULL,
      found_at INTEGER NOT NULL,
      allowance_id TEXT
    ) STRICT
;
CREATE INDEX contact_finds_of_caller ON contact_finds (caller, found_at)
;
CREATE TABLE find_allowances (
      id TEXT NOT NULL PRIMARY KEY,
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      person_id TEXT NOT NULL REFERENCES persons (id),
      finds INTEGER NOT NULL,
      used INTEGER NOT NULL,
      reason TEXT NOT NULL,
      approval_id TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      valid_until INTEGER NOT NULL
    ) STRICT
;
CREATE INDEX find_allowances_of_person ON find_allowances (person_id, valid_until)
