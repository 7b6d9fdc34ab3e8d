import type { RowResult } from '../../generated/types.js';
import type { StoreProblem } from '../store/db/problem.js';
import { problemOf, writeProblem } from './problem.js';
import type { CheckedRow } from './requestBody.js';

interface RowSteps<Row, Input, Outcome> {
  /** @throws ApiProblem when the row says what the store cannot take */
  readonly read: (row: Row) => Input;
  /** Gives one outcome for each input, in order. */
  readonly run: (inputs: Input[]) => Promise<Outcome[]>;
  readonly present: (outcome: Outcome) => RowOutcome;
  /** Is told of rows that were rejected before they could be run. */
  readonly onRejected?: (externalIds: string[]) => Promise<void>;
}

/** What became of a row that reached the store. */
export type RowOutcome =
  | Omit<RowResult, 'index' | 'externalId' | 'problem'>
  | { readonly status: 'rejected'; readonly problem: StoreProblem };

/** Answers each row of a batch by itself: one that cannot be read is rejected, the others go on. */
export async function processRows<Row extends { externalId: string }, Input, Outcome>(
  rows: readonly CheckedRow<Row>[],
  requestId: string,
  { read, run, present, onRejected: refused }: RowSteps<Row, Input, Outcome>,
): Promise<{ body: { results: RowResult[] } }> {
  const results: RowResult[] = [];
  const inputs: Input[] = [];
  /** Of each input, the place of its row. */
  const places: number[] = [];
  const reject = (index: number, problem: unknown): void => {
    const found = problemOf(problem);
    if (!found) throw problem;
    const externalId = externalIdOf(rows[index]);
    results[index] = { index, externalId, status: 'rejected', problem: writeProblem(found, requestId) };
  };

  for (const [index, row] of rows.entries()) {
    if (!row.ok) {
      reject(index, row.problem);
      continue;
    }
    try {
      inputs.push(read(row.value));
      places.push(index);
    } catch (problem) {
      reject(index, problem);
    }
  }

  await refused?.(results.flatMap(({ externalId }) => externalId ?? []));
  const outcomes = inputs.length > 0 ? await run(inputs) : [];
  for (const [place, index] of places.entries()) {
    const outcome = present(outcomes[place] as Outcome);
    if ('problem' in outcome) reject(index, outcome.problem);
    else results[index] = Object.assign({ index, externalId: externalIdOf(rows[index]) }, outcome);
  }
  return { body: { results } };
}

function externalIdOf(row: CheckedRow<{ externalId: string }> | undefined): string | null {
  return row?.ok ? row.value.externalId : (row?.externalId ?? null);
}
