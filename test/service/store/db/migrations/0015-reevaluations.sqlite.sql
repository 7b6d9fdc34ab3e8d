ALTER TABLE transactions ADD COLUMN evaluation_revision INTEGER
;
DROP VIEW entry_lines
;
CREATE VIEW entry_lines AS
    SELECT campaign_id, organization_id, id AS transaction_id, NULL AS adjustment_id,
      CASE WHEN claimed_at IS NULL THEN participant END AS participant, granted AS entries,
      COALESCE(evaluation_revision, rules_revision) AS rules_revision, merchant_id, channel, document_type,
      industry, district, region, activity_id, occurred_at, created_at
    FROM transactions WHERE granted <> 0
    UNION ALL
    SELECT a.campaign_id, a.organization_id, a.transaction_id, a.id,
      CASE WHEN a.kind <> 'claim' THEN a.participant END, -a.entries_reversed,
      COALESCE(a.rules_revision, t.rules_revision), t.merchant_id, t.channel, t.document_type, t.industry,
      t.district, t.region, t.activity_id, t.occurred_at, a.created_at
    FROM adjustments a
    JOIN transactions t ON t.campaign_id = a.campaign_id AND t.id = a.transaction_id
    WHERE a.entries_reversed <> 0
    UNION ALL
    SELECT a.campaign_id, a.organization_id, a.transaction_id, a.id, a.participant, a.granted,
      COALESCE(a.rules_revision, t.rules_revision), t.merchant_id, t.channel, t.document_type, t.industry,
      t.district, t.region, t.activity_id, t.occurred_at, a.created_at
    FROM adjustments a
    JOIN transactions t ON t.campaign_id = a.campaign_id AND t.id = a.transaction_id
    WHERE a.granted <> 0
