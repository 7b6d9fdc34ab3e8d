import { faultOf } from '../../batch/faultOf.js';
import { problemOf, type RowProblem } from '../../batch/problems.js';
import { inParallel } from '../../bulk/inParallel.js';
import type { DecidedMerchant, MerchantId } from '../../generated/types.js';
import { ShopfestError } from '../../index.js';
import type { ShopfestOperator } from '../../operator.js';
import { CommandError, usageError } from '../errors/commandError.js';
import { commandProblem } from '../report/rowProblem.js';
import type { Decision } from './decisions.js';
import { merchantIdOf } from './selection.js';

/** Merchants of one call. */
const SLICE = 1_000;
/** Look-ups in flight at a time. */
const concurrency = 4;

/** What became of a decision about one merchant. */
export interface DecisionResult {
  /** As it was named. */
  readonly reference: string;
  /** `unchanged`: it was so before. */
  readonly outcome: 'changed' | 'unchanged' | 'failed';
  /** Null where it is not known. */
  readonly merchant: Pick<DecidedMerchant, 'id' | 'externalId' | 'name' | 'status'> | null;
  /** Why it failed. */
  readonly problem?: RowProblem;
}

interface DecisionRun {
  readonly decision: Decision;
  readonly reason: string;
  readonly includeChildren: boolean | undefined;
  /** In which an externalId is looked up; all by default. */
  readonly organizationId: string | undefined;
  readonly signal: AbortSignal;
  readonly onResults: (results: readonly DecisionResult[]) => void;
}

/**
 * Does the same with each merchant, 1,000 in one call. A merchant for which it cannot be done is a result; what would fail
 * for all, such as an API key that may not, ends the run.
 */
export async function decideAll(
  { merchants }: ShopfestOperator,
  references: readonly string[],
  { decision: { action }, reason, includeChildren, organizationId, signal, onResults }: DecisionRun,
): Promise<void> {
  const call = { signal };
  for (let start = 0; start < references.length; start += SLICE) {
    const { named, unknown } = await identify(references.slice(start, start + SLICE));
    onResults(unknown);
    if (named.size === 0) continue;
    const merchantIds = [...named.keys()] as MerchantId[];
    const review = { action, merchantIds, includeChildren, ...(reason === '' ? {} : { reason }) };
    const { results } = await merchants.review(review, call).catch(askForChildren);
    onResults(results.map((result) => toResult(result, named.get(result.id) ?? result.id)));
  }

  /** The references by the ids of their merchants, and those that name none. */
  async function identify(
    slice: readonly string[],
  ): Promise<{ named: ReadonlyMap<string, string>; unknown: DecisionResult[] }> {
    const ids: (string | undefined)[] = [];
    const unknown: DecisionResult[] = [];
    await inParallel(slice.entries(), concurrency, async ([index, reference]) => {
      try {
        ids[index] = await merchantIdOf(merchants, reference, organizationId, call);
      } catch (error) {
        const problem = problemOfOne(error);
        if (problem === null) throw error;
        unknown.push({ reference, outcome: 'failed', merchant: null, problem });
      }
    });
    const named = slice.flatMap((reference, index) => {
      const id = ids[index];
      return id === undefined ? [] : [[id, reference] as const];
    });
    return { named: new Map(named), unknown };
  }
}

function toResult({ outcome, problem, ...merchant }: DecidedMerchant, reference: string): DecisionResult {
  return {
    reference,
    outcome: outcome === 'changed' ? 'changed' : outcome === 'unchanged' ? 'unchanged' : 'failed',
    merchant: merchant.externalId === null ? null : merchant,
    ...(problem && { problem }),
  };
}

/** The service asks about the merchants below, and says how many they are. */
function askForChildren(error: unknown): never {
  if (!ShopfestError.is(error) || error.code !== 'children_undecided') throw error;
  const [issue] = error.errors ?? [];
  const { message = error.message, messageZh = error.messageZh } = issue ?? {};
  throw usageError(
    { en: message, zh: messageZh },
    { en: 'Add --include-children yes, or no', zh: '請加上 --include-children yes 或 no' },
  );
}

/** The problem of one merchant; null where another one would fare no better. */
function problemOfOne(error: unknown): RowProblem | null {
  if (error instanceof CommandError) return commandProblem(error.code ?? '', error.text);
  return ShopfestError.is(error) && faultOf(error, {}) === 'rows' ? problemOf(error) : null;
}
