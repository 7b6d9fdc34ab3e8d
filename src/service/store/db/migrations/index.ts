import type { Database, Sql } from '../database.js';
import { StoreSetupError } from '../problem.js';
import { core } from './0001-core.js';
import { names } from './0002-names.js';
import { rejectedItems } from './0003-rejected-items.js';
import { publishableKeys } from './0004-publishable-keys.js';
import { claimDates } from './0005-claim-dates.js';
import { participantGroups } from './0006-participant-groups.js';
import { ledgerDocumentTypes } from './0007-ledger-document-types.js';
import { tree } from './0008-tree.js';
import { receiptClaims } from './0009-receipt-claims.js';
import { drawSchedules } from './0010-draw-schedules.js';
import { invitations } from './0011-invitations.js';
import { figures } from './0012-figures.js';
import { offers } from './0013-offers.js';
import { campaignZones } from './0014-zones.js';
import { reevaluations } from './0015-reevaluations.js';
import { heldReasons } from './0016-held-reasons.js';
import { reviews } from './0017-reviews.js';
import { offerTotals } from './0018-offer-totals.js';
import { keyQuotas } from './0019-key-quotas.js';
import { claimNetworks } from './0020-claim-networks.js';
import { approvals } from './0021-approvals.js';
import { approvedPublications } from './0022-approved-publications.js';
import { approverChanges } from './0023-approver-changes.js';
import { pictures } from './0024-pictures.js';
import { guards } from './0025-guards.js';
import { keyClaims } from './0026-key-claims.js';
import { drawLines } from './0027-draw-lines.js';
import { approvedExports } from './0028-approved-exports.js';
import { erasedApprovals } from './0029-erased-approvals.js';
import { duties } from './0030-duties.js';
import { finds } from './0031-finds.js';
import { operatorTransactions } from './0032-operator-transactions.js';
import { publishedHeads } from './0033-published-heads.js';
import { accessReviews } from './0034-access-reviews.js';
import { auditExports } from './0035-audit-exports.js';
import { secretEnvelopes } from './0036-secret-envelopes.js';
import { contactIndexKeys } from './0037-contact-index-keys.js';
import { destructions } from './0038-destructions.js';
import { consents } from './0039-consents.js';
import { participantDataReads } from './0040-participant-data-reads.js';
import { conflicts } from './0041-conflicts.js';
import { approvedActs } from './0042-approved-acts.js';
import { initialRuleSetVersion } from './0043-initial-rule-set-version.js';
import type { Migration } from './migration.js';

/**
 * In the order of their versions. One that was released is never changed.
 *
 * To change a table, change its declaration in the `tables.ts` of its subject, add a migration with its statements as
 * text, and save these statements beside `test/service/store/db/migrations/migrations.test.ts`.
 * `test/service/store/db/tables.test.ts` fails with the difference as long as declarations and migrations disagree.
 */
export const migrations: readonly Migration[] = [
  core,
  names,
  rejectedItems,
  publishableKeys,
  claimDates,
  participantGroups,
  ledgerDocumentTypes,
  tree,
  receiptClaims,
  drawSchedules,
  invitations,
  figures,
  offers,
  campaignZones,
  reevaluations,
  heldReasons,
  reviews,
  offerTotals,
  keyQuotas,
  claimNetworks,
  approvals,
  approvedPublications,
  approverChanges,
  pictures,
  guards,
  keyClaims,
  drawLines,
  approvedExports,
  erasedApprovals,
  duties,
  finds,
  operatorTransactions,
  publishedHeads,
  accessReviews,
  auditExports,
  secretEnvelopes,
  contactIndexKeys,
  destructions,
  consents,
  participantDataReads,
  conflicts,
  approvedActs,
  initialRuleSetVersion,
];

/**
 * Brings the database to the newest schema. Any number of processes may start at once: one migrates, the
 * others wait and find it done. @throws StoreSetupError when a newer release has been here.
 */
export function migrate(database: Database, known: readonly Migration[] = migrations): Promise<void> {
  return migrateAnd(database, async () => {}, known);
}

/** The same, and work on the newest schema in one transaction: where the work throws, nothing was migrated. */
export function migrateAnd<T>(
  database: Database,
  work: (sql: Sql) => Promise<T>,
  known: readonly Migration[] = migrations,
): Promise<T> {
  return database.transaction(async (sql) => {
    const present = await presentVersion(sql);
    const newest = known.at(-1)?.version ?? 0;
    if (present > newest) throw new StoreSetupError(tooNew(present, newest));
    for (const { version, name, statements } of known) {
      if (version <= present) continue;
      for (const statement of statements(sql.dialect)) await sql.run(statement);
      await sql.run('INSERT INTO schema_migrations (version, name, applied_at) VALUES ($1, $2, $3)', [
        version,
        name,
        Date.now(),
      ]);
    }
    return work(sql);
  });
}

async function presentVersion(sql: Sql): Promise<number> {
  const { types, engine } = sql.dialect;
  if (engine === 'postgres') {
    await sql.all(
      "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ':schema_migrations', 0))::text",
    );
  }
  await sql.run(`CREATE TABLE IF NOT EXISTS schema_migrations (
    version ${types.integer} PRIMARY KEY, name ${types.text} NOT NULL, applied_at ${types.integer} NOT NULL
  )`);
  const [row] = await sql.all<{ version: number | null }>(
    'SELECT max(version) AS version FROM schema_migrations',
  );
  return row?.version ?? 0;
}

function tooNew(present: number, newest: number): string {
  return (
    `The database has schema ${present}, this release knows up to ${newest}. Upgrade @shopfest/partner-sdk.\n` +
    `資料庫結構版本為 ${present}，此版本僅支援至 ${newest}，請升級 @shopfest/partner-sdk。`
  );
}
