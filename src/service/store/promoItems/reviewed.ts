import { omit } from '../db/column.js';
import { versionColumns } from './input.js';
import type { PromoItemRow } from './rows.js';

/** What an operator looks at: all that a partner says of an offer but its state. */
const contentColumns = Object.keys(
  omit(
    versionColumns,
    ...(['id', 'status', 'review', 'review_reason', 'created_at', 'updated_at', 'since_generation'] as const),
    ...(['until_generation', 'touched_generation', 'position', 'digest_high', 'digest_low'] as const),
  ),
) as (keyof PromoItemRow)[];

/**
 * A version of a zone that needs a review: live where it was live or approved with the same content, otherwise a draft
 * that waits. What was rejected stays so until it is changed.
 */
export function asReviewed(next: PromoItemRow, old: PromoItemRow | undefined): PromoItemRow {
  const isSame = old !== undefined && contentColumns.every((name) => old[name] === next[name]);
  const before = isSame ? old : undefined;
  const review = before?.review ?? null;
  const reason = before?.review_reason ?? null;
  if (next.status !== 'live' || before?.status === 'live' || review === 'approved') {
    return { ...next, review, review_reason: reason };
  }
  return { ...next, status: 'draft', review: review ?? 'pending', review_reason: reason };
}
