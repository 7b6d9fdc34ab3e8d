DROP TABLE totals
;
CREATE TABLE totals (
    campaign_id TEXT NOT NULL,
    dimension TEXT NOT NULL,
    coverage TEXT NOT NULL,
    key TEXT NOT NULL,
    amount INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    qualified INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    qualified_amount INTEGER NOT NULL,
    received_amount INTEGER NOT NULL,
    received_documents INTEGER NOT NULL,
    outside_amount INTEGER NOT NULL,
    outside_documents INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, dimension, coverage, key)
  ) STRICT, WITHOUT ROWID
;
CREATE TABLE daily_totals (
    campaign_id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    day INTEGER NOT NULL,
    merchant_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    document_type TEXT NOT NULL,
    industry TEXT NOT NULL,
    district TEXT NOT NULL,
    region TEXT NOT NULL,
    activity_id TEXT NOT NULL,
    category TEXT NOT NULL,
    registration TEXT NOT NULL,
    zones TEXT NOT NULL,
    amount INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    qualified INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    qualified_amount INTEGER NOT NULL,
    received_amount INTEGER NOT NULL,
    received_documents INTEGER NOT NULL,
    outside_amount INTEGER NOT NULL,
    outside_documents INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, organization_id, day, merchant_id, channel, document_type, industry, district, region, activity_id, category, registration, zones)
  ) STRICT, WITHOUT ROWID
;
DELETE FROM statistics_deltas
;
INSERT INTO daily_totals (campaign_id, organization_id, day, merchant_id, channel, document_type, industry, district, region, activity_id, category, registration, zones, amount, documents, qualified, entries, qualified_amount, received_amount, received_documents, outside_amount, outside_documents)
    SELECT campaign_id, organization_id, day, merchant_id, channel, document_type, industry, district, region, activity_id, category, registration, zones, CAST(sum(CASE WHEN class = 'registered' THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' THEN 1 ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN 1 ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' THEN entries ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class <> 'outside' THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class <> 'outside' THEN 1 ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'outside' THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'outside' THEN 1 ELSE 0 END) AS INTEGER)
    FROM (SELECT c.*, CASE WHEN class <> 'registered' THEN ''
      WHEN claimed_at IS NULL AND created_at >= day + 86400000 THEN 'backfilled'
      WHEN claimed_at IS NULL OR claimed_at < day + 86400000 THEN 'onTheDay'
      WHEN late_days IS NOT NULL AND ((claimed_at - ((claimed_at + 28800000) % 86400000 + 86400000) % 86400000) - day) / 86400000 > late_days THEN 'afterWindow'
      ELSE 'lateWindow' END AS registration, coalesce(z.zones, '') AS zones
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c LEFT JOIN (
        SELECT campaign_id, id, ' ' || group_concat(zone, ' ') || ' ' AS zones
        FROM (SELECT campaign_id, id, zone FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS INTEGER) AS units, CAST(sum(gmv) AS INTEGER) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, (i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_each(c.items) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, -(i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_each(a.items) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold WHERE units > 0 ORDER BY campaign_id, id, zone) AS o
        GROUP BY campaign_id, id
      ) AS z ON z.campaign_id = c.campaign_id AND z.id = c.id) AS d
    GROUP BY campaign_id, organization_id, day, merchant_id, channel, document_type, industry, district, region, activity_id, category, registration, zones
;
INSERT INTO totals (campaign_id, dimension, coverage, key, amount, documents, qualified, entries, qualified_amount, received_amount, received_documents, outside_amount, outside_documents)
    SELECT campaign_id, 'activity', organization_id, activity_id, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, organization_id, activity_id
    UNION ALL SELECT campaign_id, 'activity', '', activity_id, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, activity_id
    UNION ALL SELECT campaign_id, 'channel', organization_id, channel, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, organization_id, channel
    UNION ALL SELECT campaign_id, 'channel', '', channel, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, channel
    UNION ALL SELECT campaign_id, 'district', organization_id, district, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, organization_id, district
    UNION ALL SELECT campaign_id, 'district', '', district, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, district
    UNION ALL SELECT campaign_id, 'documentType', organization_id, document_type, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, organization_id, document_type
    UNION ALL SELECT campaign_id, 'documentType', '', document_type, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, document_type
    UNION ALL SELECT campaign_id, 'industry', organization_id, industry, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, organization_id, industry
    UNION ALL SELECT campaign_id, 'industry', '', industry, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, industry
    UNION ALL SELECT campaign_id, 'region', organization_id, region, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, organization_id, region
    UNION ALL SELECT campaign_id, 'region', '', region, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, region
    UNION ALL SELECT campaign_id, 'merchant', organization_id, merchant_id, CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, organization_id, merchant_id
    UNION ALL SELECT campaign_id, 'campaign', organization_id, '', CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals
    GROUP BY campaign_id, organization_id
    UNION ALL SELECT campaign_id, 'campaign', '', '', CAST(sum(amount) AS INTEGER), CAST(sum(documents) AS INTEGER), CAST(sum(qualified) AS INTEGER), CAST(sum(entries) AS INTEGER), CAST(sum(qualified_amount) AS INTEGER), CAST(sum(received_amount) AS INTEGER), CAST(sum(received_documents) AS INTEGER), CAST(sum(outside_amount) AS INTEGER), CAST(sum(outside_documents) AS INTEGER) FROM daily_totals GROUP BY campaign_id
;
INSERT INTO totals (campaign_id, dimension, coverage, key, amount, documents, qualified, entries, qualified_amount, received_amount, received_documents, outside_amount, outside_documents)
    SELECT campaign_id, 'hour', organization_id, printf('%013d', hour), CAST(sum(CASE WHEN class = 'registered' THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' THEN 1 ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN 1 ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' THEN entries ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class <> 'outside' THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class <> 'outside' THEN 1 ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'outside' THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'outside' THEN 1 ELSE 0 END) AS INTEGER)
    FROM (SELECT c.*, (occurred_at - (occurred_at % 3600000 + 3600000) % 3600000) AS hour FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c) AS h
    WHERE class <> 'outside' GROUP BY campaign_id, organization_id, hour
    UNION ALL SELECT campaign_id, 'hour', '', printf('%013d', hour), CAST(sum(CASE WHEN class = 'registered' THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' THEN 1 ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN 1 ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' THEN entries ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class <> 'outside' THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class <> 'outside' THEN 1 ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'outside' THEN net ELSE 0 END) AS INTEGER),
      CAST(sum(CASE WHEN class = 'outside' THEN 1 ELSE 0 END) AS INTEGER)
    FROM (SELECT c.*, (occurred_at - (occurred_at % 3600000 + 3600000) % 3600000) AS hour FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c) AS h
    WHERE class <> 'outside' GROUP BY campaign_id, hour
;
DELETE FROM counted_participants
;
INSERT INTO counted_participants (participant, campaign_id, organization_id)
    SELECT DISTINCT participant, campaign_id, organization_id FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c WHERE class = 'registered'
;
DELETE FROM zone_totals
;
INSERT INTO zone_totals (campaign_id, zone, organization_id, merchant_id, shard, units, orders, gmv)
    SELECT campaign_id, zone, organization_id, merchant_id, 0, CAST(sum(units) AS INTEGER),
      CAST(sum(CASE WHEN units > 0 THEN 1 ELSE 0 END) AS INTEGER),
      CAST(sum(gmv) AS INTEGER)
    FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS INTEGER) AS units, CAST(sum(gmv) AS INTEGER) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, (i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_each(c.items) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, -(i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_each(a.items) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold GROUP BY campaign_id, zone, organization_id, merchant_id
;
DELETE FROM counters WHERE name NOT IN ('merchantsAwaiting', 'merchantsApproved')
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'participants', '', 0, CAST(count(DISTINCT participant) AS INTEGER) FROM counted_participants
    GROUP BY campaign_id, organization_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'participants', '', 0, CAST(count(DISTINCT participant) AS INTEGER) FROM counted_participants
    GROUP BY campaign_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'transactionsHeld', '', 0, CAST(count(*) AS INTEGER) FROM (SELECT t.campaign_id, t.organization_id FROM transactions t JOIN merchants m ON m.id = t.merchant_id
      WHERE t.status = 'held' AND m.status <> 'withdrawn') AS held
    GROUP BY campaign_id, organization_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'transactionsHeld', '', 0, CAST(count(*) AS INTEGER) FROM (SELECT t.campaign_id, t.organization_id FROM transactions t JOIN merchants m ON m.id = t.merchant_id
      WHERE t.status = 'held' AND m.status <> 'withdrawn') AS held
    GROUP BY campaign_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'zoneUnits', zone, 0, CAST(sum(units) AS INTEGER) FROM zone_totals
    GROUP BY campaign_id, organization_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'zoneUnits', zone, 0, CAST(sum(units) AS INTEGER) FROM zone_totals
    GROUP BY campaign_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'zoneGmv', zone, 0, CAST(sum(gmv) AS INTEGER) FROM zone_totals
    GROUP BY campaign_id, organization_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'zoneGmv', zone, 0, CAST(sum(gmv) AS INTEGER) FROM zone_totals
    GROUP BY campaign_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'zoneOrders', zone, 0, CAST(sum(orders) AS INTEGER) FROM zone_totals
    GROUP BY campaign_id, organization_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'zoneOrders', zone, 0, CAST(sum(orders) AS INTEGER) FROM zone_totals
    GROUP BY campaign_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'orders', '', 0, CAST(count(*) AS INTEGER) FROM (SELECT DISTINCT campaign_id, organization_id, id FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS INTEGER) AS units, CAST(sum(gmv) AS INTEGER) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, (i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_each(c.items) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, -(i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_each(a.items) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold WHERE units > 0) AS orders
    GROUP BY campaign_id, organization_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'orders', '', 0, CAST(count(*) AS INTEGER) FROM (SELECT DISTINCT campaign_id, organization_id, id FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS INTEGER) AS units, CAST(sum(gmv) AS INTEGER) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, (i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_each(c.items) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, -(i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_each(a.items) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold WHERE units > 0) AS orders
    GROUP BY campaign_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'zoneGmvRegistered', zone, 0, CAST(sum(gmv) AS INTEGER) FROM (SELECT * FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS INTEGER) AS units, CAST(sum(gmv) AS INTEGER) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, (i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_each(c.items) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, -(i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_each(a.items) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold WHERE class = 'registered') AS registered
    GROUP BY campaign_id, organization_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'zoneGmvRegistered', zone, 0, CAST(sum(gmv) AS INTEGER) FROM (SELECT * FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS INTEGER) AS units, CAST(sum(gmv) AS INTEGER) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, (i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_each(c.items) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, -(i.value ->> 'amount') AS gmv
      FROM (
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, (t.occurred_at - ((t.occurred_at + 28800000) % 86400000 + 86400000) % 86400000) AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, (rules ->> '$.ruleSet.lateWindowDays') AS late_days,
      (rules ->> '$.purchasePeriod.startsAt') AS sold_from, (rules ->> '$.purchasePeriod.endsAt') AS sold_to,
      (rules ->> '$.registrationPeriod.startsAt') AS registered_from,
      (rules ->> '$.registrationPeriod.endsAt') AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_each(a.items) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold WHERE class = 'registered') AS registered
    GROUP BY campaign_id, zone
