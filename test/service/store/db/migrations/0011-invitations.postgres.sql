ALTER TABLE api_keys ADD COLUMN acts_for TEXT COLLATE "C" NOT NULL DEFAULT '[]'
;
CREATE TABLE merchant_invitations (
      id TEXT COLLATE "C" NOT NULL,
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      merchant_id TEXT COLLATE "C" NOT NULL REFERENCES merchants (id),
      parent_id TEXT COLLATE "C" NOT NULL REFERENCES merchants (id),
      from_organization_id TEXT COLLATE "C" NOT NULL,
      to_organization_id TEXT COLLATE "C" NOT NULL,
      status TEXT COLLATE "C" NOT NULL,
      reason TEXT COLLATE "C",
      created_at BIGINT NOT NULL,
      decided_at BIGINT,
      PRIMARY KEY (id)
    )
;
CREATE UNIQUE INDEX merchant_invitations_open ON merchant_invitations (merchant_id, parent_id) WHERE status IN ('pending', 'accepted')
;
CREATE INDEX merchant_invitations_made ON merchant_invitations (from_organization_id, id)
;
CREATE INDEX merchant_invitations_received ON merchant_invitations (to_organization_id, id)
