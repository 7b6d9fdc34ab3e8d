import type { Dialect } from '../../database.js';

/**
 * Shoppers' claims to e-invoices, by keyed hashes alone. `unsure` is 1 as long as a transaction may be in flight that does
 * not see the claim and that the claim does not see: see `claims/match.ts`.
 */
export const claims = ({ types: { text, integer, flag }, table }: Dialect) => [
  `CREATE TABLE claims (
    campaign_id ${text} NOT NULL,
    id ${text} NOT NULL,
    organization_id ${text} NOT NULL,
    participant ${text} NOT NULL,
    natural_key ${text} NOT NULL,
    random_code ${text} NOT NULL,
    status ${text} NOT NULL,
    unsure ${flag} NOT NULL,
    reason ${text},
    transaction_id ${text},
    entries ${integer},
    created_at ${integer} NOT NULL,
    settled_at ${integer},
    PRIMARY KEY (campaign_id, id)
  ) ${table}`,
  'CREATE INDEX claims_of_document ON claims (campaign_id, natural_key)',
  'CREATE INDEX claims_of_participant ON claims (campaign_id, participant)',
  "CREATE INDEX claims_waiting ON claims (campaign_id) WHERE status = 'waiting'",
  'CREATE INDEX claims_unsure ON claims (campaign_id) WHERE unsure = 1',
];
