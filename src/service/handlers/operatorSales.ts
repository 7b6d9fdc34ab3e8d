import { enterInAuditLog } from '../auth/auditEntry.js';
import type { Call } from './handler.js';

type SalesCall = Call<'pushTransaction' | 'pushTransactions' | 'voidTransaction' | 'refundTransaction'>;

/**
 * Marks sales that a key of the operator pushed, for itself or for a partner, and enters in the audit log what it did to
 * sales: who runs the draws could make entries for themselves. What partners do is volume, and is not entered.
 */
export async function markOperatorSales(call: SalesCall, pushed: readonly string[]): Promise<void> {
  const { caller, store, path } = call;
  if (!caller.isOperatorsKey || pushed.length === 0) return;
  const { id: keyId, organizationId } = caller.key;
  await store.transactions.markOperators(path.campaignId, pushed, { keyId, organizationId });
  await enterInAuditLog(call, 'transaction', pushed);
}

/** Enters that a key of the operator voided or refunded a sale. */
export async function enterOperatorAdjustment(call: SalesCall, transactionId: string): Promise<void> {
  if (call.caller.isOperatorsKey) await enterInAuditLog(call, 'transaction', [transactionId]);
}
