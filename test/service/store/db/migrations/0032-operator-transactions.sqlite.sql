CREATE TABLE operator_transactions (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      transaction_id TEXT NOT NULL,
      organization_id TEXT NOT NULL REFERENCES organizations (id),
      key_id TEXT NOT NULL REFERENCES api_keys (id),
      pushed_at INTEGER NOT NULL,
      PRIMARY KEY (campaign_id, transaction_id)
    ) STRICT
