import { faultOf } from '../../batch/faultOf.js';
import { BODY_END, BODY_START } from '../../batch/limits.js';
import { localProblem, problemOf } from '../../batch/problems.js';
import { hasResultForEach, outcomeOf } from '../../batch/results.js';
import type { ClientOperation } from '../../generated/operation.js';
import * as operations from '../../generated/operations/transactions.js';
import type { BatchResult, RowResult, Transaction } from '../../generated/types.js';
import { ShopfestError } from '../../http/errors/index.js';
import type { CallOptions } from '../../http/options.js';
import type { WithResponse } from '../../http/promise.js';
import type { Transport } from '../../http/transport.js';
import type { Cipher } from '../entries/cipher.js';
import { idOf } from '../entries/enqueue.js';
import type { AdjustmentContent } from '../entries/entry.js';
import { unreadableProblem } from '../error.js';
import type { Delivered, Rejected } from '../types.js';
import type { BatchEntry, LeasedBatch } from './leasedBatch.js';

/** What becomes of one entry, and the event that says so. */
export type EntryOutcome =
  | { readonly entry: BatchEntry; readonly state: 'delivered'; readonly event: Delivered }
  | { readonly entry: BatchEntry; readonly state: 'dead'; readonly event: Rejected }
  /** The service did not try it: it is sent again, under another key. */
  | { readonly entry: BatchEntry; readonly state: 'pending' };

/** What one attempt to send a batch has come to. */
export type SendResult =
  | {
      readonly kind: 'decided';
      readonly outcomes: readonly EntryOutcome[];
      readonly response: ResponseMeta | null;
    }
  /** Nothing is decided: the same batch is sent again. */
  | { readonly kind: 'retry'; readonly error: ShopfestError }
  /** Refused because of the API key, the campaign or the release, and not of what is in it. */
  | { readonly kind: 'refused'; readonly error: ShopfestError }
  /** Refused as a whole because of some of its rows: they are sent again in smaller batches. */
  | { readonly kind: 'split' }
  /** The service knows the key with another request: the entries are sent again under another key. */
  | { readonly kind: 'rekey'; readonly error: ShopfestError };

/** As much of a response as tells the time of the service. */
interface ResponseMeta {
  readonly headers: Readonly<Record<string, string>>;
}

export interface Sender {
  readonly transport: Transport;
  readonly cipher: Cipher;
  readonly options: CallOptions;
}

const operationOf = {
  sale: operations.pushTransactions,
  void: operations.voidTransaction,
  refund: operations.refundTransaction,
} as const satisfies Record<BatchEntry['kind'], ClientOperation>;

/** Sends a batch once. Never rejects because of the network or the service. */
export async function sendBatch(batch: LeasedBatch, sender: Sender): Promise<SendResult> {
  const { readable, unreadable } = decrypt(batch, sender.cipher);
  const [first] = readable;
  if (first === undefined) return { kind: 'decided', outcomes: unreadable, response: null };
  const operation = operationOf[first.entry.kind];
  try {
    const { outcomes, response } =
      operation === operations.pushTransactions
        ? await sendTransactions(batch.key, readable, sender)
        : await sendAdjustment(batch.key, first, operation, sender);
    return { kind: 'decided', outcomes: [...outcomes, ...unreadable], response };
  } catch (error) {
    if (!ShopfestError.is(error)) throw error;
    return failureOf(error, operation, readable, unreadable);
  }
}

interface ReadableEntry {
  readonly entry: BatchEntry;
  readonly text: string;
}

/** An entry that cannot be decrypted becomes a dead letter, and stops no other. */
function decrypt(
  { entries }: LeasedBatch,
  cipher: Cipher,
): { readonly readable: readonly ReadableEntry[]; readonly unreadable: readonly EntryOutcome[] } {
  const readable: ReadableEntry[] = [];
  const unreadable: EntryOutcome[] = [];
  for (const entry of entries) {
    try {
      readable.push({ entry, text: cipher.decrypt(entry.body, entry.idempotency_key) });
    } catch {
      unreadable.push(dead(entry, unreadableProblem()));
    }
  }
  return { readable, unreadable };
}

interface Response {
  readonly outcomes: readonly EntryOutcome[];
  readonly response: ResponseMeta;
}

async function sendTransactions(
  key: string,
  transactions: readonly ReadableEntry[],
  sender: Sender,
): Promise<Response> {
  const { data, response } = await request<BatchResult>(sender, operations.pushTransactions, key, {
    bodyJson: `${BODY_START}${transactions.map(({ text }) => text).join(',')}${BODY_END}`,
    isUsable: hasResultForEach(transactions.length),
  });
  const { results } = data;
  const outcomes = transactions.map(({ entry }, index) => entryOutcome(entry, results[index] as RowResult));
  return { outcomes: await Promise.all(outcomes), response };
}

async function sendAdjustment(
  key: string,
  { entry, text }: ReadableEntry,
  operation: ClientOperation,
  sender: Sender,
): Promise<Response> {
  const { transaction, body } = JSON.parse(text) as AdjustmentContent;
  const { data, response } = await request<Transaction>(sender, operation, key, {
    path: { transactionId: transaction },
    bodyJson: JSON.stringify(body),
    isUsable: (adjusted) => typeof (adjusted as Partial<Transaction> | null)?.id === 'string',
  });
  const event = {
    ...identityOf(entry),
    status: 'accepted',
    transactionId: data.id,
    entries: data.entries,
    warnings: [],
  };
  return { outcomes: [{ entry, state: 'delivered', event }], response };
}

/** One attempt: the drainer decides when the next one is. */
function request<T>(
  { transport, options }: Sender,
  operation: ClientOperation,
  idempotencyKey: string,
  input: Parameters<Transport['request']>[1],
): Promise<WithResponse<T>> {
  return transport.request<T>(operation, input, { ...options, idempotencyKey, maxRetries: 0 }).withResponse();
}

async function entryOutcome(entry: BatchEntry, result: RowResult): Promise<EntryOutcome> {
  const { status, problem, id = null, entries = null, warnings = [] } = result;
  const outcome = outcomeOf(result);
  if (outcome === 'untried') return { entry, state: 'pending' };
  if (outcome === 'rejected') return dead(entry, problem ?? (await localProblem('response_invalid', [])));
  const event = { ...identityOf(entry), status, transactionId: id, entries, warnings };
  return { entry, state: 'delivered', event };
}

function failureOf(
  error: ShopfestError,
  operation: ClientOperation,
  readable: readonly ReadableEntry[],
  unreadable: readonly EntryOutcome[],
): SendResult {
  const fault = faultOf(error, operation);
  if (fault === 'transient' || fault === 'proxy') return { kind: 'retry', error };
  if (fault === 'request') return { kind: 'refused', error };
  // A document counts once under any key. A refund may not: a person has to look at it.
  if (fault === 'idempotencyKey' && operation.rows !== undefined) return { kind: 'rekey', error };
  if (readable.length > 1) return { kind: 'split' };
  const outcomes = readable.map(({ entry }) => dead(entry, problemOf(error)));
  return { kind: 'decided', outcomes: [...outcomes, ...unreadable], response: null };
}

function dead(entry: BatchEntry, problem: Rejected['problem']): EntryOutcome {
  return { entry, state: 'dead', event: { ...identityOf(entry), problem } };
}

function identityOf({ seq, kind, stream }: BatchEntry): Pick<Delivered, 'id' | 'kind' | 'stream'> {
  return { id: idOf(seq), kind, stream };
}
