SET LOCAL enable_seqscan = on
;
CREATE TABLE offer_totals (
    campaign_id TEXT COLLATE "C" NOT NULL,
    zone TEXT COLLATE "C" NOT NULL,
    organization_id TEXT COLLATE "C" NOT NULL,
    promo_item_id TEXT COLLATE "C" NOT NULL,
    units BIGINT NOT NULL,
    orders BIGINT NOT NULL,
    gmv BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, zone, organization_id, promo_item_id)
  ) WITH (fillfactor = 70)
;
INSERT INTO offer_totals (campaign_id, zone, organization_id, promo_item_id, units, orders, gmv)
    SELECT campaign_id, zone, organization_id, promo_item_id, CAST(sum(units) AS BIGINT),
      CAST(sum(CASE WHEN units > 0 THEN 1 ELSE 0 END) AS BIGINT), CAST(sum(gmv) AS BIGINT)
    FROM (SELECT campaign_id, zone, organization_id, id, promo_item_id, sum(units) AS units, sum(gmv) AS gmv
      FROM (
      SELECT t.campaign_id, t.organization_id, t.id, i.value ->> 'zone' AS zone,
        i.value ->> 'promoItemId' AS promo_item_id, round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, (i.value ->> 'amount')::bigint AS gmv
      FROM transactions t
      JOIN campaign_rules r ON r.campaign_id = t.campaign_id AND r.revision = t.rules_revision
        AND t.occurred_at >= (r.rules::json #>> '{purchasePeriod,startsAt}')::bigint AND t.occurred_at < (r.rules::json #>> '{purchasePeriod,endsAt}')::bigint
        AND t.status NOT IN ('held', 'voided', 'rejected') AND t.items IS NOT NULL CROSS JOIN json_array_elements(t.items::json) AS i
      WHERE i.value ->> 'promoItemId' IS NOT NULL AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT t.campaign_id, t.organization_id, t.id, i.value ->> 'zone' AS zone,
        i.value ->> 'promoItemId' AS promo_item_id, -round((i.value ->> 'quantity')::numeric * 10000)::bigint AS units, -(i.value ->> 'amount')::bigint AS gmv
      FROM transactions t
      JOIN campaign_rules r ON r.campaign_id = t.campaign_id AND r.revision = t.rules_revision
        AND t.occurred_at >= (r.rules::json #>> '{purchasePeriod,startsAt}')::bigint AND t.occurred_at < (r.rules::json #>> '{purchasePeriod,endsAt}')::bigint
        AND t.status NOT IN ('held', 'voided', 'rejected') AND t.items IS NOT NULL
      JOIN adjustments a ON a.campaign_id = t.campaign_id AND a.transaction_id = t.id AND a.items IS NOT NULL CROSS JOIN json_array_elements(a.items::json) AS i
      WHERE i.value ->> 'promoItemId' IS NOT NULL AND i.value ->> 'zone' IS NOT NULL
      ) AS lines GROUP BY campaign_id, zone, organization_id, id, promo_item_id) AS sold
    GROUP BY campaign_id, zone, organization_id, promo_item_id
