import type { ReviewReason } from '../../../campaign/plausibility.js';
import type { HeldReason } from '../../../generated/types.js';
import type { Where } from '../db/query.js';

/**
 * Why a transaction is held, as the column `held_reasons` has it: reasons joined by commas, the approval of the merchant
 * first. NULL where it is not held.
 */
export const AWAITS_APPROVAL: HeldReason = 'merchantAwaitsApproval';

/**
 * The transaction of another organization stands for the document. Such a transaction is superseded and in no count, and
 * has this reason, the last of all, also once it is voided: by it, it is no earlier version of its document.
 */
const REPORTED_BY_ANOTHER: HeldReason = 'documentReportedByAnother';

/** Whether a transaction `t` is one of those. */
export const isDisputedIn = (table: string): string =>
  `COALESCE(${table}.held_reasons, '') LIKE '%${REPORTED_BY_ANOTHER}'`;

export const isDisputed = (column: string | null | undefined): boolean =>
  column?.endsWith(REPORTED_BY_ANOTHER) ?? false;

export const withDispute = (column: string | null | undefined): string =>
  column ? `${column},${REPORTED_BY_ANOTHER}` : REPORTED_BY_ANOTHER;

/** Why it is held all the same; NULL where it is not. */
export function withoutDispute(column: string | null): string | null {
  const rest = splitReasons(column).filter((reason) => reason !== REPORTED_BY_ANOTHER);
  return rest.length === 0 ? null : rest.join(',');
}

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
