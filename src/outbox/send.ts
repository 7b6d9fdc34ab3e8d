import { problemOf } from '../batch/problems.js';
import { type Operation, operations } from '../generated/operations.js';
import type { BatchResult, RowResult, Transaction } from '../generated/types.js';
import { ShopfestError } from '../http/errors/index.js';
import type { CallOptions } from '../http/options.js';
import type { WithResponse } from '../http/promise.js';
import type { Transport } from '../http/transport.js';
import { idOf } from './enqueue.js';
import type { AdjustmentContent } from './entry.js';
import { unreadableProblem } from './error.js';
import type { Parcel, ParcelEntry } from './parcels.js';
import type { Seal } from './seal.js';
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
  | { readonly kind: 'rekey' };

/** When an answer came, for telling the time of the service. */
interface Answered {
  readonly headers: Readonly<Record<string, string>>;
}

export interface Sender {
  readonly transport: Transport;
  readonly seal: Seal;
  readonly options: CallOptions;
}

/** Sends a parcel once. Never rejects on account of the network or the service. */
export async function sendParcel(parcel: Parcel, sender: Sender): Promise<Verdict> {
  const { readable, broken } = open(parcel, sender.seal);
  const [first] = readable;
  if (first === undefined) return { kind: 'answered', outcomes: broken, answer: null };
  try {
    const { outcomes, answer } =
      first.entry.kind === 'sale'
        ? await sendSales(parcel.key, readable, sender)
        : await sendAdjustment(parcel.key, first, sender);
    return { kind: 'answered', outcomes: [...outcomes, ...broken], answer };
  } catch (error) {
    if (!ShopfestError.is(error)) throw error;
    return verdictOf(error, readable, broken);
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
    bodyJson: `{"rows":[${sales.map(({ text }) => text).join(',')}]}`,
    isUsable: (body) => resultsOf(body)?.length === sales.length,
  });
  const { results } = data;
  return {
    outcomes: sales.map(({ entry }, place) => outcomeOf(entry, results[place] as RowResult)),
    answer: response,
  };
}

function resultsOf(body: unknown): readonly unknown[] | undefined {
  const results = (body as Partial<BatchResult> | null)?.results;
  return Array.isArray(results) && results.every((it) => typeof it?.status === 'string')
    ? results
    : undefined;
}

async function sendAdjustment(key: string, { entry, text }: Opened, sender: Sender): Promise<Sent> {
  const { transaction, body } = JSON.parse(text) as AdjustmentContent;
  const operation = entry.kind === 'void' ? operations.voidTransaction : operations.refundTransaction;
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

function outcomeOf(entry: ParcelEntry, result: RowResult): Outcome {
  const { status, problem, id = null, entries = null } = result;
  if (status === 'retry') return { entry, state: 'pending' };
  if (problem !== undefined) return dead(entry, problem);
  return { entry, state: 'delivered', event: { ...named(entry), status, transactionId: id, entries } };
}

function dead(entry: ParcelEntry, problem: Rejected['problem']): Outcome {
  return { entry, state: 'dead', event: { ...named(entry), problem } };
}

function named({ seq, kind, stream }: ParcelEntry): Pick<Delivered, 'id' | 'kind' | 'stream'> {
  return { id: idOf(seq), kind, stream };
}

/** Codes that speak of a request as a whole, whatever is in it. */
const ofRequest = new Set([
  ...['version_unknown', 'idempotency_key_missing', 'unsupported_media_type', 'method_not_allowed'],
  ...['route_not_found', 'campaign_not_found', 'campaign_not_active', 'configuration_invalid'],
]);

const ofContract = new Set(['validation_failed', 'parameter_invalid']);

/** Found wrong before it was sent, or refused in so many words. A page of some proxy says nothing of a sale. */
const isOfRows = ({ code, status, problem }: ShopfestError): boolean =>
  code === 'request_too_large' || (status === null ? ofContract.has(code) : problem?.code !== undefined);

function verdictOf(error: ShopfestError, readable: readonly Opened[], broken: readonly Outcome[]): Verdict {
  const { status, code } = error;
  // A document counts once under any key. A refund may not: a person has to look.
  if (code === 'idempotency_key_reused' && readable[0]?.entry.kind === 'sale') return { kind: 'rekey' };
  if (status === 401 || status === 403 || ofRequest.has(code)) return { kind: 'refused', error };
  if (error.retryable || (status ?? 400) >= 500 || !isOfRows(error)) return { kind: 'later', error };
  if (readable.length > 1) return { kind: 'cut' };
  const outcomes = readable.map(({ entry }) => dead(entry, problemOf(error)));
  return { kind: 'answered', outcomes: [...outcomes, ...broken], answer: null };
}
