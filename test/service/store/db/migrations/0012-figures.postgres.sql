SET LOCAL enable_seqscan = on
;
DROP TABLE totals
;
CREATE TABLE totals (
    campaign_id TEXT COLLATE "C" NOT NULL,
    dimension TEXT COLLATE "C" NOT NULL,
    coverage TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    amount BIGINT NOT NULL,
    documents BIGINT NOT NULL,
    qualified BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    qualified_amount BIGINT NOT NULL,
    received_amount BIGINT NOT NULL,
    received_documents BIGINT NOT NULL,
    outside_amount BIGINT NOT NULL,
    outside_documents BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, dimension, coverage, key)
  ) WITH (fillfactor = 70)
;
CREATE TABLE daily_totals (
    campaign_id TEXT COLLATE "C" NOT NULL,
    organization_id TEXT COLLATE "C" NOT NULL,
    day BIGINT NOT NULL,
    merchant_id TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL,
    document_type TEXT COLLATE "C" NOT NULL,
    industry TEXT COLLATE "C" NOT NULL,
    district TEXT COLLATE "C" NOT NULL,
    region TEXT COLLATE "C" NOT NULL,
    activity_id TEXT COLLATE "C" NOT NULL,
    category TEXT COLLATE "C" NOT NULL,
    registration TEXT COLLATE "C" NOT NULL,
    zones TEXT COLLATE "C" NOT NULL,
    amount BIGINT NOT NULL,
    documents BIGINT NOT NULL,
    qualified BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    qualified_amount BIGINT NOT NULL,
    received_amount BIGINT NOT NULL,
    received_documents BIGINT NOT NULL,
    outside_amount BIGINT NOT NULL,
    outside_documents BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, organization_id, day, merchant_id, channel, document_type, industry, district, region, activity_id, category, registration, zones)
  ) WITH (fillfactor = 70)
;
DELETE FROM statistics_deltas
;
INSERT INTO daily_totals (campaign_id, organization_id, day, merchant_id, channel, document_type, industry, district, region, activity_id, category, registration, zones, amount, documents, qualified, entries, qualified_amount, received_amount, received_documents, outside_amount, outside_documents)
    SELECT campaign_id, organization_id, day, merchant_id, channel, document_type, industry, district, region, activity_id, category, registration, zones, CAST(sum(CASE WHEN class = 'registered' THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' THEN 1 ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN 1 ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' THEN entries ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class <> 'outside' THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class <> 'outside' THEN 1 ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'outside' THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'outside' THEN 1 ELSE 0 END) AS BIGINT)
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c LEFT JOIN (
        SELECT campaign_id, id, ' ' || string_agg(zone, ' ' ORDER BY zone) || ' ' AS zones
        FROM (SELECT campaign_id, id, zone FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS BIGINT) AS units, CAST(sum(gmv) AS BIGINT) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, (i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_array_elements(c.items::json) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, -(i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_array_elements(a.items::json) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold WHERE units > 0 ORDER BY campaign_id, id, zone) AS o
        GROUP BY campaign_id, id
      ) AS z ON z.campaign_id = c.campaign_id AND z.id = c.id) AS d
    GROUP BY campaign_id, organization_id, day, merchant_id, channel, document_type, industry, district, region, activity_id, category, registration, zones
;
INSERT INTO totals (campaign_id, dimension, coverage, key, amount, documents, qualified, entries, qualified_amount, received_amount, received_documents, outside_amount, outside_documents)
    SELECT campaign_id, 'activity', organization_id, activity_id, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, organization_id, activity_id
    UNION ALL SELECT campaign_id, 'activity', '', activity_id, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, activity_id
    UNION ALL SELECT campaign_id, 'channel', organization_id, channel, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, organization_id, channel
    UNION ALL SELECT campaign_id, 'channel', '', channel, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, channel
    UNION ALL SELECT campaign_id, 'district', organization_id, district, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, organization_id, district
    UNION ALL SELECT campaign_id, 'district', '', district, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, district
    UNION ALL SELECT campaign_id, 'documentType', organization_id, document_type, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, organization_id, document_type
    UNION ALL SELECT campaign_id, 'documentType', '', document_type, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, document_type
    UNION ALL SELECT campaign_id, 'industry', organization_id, industry, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, organization_id, industry
    UNION ALL SELECT campaign_id, 'industry', '', industry, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, industry
    UNION ALL SELECT campaign_id, 'region', organization_id, region, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, organization_id, region
    UNION ALL SELECT campaign_id, 'region', '', region, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, region
    UNION ALL SELECT campaign_id, 'merchant', organization_id, merchant_id, CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, organization_id, merchant_id
    UNION ALL SELECT campaign_id, 'campaign', organization_id, '', CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals
    GROUP BY campaign_id, organization_id
    UNION ALL SELECT campaign_id, 'campaign', '', '', CAST(sum(amount) AS BIGINT), CAST(sum(documents) AS BIGINT), CAST(sum(qualified) AS BIGINT), CAST(sum(entries) AS BIGINT), CAST(sum(qualified_amount) AS BIGINT), CAST(sum(received_amount) AS BIGINT), CAST(sum(received_documents) AS BIGINT), CAST(sum(outside_amount) AS BIGINT), CAST(sum(outside_documents) AS BIGINT) FROM daily_totals GROUP BY campaign_id
;
INSERT INTO totals (campaign_id, dimension, coverage, key, amount, documents, qualified, entries, qualified_amount, received_amount, received_documents, outside_amount, outside_documents)
    SELECT campaign_id, 'hour', organization_id, lpad(CAST(hour AS TEXT), 13, '0'), CAST(sum(CASE WHEN class = 'registered' THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' THEN 1 ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN 1 ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' THEN entries ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class <> 'outside' THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class <> 'outside' THEN 1 ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'outside' THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'outside' THEN 1 ELSE 0 END) AS BIGINT)
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c) AS h
    WHERE class <> 'outside' GROUP BY campaign_id, organization_id, hour
    UNION ALL SELECT campaign_id, 'hour', '', lpad(CAST(hour AS TEXT), 13, '0'), CAST(sum(CASE WHEN class = 'registered' THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' THEN 1 ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN 1 ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' THEN entries ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'registered' AND qualified = 1 THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class <> 'outside' THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class <> 'outside' THEN 1 ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'outside' THEN net ELSE 0 END) AS BIGINT),
      CAST(sum(CASE WHEN class = 'outside' THEN 1 ELSE 0 END) AS BIGINT)
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c WHERE class = 'registered'
;
DELETE FROM zone_totals
;
INSERT INTO zone_totals (campaign_id, zone, organization_id, merchant_id, shard, units, orders, gmv)
    SELECT campaign_id, zone, organization_id, merchant_id, 0, CAST(sum(units) AS BIGINT),
      CAST(sum(CASE WHEN units > 0 THEN 1 ELSE 0 END) AS BIGINT),
      CAST(sum(gmv) AS BIGINT)
    FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS BIGINT) AS units, CAST(sum(gmv) AS BIGINT) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, (i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_array_elements(c.items::json) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, -(i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_array_elements(a.items::json) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold GROUP BY campaign_id, zone, organization_id, merchant_id
;
DELETE FROM counters WHERE name NOT IN ('merchantsAwaiting', 'merchantsApproved')
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'participants', '', 0, CAST(count(DISTINCT participant) AS BIGINT) FROM counted_participants
    GROUP BY campaign_id, organization_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'participants', '', 0, CAST(count(DISTINCT participant) AS BIGINT) FROM counted_participants
    GROUP BY campaign_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'transactionsHeld', '', 0, CAST(count(*) AS BIGINT) FROM (SELECT t.campaign_id, t.organization_id FROM transactions t JOIN merchants m ON m.id = t.merchant_id
      WHERE t.status = 'held' AND m.status <> 'withdrawn') AS held
    GROUP BY campaign_id, organization_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'transactionsHeld', '', 0, CAST(count(*) AS BIGINT) FROM (SELECT t.campaign_id, t.organization_id FROM transactions t JOIN merchants m ON m.id = t.merchant_id
      WHERE t.status = 'held' AND m.status <> 'withdrawn') AS held
    GROUP BY campaign_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'zoneUnits', zone, 0, CAST(sum(units) AS BIGINT) FROM zone_totals
    GROUP BY campaign_id, organization_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'zoneUnits', zone, 0, CAST(sum(units) AS BIGINT) FROM zone_totals
    GROUP BY campaign_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'zoneGmv', zone, 0, CAST(sum(gmv) AS BIGINT) FROM zone_totals
    GROUP BY campaign_id, organization_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'zoneGmv', zone, 0, CAST(sum(gmv) AS BIGINT) FROM zone_totals
    GROUP BY campaign_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'zoneOrders', zone, 0, CAST(sum(orders) AS BIGINT) FROM zone_totals
    GROUP BY campaign_id, organization_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'zoneOrders', zone, 0, CAST(sum(orders) AS BIGINT) FROM zone_totals
    GROUP BY campaign_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'orders', '', 0, CAST(count(*) AS BIGINT) FROM (SELECT DISTINCT campaign_id, organization_id, id FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS BIGINT) AS units, CAST(sum(gmv) AS BIGINT) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, (i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_array_elements(c.items::json) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, -(i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_array_elements(a.items::json) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold WHERE units > 0) AS orders
    GROUP BY campaign_id, organization_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'orders', '', 0, CAST(count(*) AS BIGINT) FROM (SELECT DISTINCT campaign_id, organization_id, id FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS BIGINT) AS units, CAST(sum(gmv) AS BIGINT) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, (i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_array_elements(c.items::json) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, -(i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_array_elements(a.items::json) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold WHERE units > 0) AS orders
    GROUP BY campaign_id
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, organization_id, 'zoneGmvRegistered', zone, 0, CAST(sum(gmv) AS BIGINT) FROM (SELECT * FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS BIGINT) AS units, CAST(sum(gmv) AS BIGINT) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, (i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_array_elements(c.items::json) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, -(i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_array_elements(a.items::json) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold WHERE class = 'registered') AS registered
    GROUP BY campaign_id, organization_id, zone
;
INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, '', 'zoneGmvRegistered', zone, 0, CAST(sum(gmv) AS BIGINT) FROM (SELECT * FROM (SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS BIGINT) AS units, CAST(sum(gmv) AS BIGINT) AS gmv
    FROM (
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, (i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c CROSS JOIN json_array_elements(c.items::json) AS i
      WHERE c.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        -round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, -(i.value ->> 'amount')::bigint AS gmv
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
    JOIN (SELECT campaign_id, revision, (rules::json #>> '{ruleSet,lateWindowDays}')::bigint AS late_days,
      (rules::json #>> '{purchasePeriod,startsAt}')::bigint AS sold_from, (rules::json #>> '{purchasePeriod,endsAt}')::bigint AS sold_to,
      (rules::json #>> '{registrationPeriod,startsAt}')::bigint AS registered_from,
      (rules::json #>> '{registrationPeriod,endsAt}')::bigint AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id CROSS JOIN json_array_elements(a.items::json) AS i
      WHERE a.items IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold WHERE class = 'registered') AS registered
    GROUP BY campaign_id, zone
