import type { AuditEntry, AuditHead, AuditVerification } from '../generated/types.js';

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
