import type { Dialect } from '../database.js';
import { audit } from './core/audit.js';
import { claims } from './core/claims.js';
import { contacts } from './core/contacts.js';
import { draws } from './core/draws.js';
import { incidents } from './core/incidents.js';
import { publications } from './core/publications.js';
import { rules } from './core/rules.js';
import type { Migration } from './migration.js';

/**
 * The schema of the first release. Tables that every transaction writes (transactions, participants, totals) have no foreign
 * keys: PostgreSQL would look up and lock a merchant for each row, though the store has just read it. Their keys begin with
 * the campaign, by which they may be partitioned.
 *
 * A planner without statistics (a database that was just filled, or is never analyzed) finds the right index: none is
 * partial where many rows are looked up, and no two that are not partial begin with the same columns.
 */
export const core: Migration = {
  version: 1,
  name: 'core',
  statements: (dialect) => [
    ...organizations(dialect),
    ...campaigns(dialect),
    ...rules(dialect),
    ...merchants(dialect),
    ...transactions(dialect),
    ...claims(dialect),
    ...figures(dialect),
    ...promoItems(dialect),
    ...draws(dialect),
    ...publications(dialect),
    ...answers(dialect),
    ...audit(dialect),
    ...incidents(dialect),
    ...contacts(dialect),
  ],
};

const organizations = ({ types: { text, integer }, table }: Dialect) => [
  `CREATE TABLE organizations (
    id ${text} NOT NULL PRIMARY KEY,
    name ${text} NOT NULL,
    role ${text} NOT NULL,
    parent_id ${text} REFERENCES organizations (id),
    scopes ${text},
    created_at ${integer} NOT NULL
  ) ${table}`,
  `CREATE TABLE persons (
    id ${text} NOT NULL PRIMARY KEY,
    organization_id ${text} NOT NULL REFERENCES organizations (id),
    name ${text} NOT NULL,
    created_at ${integer} NOT NULL
  ) ${table}`,
  'CREATE INDEX persons_of_organization ON persons (organization_id, id)',
  `CREATE TABLE api_keys (
    id ${text} NOT NULL PRIMARY KEY,
    organization_id ${text} NOT NULL REFERENCES organizations (id),
    person_id ${text} REFERENCES persons (id),
    name ${text} NOT NULL,
    mode ${text} NOT NULL,
    scopes ${text} NOT NULL,
    hint ${text} NOT NULL,
    hash ${text} NOT NULL UNIQUE,
    created_at ${integer} NOT NULL,
    expires_at ${integer},
    revoked_at ${integer},
    replaced_by ${text}
  ) ${table}`,
  'CREATE INDEX api_keys_of_organization ON api_keys (organization_id, id)',
];

const campaigns = ({ types: { text, integer }, table }: Dialect) => [
  `CREATE TABLE campaigns (
    id ${text} NOT NULL PRIMARY KEY,
    name ${text} NOT NULL,
    name_en ${text},
    status ${text} NOT NULL,
    rules_revision ${integer} NOT NULL,
    settings ${text} NOT NULL,
    created_at ${integer} NOT NULL,
    updated_at ${integer} NOT NULL
  ) ${table}`,
  `CREATE TABLE external_series (
    campaign_id ${text} NOT NULL REFERENCES campaigns (id),
    id ${text} NOT NULL,
    series ${text} NOT NULL,
    updated_at ${integer} NOT NULL,
    PRIMARY KEY (campaign_id, id)
  ) ${table}`,
];

const merchants = ({ types: { text, integer }, table, keyedTable }: Dialect) => [
  `CREATE TABLE merchants (
    id ${text} NOT NULL PRIMARY KEY,
    campaign_id ${text} NOT NULL REFERENCES campaigns (id),
    organization_id ${text} NOT NULL REFERENCES organizations (id),
    external_id ${text} NOT NULL,
    kind ${text} NOT NULL,
    name ${text} NOT NULL,
    name_en ${text},
    ubns ${text} NOT NULL,
    industry ${text} NOT NULL,
    district ${text} NOT NULL,
    region ${text},
    address ${text},
    parent_id ${text},
    status ${text} NOT NULL,
    reason ${text},
    created_at ${integer} NOT NULL,
    updated_at ${integer} NOT NULL,
    UNIQUE (campaign_id, external_id, organization_id)
  ) ${table}`,
  `CREATE TABLE merchant_ubns (
    campaign_id ${text} NOT NULL,
    ubn ${text} NOT NULL,
    merchant_id ${text} NOT NULL,
    PRIMARY KEY (campaign_id, ubn, merchant_id)
  ) ${keyedTable}`,
];

/**
 * `granted` are the entries of the first evaluation and stay; `entries` are those that stand now.
 * `claimed_at` is when a participant claimed it, where the sale did not come with one.
 * `superseded` is '', or the row's own id once it was voided in such a way that its number may be issued again
 * (註銷): by this it leaves its natural key and externalId to the next.
 *
 * On PostgreSQL each campaign has a partition (see `partitions.ts`). Columns of fixed length come first: among
 * texts each would be padded.
 */
const transactions = (dialect: Dialect) => [
  `CREATE TABLE transactions (
    occurred_at ${dialect.types.integer} NOT NULL,
    total_amount ${dialect.types.integer} NOT NULL,
    refunded_amount ${dialect.types.integer} NOT NULL,
    granted ${dialect.types.integer} NOT NULL,
    entries ${dialect.types.integer} NOT NULL,
    rules_revision ${dialect.types.integer},
    created_at ${dialect.types.integer} NOT NULL,
    updated_at ${dialect.types.integer} NOT NULL,
    qualified ${dialect.types.flag} NOT NULL,
    campaign_id ${dialect.types.text} NOT NULL,
    id ${dialect.types.text} NOT NULL,
    organization_id ${dialect.types.text} NOT NULL,
    external_id ${dialect.types.text} NOT NULL,
    merchant_id ${dialect.types.text} NOT NULL,
    channel ${dialect.types.text} NOT NULL,
    natural_key ${dialect.types.text} NOT NULL,
    superseded ${dialect.types.text} NOT NULL,
    document_type ${dialect.types.text} NOT NULL,
    document_number ${dialect.types.text} NOT NULL,
    document_date ${dialect.types.text} NOT NULL,
    terminal_id ${dialect.types.text},
    seller_ubn ${dialect.types.text},
    buyer_ubn ${dialect.types.text},
    random_code ${dialect.types.text},
    participant ${dialect.types.text},
    district ${dialect.types.text},
    region ${dialect.types.text},
    industry ${dialect.types.text} NOT NULL,
    activity_id ${dialect.types.text},
    category ${dialect.types.text},
    items ${dialect.types.text},
    status ${dialect.types.text} NOT NULL,
    evaluation ${dialect.types.text},
    claimed_at ${dialect.types.integer}
  ) ${dialect.partitioned}`,
  ...(dialect.engine === 'sqlite' ? sqliteIndexes : []),
  ...adjustments(dialect),
];

const sqliteIndexes = [
  'CREATE UNIQUE INDEX transactions_by_id ON transactions (campaign_id, id)',
  'CREATE UNIQUE INDEX transactions_by_document ON transactions (campaign_id, natural_key, superseded)',
  `CREATE UNIQUE INDEX transactions_by_external_id
    ON transactions (campaign_id, external_id, organization_id, superseded)`,
  'CREATE INDEX transactions_of_organization ON transactions (organization_id, id)',
  'CREATE INDEX transactions_of_merchant ON transactions (merchant_id, id)',
  `CREATE INDEX transactions_by_status ON transactions (campaign_id, status, id)
    WHERE status IN ('held', 'adjusted', 'voided')`,
  // As the ledger names them: see `entry_lines`.
  `CREATE INDEX transactions_of_participant
    ON transactions (campaign_id, (CASE WHEN claimed_at IS NULL THEN participant END))`,
  `CREATE INDEX transactions_superseded ON transactions (campaign_id, organization_id, external_id)
    WHERE superseded <> ''`,
];

const adjustments = ({ types: { text, integer }, table }: Dialect) => [
  `CREATE TABLE adjustments (
    campaign_id ${text} NOT NULL,
    id ${text} NOT NULL,
    transaction_id ${text} NOT NULL,
    organization_id ${text} NOT NULL,
    external_id ${text},
    kind ${text} NOT NULL,
    amount ${integer} NOT NULL,
    reason ${text},
    entries_reversed ${integer} NOT NULL,
    participant ${text},
    granted ${integer} NOT NULL,
    items ${text},
    rules_revision ${integer},
    evaluation ${text},
    occurred_at ${integer} NOT NULL,
    created_at ${integer} NOT NULL,
    PRIMARY KEY (campaign_id, id),
    UNIQUE (campaign_id, external_id, organization_id)
  ) ${table}`,
  'CREATE INDEX adjustments_of_transaction ON adjustments (campaign_id, transaction_id, id)',
  `CREATE INDEX adjustments_reversed_of_participant
    ON adjustments (campaign_id, (CASE WHEN kind <> 'claim' THEN participant END)) WHERE entries_reversed <> 0`,
  `CREATE INDEX adjustments_granted_to_participant ON adjustments (campaign_id, participant) WHERE granted <> 0`,
  `CREATE INDEX adjustments_claimed_by_participant ON adjustments (campaign_id, participant) WHERE kind = 'claim'`,
  // The ledger of entries: a line for what a document gave, one for each reversal, and two for a claim, which takes
  // from nobody and gives to the participant. No line ever changes.
  `CREATE VIEW entry_lines AS
    SELECT campaign_id, organization_id, id AS transaction_id, NULL AS adjustment_id,
      CASE WHEN claimed_at IS NULL THEN participant END AS participant, granted AS entries, rules_revision, merchant_id, channel, industry, district, region, activity_id,
      occurred_at, created_at
    FROM transactions WHERE granted <> 0
    UNION ALL
    SELECT a.campaign_id, a.organization_id, a.transaction_id, a.id,
      CASE WHEN a.kind <> 'claim' THEN a.participant END, -a.entries_reversed, t.rules_revision, t.merchant_id, t.channel, t.industry, t.district, t.region,
      t.activity_id, t.occurred_at, a.created_at
    FROM adjustments a
    JOIN transactions t ON t.campaign_id = a.campaign_id AND t.id = a.transaction_id
    WHERE a.entries_reversed <> 0
    UNION ALL
    SELECT a.campaign_id, a.organization_id, a.transaction_id, a.id, a.participant, a.granted,
      t.rules_revision, t.merchant_id, t.channel, t.industry, t.district, t.region, t.activity_id,
      t.occurred_at, a.created_at
    FROM adjustments a
    JOIN transactions t ON t.campaign_id = a.campaign_id AND t.id = a.transaction_id
    WHERE a.granted <> 0`,
];

/**
 * Running totals, so that no statistics ever scan sales. `coverage` is an organization, or '' for the whole
 * campaign. A counter is the sum of its shards.
 */
const figures = ({ engine, types: { text, integer, number }, table, keyedTable }: Dialect) => [
  // What sales changed and is not in the figures yet: a row for each transaction, taken away when it is added. By its
  // number, what is done to a sale comes after the sale, whichever processes they come from.
  `CREATE TABLE figure_changes (
    id ${number},
    campaign_id ${text} NOT NULL,
    changes ${text} NOT NULL
  ) ${table}`,
  'CREATE INDEX figure_changes_of_campaign ON figure_changes (campaign_id, id)',
  ...uncompressed('figure_changes', 'changes', engine),
  `CREATE TABLE totals (
    campaign_id ${text} NOT NULL,
    dimension ${text} NOT NULL,
    coverage ${text} NOT NULL,
    key ${text} NOT NULL,
    amount ${integer} NOT NULL,
    documents ${integer} NOT NULL,
    qualified ${integer} NOT NULL,
    entries ${integer} NOT NULL,
    PRIMARY KEY (campaign_id, dimension, coverage, key)
  ) ${keyedTable}`,
  `CREATE TABLE counters (
    campaign_id ${text} NOT NULL,
    coverage ${text} NOT NULL,
    name ${text} NOT NULL,
    key ${text} NOT NULL,
    shard ${integer} NOT NULL,
    value ${integer} NOT NULL,
    PRIMARY KEY (campaign_id, coverage, name, key, shard)
  ) ${keyedTable}`,
  // Who has a document that counts in an organization.
  `CREATE TABLE participants (
    participant ${text} NOT NULL,
    campaign_id ${text} NOT NULL,
    organization_id ${text} NOT NULL,
    PRIMARY KEY (participant, campaign_id, organization_id)
  ) ${table}`,
];

const promoItems = ({ types: { text, integer }, table, keyedTable }: Dialect) => [
  // Each row is a version of an item: see `promoItems/versions.ts`.
  `CREATE TABLE promo_items (
    campaign_id ${text} NOT NULL,
    id ${text} NOT NULL,
    organization_id ${text} NOT NULL,
    external_id ${text} NOT NULL,
    merchant_id ${text} NOT NULL,
    zone ${text} NOT NULL,
    type ${text} NOT NULL,
    title ${text} NOT NULL,
    list_price ${integer} NOT NULL,
    sale_price ${integer} NOT NULL,
    url ${text},
    image_url ${text},
    availability ${text} NOT NULL,
    valid_from ${integer},
    valid_to ${integer},
    status ${text} NOT NULL,
    created_at ${integer} NOT NULL,
    updated_at ${integer} NOT NULL,
    since_generation ${integer} NOT NULL,
    until_generation ${integer} NOT NULL,
    touched_generation ${integer} NOT NULL,
    position ${integer} NOT NULL,
    digest_high ${integer} NOT NULL,
    digest_low ${integer} NOT NULL,
    PRIMARY KEY (campaign_id, id, since_generation),
    UNIQUE (campaign_id, external_id, organization_id, since_generation)
  ) ${table}`,
  'CREATE INDEX promo_items_by_position ON promo_items (zone, organization_id, position)',
  `CREATE INDEX promo_items_ending ON promo_items (campaign_id, organization_id, zone, until_generation)
    WHERE until_generation < 9007199254740991`,
  'CREATE INDEX promo_items_of_organization ON promo_items (organization_id, id)',
  'CREATE INDEX promo_items_of_merchant ON promo_items (merchant_id, id)',
  'CREATE INDEX promo_items_of_zone ON promo_items (campaign_id, zone, id)',
  // What merchants sold in zones; units in ten-thousandths.
  `CREATE TABLE zone_totals (
    campaign_id ${text} NOT NULL,
    zone ${text} NOT NULL,
    organization_id ${text} NOT NULL,
    merchant_id ${text} NOT NULL,
    shard ${integer} NOT NULL,
    units ${integer} NOT NULL,
    orders ${integer} NOT NULL,
    gmv ${integer} NOT NULL,
    PRIMARY KEY (campaign_id, zone, organization_id, merchant_id, shard)
  ) ${keyedTable}`,
  // Of an organization; `mirror_id` is the mirror that is under way.
  `CREATE TABLE zones (
    campaign_id ${text} NOT NULL,
    organization_id ${text} NOT NULL,
    zone ${text} NOT NULL,
    generation ${integer} NOT NULL,
    last_generation ${integer} NOT NULL,
    mirror_id ${text},
    PRIMARY KEY (campaign_id, organization_id, zone)
  ) ${table}`,
  // `generation` is the one that the zone has once it is applied.
  `CREATE TABLE mirrors (
    campaign_id ${text} NOT NULL,
    id ${text} NOT NULL,
    organization_id ${text} NOT NULL,
    zone ${text} NOT NULL,
    generation ${integer} NOT NULL,
    status ${text} NOT NULL,
    item_count ${integer} NOT NULL,
    digest_high ${integer} NOT NULL,
    digest_low ${integer} NOT NULL,
    created_items ${integer} NOT NULL,
    updated_items ${integer} NOT NULL,
    plan ${text},
    created_at ${integer} NOT NULL,
    expires_at ${integer} NOT NULL,
    ended_at ${integer},
    PRIMARY KEY (campaign_id, id)
  ) ${table}`,
  'CREATE INDEX mirrors_of_organization ON mirrors (organization_id, id)',
  // Listed now = sum of the steps up to now: an offer steps up when it becomes valid and down when it ends.
  `CREATE TABLE listing_steps (
    campaign_id ${text} NOT NULL,
    coverage ${text} NOT NULL,
    zone ${text} NOT NULL,
    effective_at ${integer} NOT NULL,
    shard ${integer} NOT NULL,
    step ${integer} NOT NULL,
    PRIMARY KEY (campaign_id, coverage, zone, effective_at, shard)
  ) ${keyedTable}`,
];

const answers = ({ engine, types: { text, integer, bytes }, table }: Dialect) => [
  `CREATE TABLE idempotent_answers (
    organization_id ${text} NOT NULL,
    key ${text} NOT NULL,
    fingerprint ${text} NOT NULL,
    status ${integer} NOT NULL,
    headers ${text},
    encoding ${text} NOT NULL,
    body ${bytes} NOT NULL,
    created_at ${integer} NOT NULL,
    PRIMARY KEY (organization_id, key)
  ) ${table}`,
  ...uncompressed('idempotent_answers', 'body', engine),
];

/** Of what is deflated before, or lives for a second, PostgreSQL would try in vain to save room. */
const uncompressed = (table: string, column: string, engine: Dialect['engine']) =>
  engine === 'postgres' ? [`ALTER TABLE ${table} ALTER COLUMN ${column} SET STORAGE EXTERNAL`] : [];
