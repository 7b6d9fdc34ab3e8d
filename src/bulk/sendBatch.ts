import { faultOf } from '../batch/faultOf.js';
import { halfOf } from '../batch/limits.js';
import { localProblem, problemOf, type RowProblem } from '../batch/problems.js';
import { hasResultForEach, outcomeOf } from '../batch/results.js';
import type { Operation } from '../generated/operations.js';
import type { BatchResult } from '../generated/types.js';
import { sleep } from '../http/call.js';
import { ShopfestError } from '../http/errors/index.js';
import type { CallInput } from '../http/input.js';
import type { CallOptions } from '../http/options.js';
import { retryDelay } from '../http/retryDelay.js';
import type { Transport } from '../http/transport.js';
import type { BatchBody } from './batchBody.js';
import type { Entry } from './batcher.js';
import type { BulkResult } from './options.js';

/** How often rows that the service did not try (`retry`) are sent before they are given up. */
const mostRounds = 5;

export interface SendContext extends Pick<CallInput, 'path' | 'query'> {
  readonly transport: Transport;
  readonly operation: Operation;
  readonly options: CallOptions;
  /** Aborted when the run ends early: what is under way is finished, and nothing new begins. */
  readonly stop: AbortSignal;
}

/**
 * Sends the rows of a batch until each has its answer, or the run stops. A batch that the service refuses as a whole
 * on account of its rows is halved, until the bad row stands alone. Rejects on whatever stops a run.
 */
export async function settle<Row>(entries: readonly Entry<Row>[], context: SendContext): Promise<void> {
  let waiting = entries.filter(isWaiting);
  for (let round = 1; waiting.length > 0 && !context.stop.aborted; round++) {
    await submit(waiting, round, context);
    waiting = waiting.filter(isWaiting);
    if (round === mostRounds) await giveUp(waiting);
    if (round === mostRounds || waiting.length === 0) return;
    await sleep(retryDelay(round + 1, null, Math.random()), context.stop);
  }
}

async function submit<Row>(
  entries: readonly Entry<Row>[],
  round: number,
  context: SendContext,
): Promise<void> {
  const { transport, operation, path, query, options, stop } = context;
  await transport.waitForRateLimit(stop);
  if (stop.aborted) return;
  const idempotencyKey = keyOf(entries, round, options.idempotencyKey);
  const body = bodyOf(entries);
  const input = { path, query, bodyJson: body.whole(), isUsable: hasResultForEach(entries.length) };
  try {
    const { results } = await transport.request<BatchResult>(operation, input, {
      ...options,
      idempotencyKey,
    });
    // The answer was read for this batch alone, so its results may be taken as they are.
    for (const [place, entry] of entries.entries()) {
      const result = results[place] as BulkResult;
      result.index = entry.index;
      entry.result = result;
      entry.outcome = outcomeOf(result);
      if (entry.outcome === 'rejected') result.problem ??= await localProblem('response_invalid', []);
    }
  } catch (error) {
    body.leave();
    if (!isOfRows(error, operation)) throw error;
    const [only, ...others] = entries;
    if (only !== undefined && others.length === 0) reject(only, problemOf(error));
    else await halve(entries, round, context);
  }
}

async function halve<Row>(
  entries: readonly Entry<Row>[],
  round: number,
  context: SendContext,
): Promise<void> {
  const middle = halfOf(entries.length);
  await submit(entries.slice(0, middle), round, context);
  await submit(entries.slice(middle), round, context);
}

/** The body of their batch, or a part of it where others are not sent again. */
function bodyOf<Row>(entries: readonly Entry<Row>[]): BatchBody {
  const body = entries[0]?.body as BatchBody;
  return entries.length === body.length ? body : body.part(entries.map(({ place }) => place));
}

/** Rows that were never tried keep what the service said of them, or get a reason to be given again later. */
async function giveUp<Row>(entries: readonly Entry<Row>[]): Promise<void> {
  for (const entry of entries) {
    reject(entry, entry.result?.problem ?? (await localProblem('service_unavailable', [])));
  }
}

function isWaiting({ outcome }: Entry<unknown>): boolean {
  return outcome === null || outcome === 'untried';
}

function reject<Row>(entry: Entry<Row>, problem: RowProblem): void {
  const { index, externalId } = entry;
  entry.result = { index, externalId, status: 'rejected', problem };
  entry.outcome = 'rejected';
}

function isOfRows(error: unknown, operation: Operation): error is ShopfestError {
  if (!ShopfestError.is(error)) return false;
  const fault = faultOf(error, operation);
  return fault === 'rows' || fault === 'proxy';
}

/**
 * The key of a batch. A caller's own key names the run; each batch adds which rows it has and how often they were
 * tried, so that the same rows given again under the same key count once and other rows are no repetition.
 */
function keyOf<Row>(
  entries: readonly Entry<Row>[],
  round: number,
  runKey: string | undefined,
): string | undefined {
  if (runKey === undefined) return undefined;
  return `${runKey}/${entries[0]?.index}-${entries.at(-1)?.index}/${round}`;
}
