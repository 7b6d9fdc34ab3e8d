import { listFilterOf } from '../auth/listFilter.js';
import { listPage } from '../http/paging.js';
import { ApiProblem } from '../http/problem.js';
import { processRows } from '../http/rowResults.js';
import { readNetwork } from '../input/clientAddress.js';
import { readSalesSelection } from '../input/salesReview.js';
import { readQueryTime, readTime } from '../input/times.js';
import { readTransaction } from '../input/transactions.js';
import { presentClaim } from '../present/claims.js';
import {
  presentEvaluation,
  presentReviewed,
  presentTransaction,
  presentTransactionRow,
} from '../present/transactions.js';
import { StoreProblem } from '../store/db/problem.js';
import type { Outcome, PushedTransaction, TransactionResult } from '../store/store.js';
import type { Call, Result, TagHandlers } from './handler.js';
import { enterOperatorAdjustment, markOperatorSales } from './operatorSales.js';

export const transactions: TagHandlers<'transactions'> = {
  listTransactions: (call) => {
    const { path, caller, store } = call;
    const { occurredFrom, occurredTo, ...filter } = listFilterOf(call.query, caller);
    const period = {
      occurredFrom: readQueryTime(occurredFrom, 'occurredFrom'),
      occurredTo: readQueryTime(occurredTo, 'occurredTo'),
    };
    return listPage(
      call,
      (page) => store.transactions.list(path.campaignId, caller.access, { ...filter, ...period }, page),
      presentTransaction,
    );
  },

  async pushTransaction(call) {
    const [result] = await pushSales([call]);
    if (result instanceof Error) throw result;
    return result as Result<'pushTransaction'>;
  },

  async pushTransactions(call) {
    const result = await processRows(call.body, call.requestId, {
      read: readTransaction,
      run: (rows) => push(call, rows, call.query.include === 'evaluation'),
      present: presentTransactionRow,
    });
    const { results } = result.body;
    const accepted = results.filter(({ status }) => status === 'accepted');
    await markOperatorSales(
      call,
      accepted.flatMap(({ id }) => id ?? []),
    );
    return result;
  },

  async claimTransaction({ path, body, caller, store }) {
    const { participant, number, date, randomCode, clientAddress } = body;
    const network = readNetwork(clientAddress);
    const input = { token: participant.token, number, date, randomCode, network };
    return { body: presentClaim(await store.claims.claim(path.campaignId, caller.access, input)) };
  },

  async reviewTransactions({ path, body, store, requestId }) {
    const { action, reason, after } = body;
    const review = { action, reason, after, transactions: readSalesSelection(body) };
    const { results, next } = await store.transactions.review(path.campaignId, review);
    return { body: { results: results.map(presentReviewed(requestId)), next } };
  },

  async retrieveTransaction({ path, caller, store }) {
    const { campaignId, transactionId } = path;
    return {
      body: presentTransaction(await store.transactions.get(campaignId, caller.access, transactionId)),
    };
  },

  async voidTransaction(call) {
    const { path, body, caller, store } = call;
    const { campaignId, transactionId } = path;
    const { kind = 'cancel', externalId, reason } = body;
    const input = { kind, externalId, reason, occurredAt: readTime(body.occurredAt, 'occurredAt') };
    const voided = await store.transactions.void(campaignId, caller.access, transactionId, input);
    await enterOperatorAdjustment(call, voided.id);
    return { body: presentTransaction(voided) };
  },

  async refundTransaction(call) {
    const { path, body, caller, store } = call;
    const { campaignId, transactionId } = path;
    const input = { ...body, occurredAt: readTime(body.occurredAt, 'occurredAt') };
    const refunded = await store.transactions.refund(campaignId, caller.access, transactionId, input);
    await enterOperatorAdjustment(call, refunded.id);
    return { body: presentTransaction(refunded) };
  },

  async retrieveEvaluation({ path, caller, store }) {
    const { campaignId, transactionId } = path;
    const evaluation = await store.transactions.evaluation(campaignId, caller.access, transactionId);
    // A held transaction was not evaluated yet.
    if (evaluation === null) throw new StoreProblem('state_conflict');
    return { body: presentEvaluation(evaluation) };
  },
};

/** Pushes sales, one a call, by the statements of a batch. */
export async function pushSales(
  calls: readonly Call<'pushTransaction'>[],
): Promise<Outcome<Result<'pushTransaction'>>[]> {
  const inputs = calls.map(readPushed);
  const rows = inputs.flatMap((input) => (input instanceof Error ? [] : input));
  const [first] = calls as [Call<'pushTransaction'>];
  const results = rows.length === 0 ? [] : await push(first, rows, true);
  const next = results.values();
  const outcomes: Outcome<Result<'pushTransaction'>>[] = [];
  for (const [index, input] of inputs.entries()) {
    if (input instanceof Error) outcomes.push(input);
    else {
      const result = next.next().value as TransactionResult;
      outcomes.push(await pushedSale(calls[index] as Call<'pushTransaction'>, result));
    }
  }
  return outcomes;
}

async function pushedSale(
  call: Call<'pushTransaction'>,
  result: TransactionResult,
): Promise<Outcome<Result<'pushTransaction'>>> {
  const outcome = presentTransactionRow(result);
  if ('problem' in outcome) return outcome.problem;
  const isAccepted = result.status === 'accepted';
  if (isAccepted) await markOperatorSales(call, [result.id]);
  const { externalId } = call.body;
  return { status: isAccepted ? 201 : 200, body: { index: 0, externalId, ...outcome } };
}

function readPushed({ body }: Call<'pushTransaction'>): Outcome<PushedTransaction> {
  try {
    return readTransaction(body);
  } catch (error) {
    if (error instanceof ApiProblem) return error;
    throw error;
  }
}

function push(
  { path, caller, store }: Pick<Call<'pushTransaction'>, 'path' | 'caller' | 'store'>,
  rows: readonly PushedTransaction[],
  evaluations: boolean,
): Promise<TransactionResult[]> {
  return store.transactions.push(path.campaignId, caller.access, rows, { evaluations });
}
