import type { Dialect } from '../../database.js';

/** What sales are judged by, its drafts, and what participants have so far where the rules ask for it. */
export const rules = ({ types: { text, integer, flag }, table, keyedTable }: Dialect) => [
  /**
   * What evaluations were made by: rule set and the two periods it looks at. Never changed but for `in_force`: of those
   * in force, a sale is judged by the latest that holds from its time on or before.
   */
  `CREATE TABLE campaign_rules (
    campaign_id ${text} NOT NULL REFERENCES campaigns (id),
    revision ${integer} NOT NULL,
    effective_from ${integer} NOT NULL,
    in_force ${flag} NOT NULL,
    rules ${text} NOT NULL,
    created_at ${integer} NOT NULL,
    PRIMARY KEY (campaign_id, revision)
  ) ${table}`,
  // `makers` are all persons who made, changed or submitted it. Without effective_from: what the campaign began with.
  `CREATE TABLE rule_sets (
    id ${text} NOT NULL PRIMARY KEY,
    campaign_id ${text} NOT NULL REFERENCES campaigns (id),
    version ${integer} NOT NULL,
    status ${text} NOT NULL,
    effective_from ${integer},
    rule_set ${text} NOT NULL,
    makers ${text} NOT NULL,
    created_by ${text},
    submitted_by ${text},
    published_by ${text},
    created_at ${integer} NOT NULL,
    updated_at ${integer} NOT NULL,
    published_at ${integer},
    UNIQUE (campaign_id, version)
  ) ${table}`,
  // Written only where the rules ask for what a participant has. The first is the lock of the second.
  `CREATE TABLE participant_accounts (
    campaign_id ${text} NOT NULL,
    participant ${text} NOT NULL,
    documents ${integer} NOT NULL,
    amount ${integer} NOT NULL,
    entries ${integer} NOT NULL,
    PRIMARY KEY (campaign_id, participant)
  ) ${keyedTable}`,
  // What each document added, in the order in which they were registered.
  `CREATE TABLE participant_account_lines (
    campaign_id ${text} NOT NULL,
    participant ${text} NOT NULL,
    transaction_id ${text} NOT NULL,
    position ${integer} NOT NULL,
    day ${text} NOT NULL,
    amount ${integer} NOT NULL,
    entries ${integer} NOT NULL,
    PRIMARY KEY (campaign_id, participant, transaction_id)
  ) ${keyedTable}`,
];
