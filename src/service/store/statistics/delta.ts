import { groupBy } from '../db/groupBy.js';
import type { ZoneSum } from './zoneSums.js';

/** What one transaction adds to totals, or takes back with negative numbers, and by what it is counted. */
export interface Delta {
  readonly organizationId: string;
  readonly merchantId: string;
  readonly channel: string;
  readonly documentType: string;
  readonly industry: string;
  readonly district: string | null;
  readonly region: string | null;
  readonly activityId: string | null;
  readonly occurredAt: number;
  readonly participant: string | null;
  readonly documents: number;
  readonly qualified: number;
  readonly amount: number;
  readonly entries: number;
  /** Transactions that wait for the approval of their merchant. */
  readonly held: number;
  readonly zones: readonly ZoneSum[];
  /** Transactions with at least one promo item. */
  readonly orders: number;
}

/** Deltas of each organization, in the order of their ids. */
export function byOrganization<Owned extends { readonly organizationId: string }>(
  owned: readonly Owned[],
): [string, readonly Owned[]][] {
  const groups = groupBy(owned, ({ organizationId }) => organizationId);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
