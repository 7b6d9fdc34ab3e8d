import { faultOf } from '../../batch/faultOf.js';
import { problemOf, type RowProblem } from '../../batch/problems.js';
import { inParallel } from '../../bulk/inParallel.js';
import type { Merchant } from '../../generated/types.js';
import { ShopfestError } from '../../index.js';
import type { ShopfestOperator } from '../../operator.js';
import { CommandError } from '../errors/commandError.js';
import { commandProblem } from '../report/rowProblem.js';
import type { Decision } from './decisions.js';
import { merchantIdOf, statusAfter } from './selection.js';

/** Calls in flight at a time. */
const concurrency = 4;

/** What became of a decision about one merchant. */
export interface DecisionResult {
  /** As it was named. */
  readonly reference: string;
  /** `unchanged`: it was so before. */
  readonly outcome: 'changed' | 'unchanged' | 'failed';
  /** Null where it is not known. */
  readonly merchant: Merchant | null;
  /** Why it failed. */
  readonly problem?: RowProblem;
}

interface DecisionRun {
  readonly decision: Decision;
  readonly reason: string;
  /** In which an externalId is looked up; all by default. */
  readonly organizationId: string | undefined;
  readonly signal: AbortSignal;
  /** Called with each result, in no order. */
  readonly onResult: (index: number, result: DecisionResult) => void;
}

/**
 * Does the same with each merchant, one call each. A merchant for which it cannot be done is a result; what would fail
 * for all, such as an API key that may not, ends the run.
 */
export async function decideEach(
  { merchants }: ShopfestOperator,
  references: readonly string[],
  { decision, reason, organizationId, signal, onResult }: DecisionRun,
): Promise<void> {
  const call = { signal };
  await inParallel(references.entries(), concurrency, async ([index, reference]) => {
    onResult(index, { reference, ...(await decide(reference)) });
  });

  async function decide(reference: string): Promise<Omit<DecisionResult, 'reference'>> {
    let id = reference;
    try {
      id = await merchantIdOf(merchants, reference, organizationId, call);
      return { outcome: 'changed', merchant: await decision.send(merchants, id, reason, call) };
    } catch (error) {
      const problem = problemOfOne(error);
      if (problem === null) throw error;
      const merchant = problem.code === 'state_conflict' ? await merchants.retrieve(id, call) : null;
      if (merchant?.status === statusAfter(decision.action)) return { outcome: 'unchanged', merchant };
      return { outcome: 'failed', merchant, problem };
    }
  }
}

/** The problem of one merchant; null where another one would fare no better. */
function problemOfOne(error: unknown): RowProblem | null {
  if (error instanceof CommandError) return commandProblem(error.code ?? '', error.text);
  return ShopfestError.is(error) && faultOf(error, {}) === 'rows' ? problemOf(error) : null;
}
