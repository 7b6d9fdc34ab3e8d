import { add, noTotals } from './sums.js';
import type { Breakdown, BreakdownRow } from './types.js';

/** A breakdown of at most `top` rows, all of whose keys are seen; the others are summed up. '' is what is unassigned. */
export function suppressBreakdown(
  { rows, unassigned, rest, ...breakdown }: Breakdown,
  seenKeys: ReadonlySet<string>,
  top: number,
): Breakdown {
  const hidden = rows.filter(({ key }) => !seenKeys.has(key));
  const seen = rows.filter(({ key }) => seenKeys.has(key));
  const isUnassignedHidden = !seenKeys.has('') && Object.values(unassigned).some((figure) => figure !== 0);
  const sumOf = (some: readonly BreakdownRow[]) => some.reduce(add, noTotals);
  const beyond = seen.slice(top);
  return {
    ...breakdown,
    rows: seen.slice(0, top),
    unassigned: isUnassignedHidden ? noTotals : unassigned,
    rest: { rows: rest.rows + beyond.length, ...add(rest, sumOf(beyond)) },
    suppressed: {
      rows: hidden.length + (isUnassignedHidden ? 1 : 0),
      ...add(isUnassignedHidden ? unassigned : noTotals, sumOf(hidden)),
    },
  };
}
