import type { Window } from '../rules.js';

/** What restricts the sales of a pool; what is absent does not. */
export interface PoolFilter {
  readonly period: Window;
  readonly regions?: readonly string[] | undefined;
  readonly channels?: readonly string[] | undefined;
  readonly activities?: readonly string[] | undefined;
  readonly industries?: readonly string[] | undefined;
  readonly documentTypes?: readonly string[] | undefined;
}

const restrictions = ['regions', 'channels', 'activities', 'industries', 'documentTypes'] as const;

/** Whether a sale can be in both pools, as far as their periods and filters tell. */
export function poolsOverlap(one: PoolFilter, other: PoolFilter): boolean {
  const { period } = one;
  if (period.startsAt >= other.period.endsAt || other.period.startsAt >= period.endsAt) return false;
  return restrictions.every((name) => shareValue(one[name], other[name]));
}

const shareValue = (some: readonly string[] | undefined, others: readonly string[] | undefined): boolean =>
  some === undefined || others === undefined || some.some((value) => others.includes(value));
