CREATE TABLE operator_transactions (
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      transaction_id TEXT COLLATE "C" NOT NULL,
      organization_id TEXT COLLATE "C" NOT NULL REFERENCES organizations (id),
      key_id TEXT COLLATE "C" NOT NULL REFERENCES api_keys (id),
      pushed_at BIGINT NOT NULL,
      PRIMARY KEY (campaign_id, transaction_id)
    )
