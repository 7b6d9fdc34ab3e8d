import type { Dialect } from '../database.js';
import type { Migration } from './migration.js';

/**
 * What was sold of each promo item, made from the transactions themselves. Deltas that wait to be rolled up say nothing
 * of promo items, so nothing is counted twice.
 */
export const offerTotals: Migration = {
  version: 18,
  name: 'offer-totals',
  statements: (dialect) => [
    // Connections forbid it, since everything else is found by an index.
    ...(dialect.engine === 'postgres' ? ['SET LOCAL enable_seqscan = on'] : []),
    createTable(dialect),
    insertTotals(dialect),
  ],
};

const createTable = ({ types: { text, integer }, keyedTable }: Dialect) =>
  `CREATE TABLE offer_totals (
    campaign_id ${text} NOT NULL,
    zone ${text} NOT NULL,
    organization_id ${text} NOT NULL,
    promo_item_id ${text} NOT NULL,
    units ${integer} NOT NULL,
    orders ${integer} NOT NULL,
    gmv ${integer} NOT NULL,
    PRIMARY KEY (campaign_id, zone, organization_id, promo_item_id)
  ) ${keyedTable}`.trimEnd();

/** Transactions with items that totals count, within the purchase period of the rules by which they were judged. */
function counted({ engine }: Dialect): string {
  const limit = (name: string) =>
    engine === 'sqlite'
      ? `(r.rules ->> '$.purchasePeriod.${name}')`
      : `(r.rules::json #>> '{purchasePeriod,${name}}')::bigint`;
  return `transactions t
      JOIN campaign_rules r ON r.campaign_id = t.campaign_id AND r.revision = t.rules_revision
        AND t.occurred_at >= ${limit('startsAt')} AND t.occurred_at < ${limit('endsAt')}
        AND t.status NOT IN ('held', 'voided', 'rejected') AND t.items IS NOT NULL`;
}

/** Units in ten-thousandths. A transaction is an order of what stays sold of it. */
function insertTotals(dialect: Dialect): string {
  const { integer } = dialect.types;
  const [each, units, amount] =
    dialect.engine === 'sqlite'
      ? [
          (items: string) => `json_each(${items})`,
          "CAST(round((i.value ->> 'quantity') * 10000) AS INTEGER)",
          "(i.value ->> 'amount')",
        ]
      : [
          (items: string) => `json_array_elements(${items}::json)`,
          "round((i.value ->> 'quantity')::numeric * 10000)::bigint",
          "(i.value ->> 'amount')::bigint",
        ];
  const lines = (sign: string, from: string, items: string) =>
    `SELECT t.campaign_id, t.organization_id, t.id, i.value ->> 'zone' AS zone,
        i.value ->> 'promoItemId' AS promo_item_id, ${sign}${units} AS units, ${sign}${amount} AS gmv
      FROM ${from} CROSS JOIN ${each(items)} AS i
      WHERE i.value ->> 'promoItemId' IS NOT NULL AND i.value ->> 'zone' IS NOT NULL`;
  const returns = `${counted(dialect)}
      JOIN adjustments a ON a.campaign_id = t.campaign_id AND a.transaction_id = t.id AND a.items IS NOT NULL`;
  return `INSERT INTO offer_totals (campaign_id, zone, organization_id, promo_item_id, units, orders, gmv)
    SELECT campaign_id, zone, organization_id, promo_item_id, CAST(sum(units) AS ${integer}),
      CAST(sum(CASE WHEN units > 0 THEN 1 ELSE 0 END) AS ${integer}), CAST(sum(gmv) AS ${integer})
    FROM (SELECT campaign_id, zone, organization_id, id, promo_item_id, sum(units) AS units, sum(gmv) AS gmv
      FROM (
      ${lines('', counted(dialect), 't.items')}
      UNION ALL
      ${lines('-', returns, 'a.items')}
      ) AS lines GROUP BY campaign_id, zone, organization_id, id, promo_item_id) AS sold
    GROUP BY campaign_id, zone, organization_id, promo_item_id`;
}
