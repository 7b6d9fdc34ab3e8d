import type { ReviewReason } from '../../../campaign/plausibility.js';
import type { HeldReason } from '../../../generated/types.js';
import type { Where } from '../db/query.js';

/**
 * Why a transaction is held, as the column `held_reasons` has it: reasons joined by commas, the approval of the merchant
 * first. NULL where it is not held.
 */
export const AWAITS_APPROVAL: HeldReason = 'merchantAwaitsApproval';

export function joinReasons(awaitsApproval: boolean, review: readonly ReviewReason[]): string | undefined {
  const reasons = awaitsApproval ? [AWAITS_APPROVAL, ...review] : review;
  return reasons.length === 0 ? undefined : reasons.join(',');
}

export function splitReasons(column: string | null): readonly HeldReason[] {
  return column === null ? [] : (column.split(',') as HeldReason[]);
}

/** Whether it waits for the approval of its merchant. */
export const awaitsApproval = (column: string | null | undefined): boolean =>
  column?.split(',')[0] === AWAITS_APPROVAL;

/** Whether the operator has to review it. */
export const isInReview = (column: string | null | undefined): boolean =>
  column !== null && column !== undefined && column !== AWAITS_APPROVAL;

/** Restricts to transactions that are held for a reason. */
export function whereHeldBecause(where: Where, table: string, reason: HeldReason): Where {
  return where
    .equal(`${table}.status`, 'held')
    .and(`',' || ${table}.held_reasons || ',' LIKE ?`, `%,${reason},%`);
}
