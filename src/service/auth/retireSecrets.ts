import type { Store } from '../store/store.js';

export interface RetiredSecrets {
  /** The ids of the secrets that opened the database until now. */
  readonly retired: readonly string[];
}

/** Ends the secrets whose place was taken, for whoever controls the database. The audit log has an entry for each. */
export function retireSecrets(store: Store): Promise<RetiredSecrets> {
  return store.transaction(async (tx) => {
    const retired = await tx.secrets.retire();
    const facts = retired.map((subjectId) => ({
      requestId: null,
      operationId: 'retireSecrets',
      organizationIds: [],
      personId: null,
      keyId: null,
      campaignId: null,
      subjectType: 'secret',
      subjectId,
      remoteAddress: null,
      outcome: 'done' as const,
      code: null,
    }));
    if (facts.length > 0) await tx.audit.append(...facts);
    return { retired };
  });
}
