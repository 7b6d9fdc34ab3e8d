import { faultOf } from '../batch/faultOf.js';
import { halfOf } from '../batch/limits.js';
import { localProblem, problemOf } from '../batch/problems.js';
import { hasResultForEach, outcomeOf } from '../batch/results.js';
import type { ClientOperation } from '../generated/operation.js';
import type { BatchResult } from '../generated/types.js';
import { sleep } from '../http/call.js';
import { ShopfestError } from '../http/errors/index.js';
import type { CallInput } from '../http/input.js';
import type { CallOptions } from '../http/options.js';
import { retryDelay } from '../http/retryDelay.js';
import type { Transport } from '../http/transport.js';
import type { BatchBody } from './batchBody.js';
import { type BatchRow, isWaiting, reject } from './batchRow.js';
import type { BulkResult, WaitReason } from './options.js';
import type { Outage } from './outage.js';

/** How often rows that the service did not try (`retry`) are sent before they are given up. */
const MAX_ROUNDS = 5;

/** Milliseconds of a wait that a run tells of. */
const SHORTEST_REPORTED = 1_000;

export interface SendContext extends Pick<CallInput, 'path' | 'query'> {
  readonly transport: Transport;
  readonly operation: ClientOperation;
  readonly options: CallOptions;
  readonly outage: Outage;
  /** The run sends nothing for a while. */
  readonly reportWait: (reason: WaitReason) => void;
  /** Aborted when the run ends early: requests in flight are finished, and no other begins. */
  readonly stop: AbortSignal;
}

/**
 * Sends the rows of a batch until each has its outcome, or the run stops. A batch that the service refuses as a whole
 * because of its rows is halved until the bad row stands alone. Rejects with whatever stops a run.
 */
export async function sendBatch<Row>(rows: readonly BatchRow<Row>[], context: SendContext): Promise<void> {
  let waiting = rows.filter(isWaiting);
  for (let round = 1; waiting.length > 0 && !context.stop.aborted; round++) {
    await sendRows(waiting, round, context);
    waiting = waiting.filter(isWaiting);
    if (round === MAX_ROUNDS) await giveUp(waiting);
    if (round === MAX_ROUNDS || waiting.length === 0) return;
    await sleep(retryDelay(round + 1, null, Math.random()), context.stop);
  }
}

async function sendRows<Row>(
  rows: readonly BatchRow<Row>[],
  round: number,
  context: SendContext,
): Promise<void> {
  const { transport, operation, path, query, options, stop, outage, reportWait } = context;
  await waitForRateLimit(context);
  if (stop.aborted) return;
  const body = bodyOf(rows);
  const input = { path, query, bodyJson: body.toBytes(), isUsable: hasResultForEach(rows.length) };
  // A batch that is sent again after a failure has the key of its first attempt.
  let idempotencyKey = idempotencyKeyOf(rows, round, options.idempotencyKey);
  const send = async (): Promise<BatchResult> => {
    stop.throwIfAborted();
    try {
      return await transport.request<BatchResult>(operation, input, { ...options, idempotencyKey });
    } catch (error) {
      body.markInUse();
      idempotencyKey = (error as Partial<ShopfestError>).idempotencyKey ?? idempotencyKey;
      throw error;
    }
  };
  try {
    const { results } = await outage.waitOut(operation, send, stop, reportWait);
    await takeResults(rows, results as BulkResult[]);
  } catch (error) {
    if (!isFaultOfRows(error, operation)) throw error;
    const [only, ...others] = rows;
    if (only !== undefined && others.length === 0) reject(only, problemOf(error));
    else await sendHalves(rows, round, context);
  }
}

/** Waits for the rate limiter, and says so. A batch with a `timeout` of the caller's waits within it, when it is sent. */
async function waitForRateLimit({ transport, options, stop, reportWait }: SendContext): Promise<void> {
  const { timeout } = options;
  while (!stop.aborted) {
    const wait = transport.rateLimitWait();
    if (wait >= SHORTEST_REPORTED && wait < (timeout ?? Number.POSITIVE_INFINITY)) {
      reportWait({ code: 'rate_limited', seconds: Math.ceil(wait / 1000) });
    }
    if (wait === 0 || timeout !== undefined) return;
    await sleep(wait, stop);
  }
}

/** The results were parsed for this batch alone, so that they are kept as they are, without a copy. */
async function takeResults<Row>(
  rows: readonly BatchRow<Row>[],
  results: readonly BulkResult[],
): Promise<void> {
  for (const [position, row] of rows.entries()) {
    const result = results[position] as BulkResult;
    result.index = row.index;
    row.result = result;
    row.outcome = outcomeOf(result);
    if (row.outcome === 'rejected') result.problem ??= await localProblem('response_invalid', []);
  }
}

async function sendHalves<Row>(
  rows: readonly BatchRow<Row>[],
  round: number,
  context: SendContext,
): Promise<void> {
  const middle = halfOf(rows.length);
  await sendRows(rows.slice(0, middle), round, context);
  await sendRows(rows.slice(middle), round, context);
}

/** The body of their batch, or a subset of it where only some of its rows are sent. */
function bodyOf<Row>(rows: readonly BatchRow<Row>[]): BatchBody {
  const body = rows[0]?.body as BatchBody;
  return rows.length === body.length ? body : body.subset(rows.map(({ indexInBody }) => indexInBody));
}

/** Rows that were never tried keep the problem that the service gave, or one that says to send them later. */
async function giveUp<Row>(rows: readonly BatchRow<Row>[]): Promise<void> {
  for (const row of rows) {
    reject(row, row.result?.problem ?? (await localProblem('service_unavailable', [])));
  }
}

/** Every row is handed back to its caller, so that rows are also singled out for what a proxy refuses. */
function isFaultOfRows(error: unknown, operation: ClientOperation): error is ShopfestError {
  if (!ShopfestError.is(error)) return false;
  const fault = faultOf(error, operation);
  return fault === 'rows' || fault === 'proxy';
}

/**
 * The idempotency key of a batch. A caller's own key names the run. Each batch adds which rows it has and in which
 * round they are sent: the same rows sent again under the same key count once, and other rows are no repetition.
 */
function idempotencyKeyOf<Row>(
  rows: readonly BatchRow<Row>[],
  round: number,
  runKey: string | undefined,
): string | undefined {
  if (runKey === undefined) return undefined;
  return `${runKey}/${rows[0]?.index}-${rows.at(-1)?.index}/${round}`;
}
