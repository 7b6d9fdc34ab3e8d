import type { AuditEntry, AuditHead, AuditVerification, LedgerCheck } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type List, type Query, Resource } from './resource.js';

/** Who did what. For the operator. */
export class Audit extends Resource {
  /** Entries of the audit log, newest first. Each page that is read is entered, too. */
  list(query: Query<'listAuditEntries'> = {}, options?: CallOptions): List<'listAuditEntries'> {
    return this.pages('listAuditEntries', query, options);
  }

  /** The service's own word on its log; `verifyAuditChain` says it without having to believe anyone. */
  verify(options?: CallOptions): ShopfestPromise<AuditVerification> {
    return this.send('verifyAuditLog', {}, options);
  }

  /** Holds the ledger of a campaign's entries against all that is derived from it. Reads all sales. */
  checkLedger(options?: CallOptions): ShopfestPromise<LedgerCheck> {
    return this.send('checkLedger', {}, options);
  }

  /** Number and hash of the newest entry, to be kept where the operator cannot reach it. */
  head(options?: CallOptions): ShopfestPromise<AuditHead> {
    return this.send('retrieveAuditHead', {}, options);
  }
}

/**
 * Whether entries of the audit log are what their hashes say and follow one another: all that `audit.list()` gives
 * without a filter, or saved ones, in either order. Heads that were kept elsewhere (`held`) must be among them.
 */
export async function verifyAuditChain(
  entries: Iterable<AuditEntry> | AsyncIterable<AuditEntry>,
  options: { readonly held?: readonly AuditHead[] } = {},
): Promise<AuditVerification> {
  const chain = await import('../campaign/auditChain.js');
  return chain.verifyAuditChain(entries, options);
}
