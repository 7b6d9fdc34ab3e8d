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

  pushTransactions: (call) =>
    processRows(call.body, call.requestId, {
      read: readTransaction,
      run: (rows) => push(call, rows, call.query.include === 'evaluation'),
      present: presentTransactionRow,
    }),

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

  async voidTransaction({ path, body, caller, store }) {
    const { campaignId, transactionId } = path;
    const { kind = 'cancel', externalId, reason } = body;
    const input = { kind, externalId, reason, occurredAt: readTime(body.occurredAt, 'occurredAt') };
    return {
      body: presentTransaction(
        await store.transactions.void(campaignId, caller.access, transactionId, input),
      ),
    };
  },

  async refundTransaction({ path, body, caller, store }) {
    const { campaignId, transactionId } = path;
    const input = { ...body, occurredAt: readTime(body.occurredAt, 'occurredAt') };
    return {
      body: presentTransaction(
        await store.transactions.refund(campaignId, caller.access, transactionId, input),
      ),
    };
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
  return inputs.map((input, index) => {
    if (input instanceof Error) return input;
    const outcome = presentTransactionRow(next.next().value as TransactionResult);
    if ('problem' in outcome) return outcome.problem;
    const { externalId } = (calls[index] as Call<'pushTransaction'>).body;
    return { status: outcome.status === 'accepted' ? 201 : 200, body: { index: 0, externalId, ...outcome } };
  });
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
