import type { SalesReview } from '../../generated/types.js';
import { validationFailed } from '../http/problem.js';
import type { TransactionReview } from '../store/store.js';
import { readTime } from './times.js';

/** What a review is about: ids, or what selects them. @throws ApiProblem validation_failed */
export function readSalesSelection({
  action,
  reason,
  transactionIds,
  selection,
  after,
}: SalesReview): TransactionReview['transactions'] {
  if (action === 'reject' && reason === undefined) throw validationFailed({ code: 'missing' }, ['reason']);
  if (transactionIds === undefined && selection === undefined) {
    throw validationFailed({ code: 'missing' }, ['selection']);
  }
  if (transactionIds !== undefined && selection !== undefined) {
    throw validationFailed({ code: 'unknown_field' }, ['selection']);
  }
  if (transactionIds !== undefined && after !== undefined) {
    throw validationFailed({ code: 'unknown_field' }, ['after']);
  }
  if (transactionIds !== undefined) return transactionIds;
  const { occurredFrom, occurredTo, ...filter } = selection ?? {};
  return {
    ...filter,
    occurredFrom: readTime(occurredFrom, 'selection', 'occurredFrom'),
    occurredTo: readTime(occurredTo, 'selection', 'occurredTo'),
  };
}
