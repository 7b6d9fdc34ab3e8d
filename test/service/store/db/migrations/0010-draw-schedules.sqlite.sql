CREATE TABLE draw_schedules (
      campaign_id TEXT NOT NULL REFERENCES campaigns (id),
      id TEXT NOT NULL PRIMARY KEY,
      status TEXT NOT NULL,
      draws TEXT NOT NULL,
      makers TEXT NOT NULL,
      created_by TEXT NOT NULL,
      confirmed_by TEXT,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      confirmed_at INTEGER
    ) STRICT
;
CREATE INDEX draw_schedules_of_campaign ON draw_schedules (campaign_id, id)
