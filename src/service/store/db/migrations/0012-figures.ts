import type { Dialect } from '../database.js';
import type { Migration } from './migration.js';

/**
 * Keeps what is received, registered, qualified and outside the purchase period apart, and totals of each day. All that
 * is kept of transactions is made again from the transactions themselves, so nothing waits to be rolled up afterwards.
 */
export const figures: Migration = {
  version: 12,
  name: 'figures',
  statements: (dialect) => [
    // Connections forbid it, since everything else is found by an index.
    ...(dialect.engine === 'postgres' ? ['SET LOCAL enable_seqscan = on'] : []),
    ...tables(dialect),
    'DELETE FROM statistics_deltas',
    insertDailyTotals(dialect),
    insertTotals(dialect),
    insertHours(dialect),
    ...participants(dialect),
    ...zones(dialect),
    ...counters(dialect),
  ],
};

const sums = [
  ...['amount', 'documents', 'qualified', 'entries', 'qualified_amount'],
  ...['received_amount', 'received_documents', 'outside_amount', 'outside_documents'],
];
const cellKeys = [
  ...['campaign_id', 'organization_id', 'day', 'merchant_id', 'channel', 'document_type', 'industry'],
  ...['district', 'region', 'activity_id', 'category', 'registration', 'zones'],
];

const tables = ({ types: { text, integer }, keyedTable }: Dialect) => {
  const figures = sums.map((name) => `${name} ${integer} NOT NULL`).join(',\n    ');
  return [
    'DROP TABLE totals',
    `CREATE TABLE totals (
    campaign_id ${text} NOT NULL,
    dimension ${text} NOT NULL,
    coverage ${text} NOT NULL,
    key ${text} NOT NULL,
    ${figures},
    PRIMARY KEY (campaign_id, dimension, coverage, key)
  ) ${keyedTable}`.trimEnd(),
    `CREATE TABLE daily_totals (
    ${cellKeys.map((name) => `${name} ${name === 'day' ? integer : text} NOT NULL`).join(',\n    ')},
    ${figures},
    PRIMARY KEY (${cellKeys.join(', ')})
  ) ${keyedTable}`.trimEnd(),
  ];
};

const DAY = 86_400_000;
/** Start of the day in Taipei. */
const dayOf = (time: string) => `(${time} - ((${time} + 28800000) % ${DAY} + ${DAY}) % ${DAY})`;
const HOUR = 3_600_000;
const hourOf = (time: string) => `(${time} - (${time} % ${HOUR} + ${HOUR}) % ${HOUR})`;

/** Transactions that are neither held nor voided, each with its class by the rules by which it was judged. */
function counted(dialect: Dialect): string {
  const rule = (...path: string[]) =>
    dialect.engine === 'sqlite'
      ? `(rules ->> '$.${path.join('.')}')`
      : `(rules::json #>> '{${path.join(',')}}')::bigint`;
  return `(
    SELECT t.campaign_id, t.id, t.organization_id, t.merchant_id, t.channel, t.document_type, t.industry,
      coalesce(t.district, '') AS district, coalesce(t.region, '') AS region,
      coalesce(t.activity_id, '') AS activity_id, coalesce(t.category, '') AS category,
      t.occurred_at, t.created_at, t.claimed_at, t.participant, t.items, t.qualified, t.entries, g.late_days,
      t.total_amount - t.refunded_amount AS net, ${dayOf('t.occurred_at')} AS day,
      CASE WHEN t.occurred_at < g.sold_from OR t.occurred_at >= g.sold_to THEN 'outside'
        WHEN t.participant IS NOT NULL AND coalesce(t.claimed_at, t.occurred_at) >= g.registered_from
          AND coalesce(t.claimed_at, t.occurred_at) < g.registered_to THEN 'registered'
        ELSE 'received' END AS class
    FROM transactions t
    JOIN (SELECT campaign_id, revision, ${rule('ruleSet', 'lateWindowDays')} AS late_days,
      ${rule('purchasePeriod', 'startsAt')} AS sold_from, ${rule('purchasePeriod', 'endsAt')} AS sold_to,
      ${rule('registrationPeriod', 'startsAt')} AS registered_from,
      ${rule('registrationPeriod', 'endsAt')} AS registered_to FROM campaign_rules) AS g
      ON g.campaign_id = t.campaign_id AND g.revision = t.rules_revision
    WHERE t.status NOT IN ('held', 'voided')
  ) AS c`;
}

const sumOf = ({ types: { integer } }: Dialect) => {
  const sum = (value: string, where: string) =>
    `CAST(sum(CASE WHEN ${where} THEN ${value} ELSE 0 END) AS ${integer})`;
  const registered = "class = 'registered'";
  return [
    sum('net', registered),
    sum('1', registered),
    sum('1', `${registered} AND qualified = 1`),
    sum('entries', registered),
    sum('net', `${registered} AND qualified = 1`),
    sum('net', "class <> 'outside'"),
    sum('1', "class <> 'outside'"),
    sum('net', "class = 'outside'"),
    sum('1', "class = 'outside'"),
  ].join(',\n      ');
};

/** The zones in which a transaction sold something, with a space before and after each. */
const zonesOf = ({ engine }: Dialect) =>
  engine === 'sqlite'
    ? "' ' || group_concat(zone, ' ') || ' '"
    : "' ' || string_agg(zone, ' ' ORDER BY zone) || ' '";

const insertDailyTotals = (
  dialect: Dialect,
) => `INSERT INTO daily_totals (${[...cellKeys, ...sums].join(', ')})
    SELECT ${cellKeys.join(', ')}, ${sumOf(dialect)}
    FROM (SELECT c.*, CASE WHEN class <> 'registered' THEN ''
      WHEN claimed_at IS NULL AND created_at >= day + ${DAY} THEN 'backfilled'
      WHEN claimed_at IS NULL OR claimed_at < day + ${DAY} THEN 'onTheDay'
      WHEN late_days IS NOT NULL AND (${dayOf('claimed_at')} - day) / ${DAY} > late_days THEN 'afterWindow'
      ELSE 'lateWindow' END AS registration, coalesce(z.zones, '') AS zones
      FROM ${counted(dialect)} LEFT JOIN (
        SELECT campaign_id, id, ${zonesOf(dialect)} AS zones
        FROM (SELECT campaign_id, id, zone FROM ${soldInZones(dialect)} WHERE units > 0 ORDER BY campaign_id, id, zone) AS o
        GROUP BY campaign_id, id
      ) AS z ON z.campaign_id = c.campaign_id AND z.id = c.id) AS d
    GROUP BY ${cellKeys.join(', ')}`;

/** Dimensions of totals; the whole campaign has no rows by merchant. */
function insertTotals({ types: { integer } }: Dialect): string {
  const added = sums.map((name) => `CAST(sum(${name}) AS ${integer})`).join(', ');
  const rows = (dimension: string, key: string, coverage: string) =>
    `SELECT campaign_id, '${dimension}', ${coverage}, ${key}, ${added} FROM daily_totals
    GROUP BY campaign_id, ${coverage === "''" ? '' : `${coverage}, `}${key}`;
  const whole = [
    ['activity', 'activity_id'],
    ['channel', 'channel'],
    ['district', 'district'],
    ['documentType', 'document_type'],
    ['industry', 'industry'],
    ['region', 'region'],
  ] as const;
  const selected = [
    ...whole.flatMap(([dimension, key]) => [
      rows(dimension, key, 'organization_id'),
      rows(dimension, key, "''"),
    ]),
    rows('merchant', 'merchant_id', 'organization_id'),
    `SELECT campaign_id, 'campaign', organization_id, '', ${added} FROM daily_totals
    GROUP BY campaign_id, organization_id`,
    `SELECT campaign_id, 'campaign', '', '', ${added} FROM daily_totals GROUP BY campaign_id`,
  ];
  return `INSERT INTO totals (campaign_id, dimension, coverage, key, ${sums.join(', ')})
    ${selected.join('\n    UNION ALL ')}`;
}

function insertHours(dialect: Dialect): string {
  const key = dialect.engine === 'sqlite' ? "printf('%013d', hour)" : "lpad(CAST(hour AS TEXT), 13, '0')";
  const rows = (coverage: string, groups: string) =>
    `SELECT campaign_id, 'hour', ${coverage}, ${key}, ${sumOf(dialect)}
    FROM (SELECT c.*, ${hourOf('occurred_at')} AS hour FROM ${counted(dialect)}) AS h
    WHERE class <> 'outside' GROUP BY ${groups}`;
  return `INSERT INTO totals (campaign_id, dimension, coverage, key, ${sums.join(', ')})
    ${rows('organization_id', 'campaign_id, organization_id, hour')}
    UNION ALL ${rows("''", 'campaign_id, hour')}`;
}

const participants = (dialect: Dialect) => [
  'DELETE FROM counted_participants',
  `INSERT INTO counted_participants (participant, campaign_id, organization_id)
    SELECT DISTINCT participant, campaign_id, organization_id FROM ${counted(dialect)} WHERE class = 'registered'`,
];

/** What each transaction sold in each zone, less what was returned; units in ten-thousandths. */
function soldInZones(dialect: Dialect): string {
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
    `SELECT c.campaign_id, c.organization_id, c.merchant_id, c.id, c.class, i.value ->> 'zone' AS zone,
        ${sign}${units} AS units, ${sign}${amount} AS gmv
      FROM ${from} CROSS JOIN ${each(items)} AS i
      WHERE ${items} IS NOT NULL AND c.class <> 'outside' AND i.value ->> 'promoItemId' IS NOT NULL
        AND i.value ->> 'zone' IS NOT NULL`;
  return `(SELECT campaign_id, organization_id, merchant_id, id, class, zone,
      CAST(sum(units) AS ${dialect.types.integer}) AS units, CAST(sum(gmv) AS ${dialect.types.integer}) AS gmv
    FROM (
      ${lines('', counted(dialect), 'c.items')}
      UNION ALL
      ${lines(
        '-',
        `${counted(dialect)} JOIN adjustments a ON a.campaign_id = c.campaign_id AND a.transaction_id = c.id`,
        'a.items',
      )}
    ) AS lines GROUP BY campaign_id, organization_id, merchant_id, id, class, zone) AS sold`;
}

const zones = (dialect: Dialect) => [
  'DELETE FROM zone_totals',
  `INSERT INTO zone_totals (campaign_id, zone, organization_id, merchant_id, shard, units, orders, gmv)
    SELECT campaign_id, zone, organization_id, merchant_id, 0, CAST(sum(units) AS ${dialect.types.integer}),
      CAST(sum(CASE WHEN units > 0 THEN 1 ELSE 0 END) AS ${dialect.types.integer}),
      CAST(sum(gmv) AS ${dialect.types.integer})
    FROM ${soldInZones(dialect)} GROUP BY campaign_id, zone, organization_id, merchant_id`,
];

/** Of each organization, and of the whole campaign. */
function counters(dialect: Dialect): string[] {
  const { integer } = dialect.types;
  const insert = (name: string, key: string, value: string, from: string) =>
    ['organization_id', "''"].map(
      (coverage) => `INSERT INTO counters (campaign_id, coverage, name, key, shard, value)
    SELECT campaign_id, ${coverage}, '${name}', ${key}, 0, CAST(${value} AS ${integer}) FROM ${from}
    GROUP BY campaign_id${coverage === "''" ? '' : ', organization_id'}${key === "''" ? '' : `, ${key}`}`,
    );
  const held = `(SELECT t.campaign_id, t.organization_id FROM transactions t JOIN merchants m ON m.id = t.merchant_id
      WHERE t.status = 'held' AND m.status <> 'withdrawn') AS held`;
  const orders = `(SELECT DISTINCT campaign_id, organization_id, id FROM ${soldInZones(dialect)} WHERE units > 0) AS orders`;
  const registered = `(SELECT * FROM ${soldInZones(dialect)} WHERE class = 'registered') AS registered`;
  return [
    "DELETE FROM counters WHERE name NOT IN ('merchantsAwaiting', 'merchantsApproved')",
    ...insert('participants', "''", 'count(DISTINCT participant)', 'counted_participants'),
    ...insert('transactionsHeld', "''", 'count(*)', held),
    ...insert('zoneUnits', 'zone', 'sum(units)', 'zone_totals'),
    ...insert('zoneGmv', 'zone', 'sum(gmv)', 'zone_totals'),
    ...insert('zoneOrders', 'zone', 'sum(orders)', 'zone_totals'),
    ...insert('orders', "''", 'count(*)', orders),
    ...insert('zoneGmvRegistered', 'zone', 'sum(gmv)', registered),
  ];
}
