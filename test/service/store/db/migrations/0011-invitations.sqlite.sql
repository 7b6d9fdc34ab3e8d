ALTER TABLE api_keys ADD COLUMN acts_for TEXT NOT NULL DEFAULT '[]'
;
CREATE TABLE merchant_invitations (
      id TEXT NOT NULL,
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      merchant_id TEXT NOT NULL REFERENCES merchants (id),
      parent_id TEXT NOT NULL REFERENCES merchants (id),
      from_organization_id TEXT NOT NULL,
      to_organization_id TEXT NOT NULL,
      status TEXT NOT NULL,
      reason TEXT,
      created_at INTEGER NOT NULL,
      decided_at INTEGER,
      PRIMARY KEY (id)
    ) STRICT
;
CREATE UNIQUE INDEX merchant_invitations_open ON merchant_invitations (merchant_id, parent_id) WHERE status IN ('pending', 'accepted')
;
CREATE INDEX merchant_invitations_made ON merchant_invitations (from_organization_id, id)
;
CREATE INDEX merchant_invitations_received ON merchant_invitations (to_organization_id, id)
