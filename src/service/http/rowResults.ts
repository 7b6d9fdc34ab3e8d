import type { RowResult } from '../../generated/types.js';
import type { StoreProblem } from '../store/db/problem.js';
import { problemOf, writeProblem } from './problem.js';
import type { CheckedRow } from './requestBody.js';

interface RowSteps<Row, Input, Outcome> {
  /** @throws ApiProblem where a row holds what the store cannot take */
  readonly read: (row: Row) => Input;
  /** Returns one outcome for each input, in order. */
  readonly run: (inputs: Input[]) => Promise<Outcome[]>;
  readonly present: (outcome: Outcome) => RowOutcome;
  /** Gets the external ids of rows that were rejected before the others run. */
  readonly onRejected?: (externalIds: string[]) => Promise<void>;
}

/** The outcome of a row that reached the store. */
export type RowOutcome =
  | Omit<RowResult, 'index' | 'externalId' | 'problem'>
  | { readonly status: 'rejected'; readonly problem: StoreProblem };

/** Gives each row of a batch a result of its own: a row that cannot be read is rejected, the others go on. */
export async function processRows<Row extends { externalId: string }, Input, Outcome>(
  rows: readonly CheckedRow<Row>[],
  requestId: string,
  { read, run, present, onRejected }: RowSteps<Row, Input, Outcome>,
): Promise<{ body: { results: RowResult[] } }> {
  const results: RowResult[] = [];
  const inputs: Input[] = [];
  /** Of each input, the index of its row. */
  const indexes: number[] = [];
  const reject = (index: number, error: unknown): void => {
    const problem = problemOf(error);
    if (!problem) throw error;
    const externalId = externalIdOf(rows[index]);
    results[index] = { index, externalId, status: 'rejected', problem: writeProblem(problem, requestId) };
  };

  for (const [index, row] of rows.entries()) {
    if (!row.ok) {
      reject(index, row.problem);
      continue;
    }
    try {
      inputs.push(read(row.value));
      indexes.push(index);
    } catch (error) {
      reject(index, error);
    }
  }

  await onRejected?.(results.flatMap(({ externalId }) => externalId ?? []));
  const outcomes = inputs.length > 0 ? await run(inputs) : [];
  for (const [position, index] of indexes.entries()) {
    const outcome = present(outcomes[position] as Outcome);
    if ('problem' in outcome) reject(index, outcome.problem);
    else results[index] = Object.assign({ index, externalId: externalIdOf(rows[index]) }, outcome);
  }
  return { body: { results } };
}

function externalIdOf(row: CheckedRow<{ externalId: string }> | undefined): string | null {
  return row?.ok ? row.value.externalId : (row?.externalId ?? null);
}
