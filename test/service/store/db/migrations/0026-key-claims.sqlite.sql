ALTER TABLE persons ADD COLUMN disabled_at INTEGER
;
ALTER TABLE api_keys ADD COLUMN addresses TEXT NOT NULL DEFAULT '[]'
;
ALTER TABLE api_keys ADD COLUMN created_by_person TEXT
;
ALTER TABLE api_keys ADD COLUMN created_by_key TEXT
;
ALTER TABLE api_keys ADD COLUMN rotated_by_person TEXT
;
ALTER TABLE api_keys ADD COLUMN rotated_by_key TEXT
;
ALTER TABLE api_keys ADD COLUMN claimed_at INTEGER
;
ALTER TABLE api_keys ADD COLUMN last_used_at INTEGER
;
CREATE INDEX api_keys_replacing ON api_keys (replaced_by) WHERE replaced_by IS NOT NULL
;
CREATE INDEX api_keys_of_person ON api_keys (person_id) WHERE person_id IS NOT NULL
;
CREATE TABLE key_claims (
      key_id TEXT NOT NULL REFERENCES api_keys (id),
      locator TEXT NOT NULL UNIQUE,
      hash TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      PRIMARY KEY (key_id)
    ) STRICT
;
UPDATE api_keys SET claimed_at = created_at
;
UPDATE api_keys SET expires_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000 + 31536000000
    WHERE expires_at IS NULL AND revoked_at IS NULL AND kind = 'secret'
      AND organization_id IN (SELECT id FROM organizations WHERE role = 'operator')
