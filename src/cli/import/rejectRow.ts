import type { RowProblem } from '../../batch/problems.js';
import type { ImportContext } from './context.js';

export type RejectRow = (row: object, externalId: string | null, problem: RowProblem) => Promise<void>;

interface RejectOptions {
  /** A rejected row as a line of NDJSON; its JSON by default. */
  readonly lineOf?: ((row: object) => string) | undefined;
  /** Says of a problem what helps the people who wrote the table. */
  readonly explain?: ((problem: RowProblem, row: object, context: ImportContext) => RowProblem) | undefined;
}

/** Adds a row to the rejected ones, with its position in the file. */
export function rejectInto(
  context: ImportContext,
  { lineOf = JSON.stringify, explain = (problem) => problem }: RejectOptions = {},
): RejectRow {
  const { rejected, positions } = context;
  return (row, externalId, problem) =>
    rejected.add({ ...positions.of(row), externalId, problem: explain(problem, row, context) }, lineOf(row));
}
