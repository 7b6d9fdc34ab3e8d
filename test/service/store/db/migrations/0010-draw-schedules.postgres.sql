CREATE TABLE draw_schedules (
      campaign_id TEXT COLLATE "C" NOT NULL REFERENCES campaigns (id),
      id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
      status TEXT COLLATE "C" NOT NULL,
      draws TEXT COLLATE "C" NOT NULL,
      makers TEXT COLLATE "C" NOT NULL,
      created_by TEXT COLLATE "C" NOT NULL,
      confirmed_by TEXT COLLATE "C",
      created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL,
      confirmed_at BIGINT
    )
;
CREATE INDEX draw_schedules_of_campaign ON draw_schedules (campaign_id, id)
