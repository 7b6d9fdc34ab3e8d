import { faultOf } from '../batch/faultOf.js';
import { BODY_END, BODY_START } from '../batch/limits.js';
import { localProblem, problemOf } from '../batch/problems.js';
import { hasResultForEach, outcomeOf } from '../batch/results.js';
import { type Operation, operations } from '../generated/operations.js';
import type { BatchResult, RowResult, Transaction } from '../generated/types.js';
import { ShopfestError } from '../http/errors/index.js';
import type { CallOptions } from '../http/options.js';
import type { WithResponse } from '../http/promise.js';
import type { Transport } from '../http/transport.js';
import type { Parcel, ParcelEntry } from './batches.js';
import type { Seal } from './cipher.js';
import { idOf } from './enqueue.js';
import type { AdjustmentContent } from './entry.js';
import { unreadableProblem } from './error.js';
import type { Delivered, Rejected } from './types.js';

/** What became of one entry. */
export type Outcome =
  | { readonly entry: ParcelEntry; readonly state: 'delivered'; readonly event: Delivered }
  | { readonly entry: ParcelEntry; readonly state: 'dead'; readonly event: Rejected }
  /** The service did not try it: it goes again, under another key. */
  | { readonly entry: ParcelEntry; readonly state: 'pending' };

/** What a request came to. */
export type Verdict =
  | { readonly kind: 'answered'; readonly outcomes: readonly Outcome[]; readonly answer: Answered | null }
  /** No answer that decides anything: the same parcel goes again. */
  | { readonly kind: 'later'; readonly error: ShopfestError }
  /** Refused on account of the key, the campaign or the release, and not of what is in it. */
  | { readonly kind: 'refused'; readonly error: ShopfestError }
  /** Refused as a whole on account of some of its rows: goes again in smaller parcels. */
  | { readonly kind: 'cut' }
  /** The key stands for something else at the service; the documents still count once. */
  | { readonly kind: 'rekey'; readonly error: ShopfestError };

/** When an answer came, for telling the time of the service. */
interface Answered {
  readonly headers: Readonly<Record<string, string>>;
}

export interface Sender {
  readonly transport: Transport;
  readonly seal: Seal;
  readonly options: CallOptions;
}

const operationOf = {
  sale: operations.pushTransactions,
  void: operations.voidTransaction,
  refund: operations.refundTransaction,
} as const satisfies Record<ParcelEntry['kind'], Operation>;

/** Sends a parcel once. Never rejects on account of the network or the service. */
export async function sendParcel(parcel: Parcel, sender: Sender): Promise<Verdict> {
  const { readable, broken } = open(parcel, sender.seal);
  const [first] = readable;
  if (first === undefined) return { kind: 'answered', outcomes: broken, answer: null };
  const operation = operationOf[first.entry.kind];
  try {
    const { outcomes, answer } =
      operation === operations.pushTransactions
        ? await sendSales(parcel.key, readable, sender)
        : await sendAdjustment(parcel.key, first, operation, sender);
    return { kind: 'answered', outcomes: [...outcomes, ...broken], answer };
  } catch (error) {
    if (!ShopfestError.is(error)) throw error;
    return failureOf(error, operation, readable, broken);
  }
}

interface Opened {
  readonly entry: ParcelEntry;
  readonly text: string;
}

/** An entry that cannot be read any more stops only itself. */
function open(
  { entries }: Parcel,
  seal: Seal,
): { readonly readable: readonly Opened[]; readonly broken: readonly Outcome[] } {
  const readable: Opened[] = [];
  const broken: Outcome[] = [];
  for (const entry of entries) {
    try {
      readable.push({ entry, text: seal.open(entry.body, entry.idempotency_key) });
    } catch {
      const problem = {
        type: 'about:blank',
        status: 400,
        requestId: null,
        retryable: false,
        ...unreadableProblem(),
      };
      broken.push(dead(entry, problem));
    }
  }
  return { readable, broken };
}

type Sent = { readonly outcomes: readonly Outcome[]; readonly answer: Answered };

async function sendSales(key: string, sales: readonly Opened[], sender: Sender): Promise<Sent> {
  const { data, response } = await request<BatchResult>(sender, operations.pushTransactions, key, {
    bodyJson: `${BODY_START}${sales.map(({ text }) => text).join(',')}${BODY_END}`,
    isUsable: hasResultForEach(sales.length),
  });
  const { results } = data;
  const outcomes = sales.map(({ entry }, place) => entryOutcome(entry, results[place] as RowResult));
  return { outcomes: await Promise.all(outcomes), answer: response };
}

async function sendAdjustment(
  key: string,
  { entry, text }: Opened,
  operation: Operation,
  sender: Sender,
): Promise<Sent> {
  const { transaction, body } = JSON.parse(text) as AdjustmentContent;
  const { data, response } = await request<Transaction>(sender, operation, key, {
    path: { transactionId: transaction },
    bodyJson: JSON.stringify(body),
    isUsable: (answer) => typeof (answer as Partial<Transaction> | null)?.id === 'string',
  });
  const event = { ...named(entry), status: 'accepted', transactionId: data.id, entries: data.entries };
  return { outcomes: [{ entry, state: 'delivered', event }], answer: response };
}

/** One attempt: when to try again is the drainer's to say. */
function request<T>(
  { transport, options }: Sender,
  operation: Operation,
  idempotencyKey: string,
  input: Parameters<Transport['request']>[1],
): Promise<WithResponse<T>> {
  return transport.request<T>(operation, input, { ...options, idempotencyKey, maxRetries: 0 }).withResponse();
}

async function entryOutcome(entry: ParcelEntry, result: RowResult): Promise<Outcome> {
  const { status, problem, id = null, entries = null } = result;
  const outcome = outcomeOf(result);
  if (outcome === 'untried') return { entry, state: 'pending' };
  if (outcome === 'rejected') return dead(entry, problem ?? (await localProblem('response_invalid', [])));
  return { entry, state: 'delivered', event: { ...named(entry), status, transactionId: id, entries } };
}

function dead(entry: ParcelEntry, problem: Rejected['problem']): Outcome {
  return { entry, state: 'dead', event: { ...named(entry), problem } };
}

function named({ seq, kind, stream }: ParcelEntry): Pick<Delivered, 'id' | 'kind' | 'stream'> {
  return { id: idOf(seq), kind, stream };
}

function failureOf(
  error: ShopfestError,
  operation: Operation,
  readable: readonly Opened[],
  broken: readonly Outcome[],
): Verdict {
  const fault = faultOf(error, operation);
  if (fault === 'transient' || fault === 'proxy') return { kind: 'later', error };
  if (fault === 'request') return { kind: 'refused', error };
  // A document counts once under any key. A refund may not: a person has to look.
  if (fault === 'idempotencyKey' && operation.rows !== undefined) return { kind: 'rekey', error };
  if (readable.length > 1) return { kind: 'cut' };
  const outcomes = readable.map(({ entry }) => dead(entry, problemOf(error)));
  return { kind: 'answered', outcomes: [...outcomes, ...broken], answer: null };
}
