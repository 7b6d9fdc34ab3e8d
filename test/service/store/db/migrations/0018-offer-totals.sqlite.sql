CREATE TABLE offer_totals (
    campaign_id TEXT NOT NULL,
    zone TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    promo_item_id TEXT NOT NULL,
    units INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    gmv INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, zone, organization_id, promo_item_id)
  ) STRICT, WITHOUT ROWID
;
INSERT INTO offer_totals (campaign_id, zone, organization_id, promo_item_id, units, orders, gmv)
    SELECT campaign_id, zone, organization_id, promo_item_id, CAST(sum(units) AS INTEGER),
      CAST(sum(CASE WHEN units > 0 THEN 1 ELSE 0 END) AS INTEGER), CAST(sum(gmv) AS INTEGER)
    FROM (SELECT campaign_id, zone, organization_id, id, promo_item_id, sum(units) AS units, sum(gmv) AS gmv
      FROM (
      SELECT t.campaign_id, t.organization_id, t.id, i.value ->> 'zone' AS zone,
        i.value ->> 'promoItemId' AS promo_item_id, CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, (i.value ->> 'amount') AS gmv
      FROM transactions t
      JOIN campaign_rules r ON r.campaign_id = t.campaign_id AND r.revision = t.rules_revision
        AND t.occurred_at >= (r.rules ->> '$.purchasePeriod.startsAt') AND t.occurred_at < (r.rules ->> '$.purchasePeriod.endsAt')
        AND t.status NOT IN ('held', 'voided', 'rejected') AND t.items IS NOT NULL CROSS JOIN json_each(t.items) AS i
      WHERE i.value ->> 'promoItemId' IS NOT NULL AND i.value ->> 'zone' IS NOT NULL
      UNION ALL
      SELECT t.campaign_id, t.organization_id, t.id, i.value ->> 'zone' AS zone,
        i.value ->> 'promoItemId' AS promo_item_id, -CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER) AS units, -(i.value ->> 'amount') AS gmv
      FROM transactions t
      JOIN campaign_rules r ON r.campaign_id = t.campaign_id AND r.revision = t.rules_revision
        AND t.occurred_at >= (r.rules ->> '$.purchasePeriod.startsAt') AND t.occurred_at < (r.rules ->> '$.purchasePeriod.endsAt')
        AND t.status NOT IN ('held', 'voided', 'rejected') AND t.items IS NOT NULL
      JOIN adjustments a ON a.campaign_id = t.campaign_id AND a.transaction_id = t.id AND a.items IS NOT NULL CROSS JOIN json_each(a.items) AS i
      WHERE i.value ->> 'promoItemId' IS NOT NULL AND i.value ->> 'zone' IS NOT NULL
      ) AS lines GROUP BY campaign_id, zone, organization_id, id, promo_item_id) AS sold
    GROUP BY campaign_id, zone, organization_id, promo_item_id
