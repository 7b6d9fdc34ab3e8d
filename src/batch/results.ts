import type { BatchResult, RowResult } from '../generated/types.js';

/** As much of a result as tells what became of its row. */
interface ResultStatus {
  readonly status: RowResult['status'];
  readonly problem?: { readonly retryable: boolean };
}

/** What a result says of its row: taken, known already, refused for good, or not tried. */
export type RowOutcome = 'accepted' | 'duplicate' | 'rejected' | 'untried';

/**
 * The status of a row is read together with its problem, and what is said twice counts as the less: a row that counts
 * as taken is never sent again.
 */
export function outcomeOf({ status, problem }: ResultStatus): RowOutcome {
  // A problem that may pass by itself is no reason to give a row up.
  if (status === 'retry' || problem?.retryable === true) return 'untried';
  if (status === 'rejected' || problem !== undefined) return 'rejected';
  // A status of a newer release without a problem says that the row was taken.
  return status === 'duplicate' ? 'duplicate' : 'accepted';
}

/** Checks that a response has one result for each row: anything else cannot be told apart from losing rows. */
export function hasResultForEach(rows: number): (body: unknown) => boolean {
  return (body) => {
    const results = (body as Partial<BatchResult> | null)?.results;
    return (
      Array.isArray(results) &&
      results.length === rows &&
      results.every((result) => typeof result?.status === 'string')
    );
  };
}
