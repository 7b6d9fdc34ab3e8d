import type { PromoItemInput, PromoItemReview as PromoItemReviewInput } from '../../generated/types.js';
import { validationFailed } from '../http/problem.js';
import type { PromoItemReview, PromoItemUpsert as StorePromoItemInput } from '../store/store.js';
import { readTime } from './times.js';

/** @throws ApiProblem validation_failed */
export function readPromoItem(row: PromoItemInput): StorePromoItemInput {
  return {
    ...row,
    validFrom: readTime(row.validFrom, 'validFrom'),
    validTo: readTime(row.validTo, 'validTo'),
  };
}

/** Which offers a review is about: those that are named, or a selection. @throws ApiProblem validation_failed */
export function readPromoItemSelection(body: PromoItemReviewInput): PromoItemReview['items'] {
  const { action, reason, promoItemIds, selection, after } = body;
  if (action === 'reject' && reason === undefined) throw validationFailed({ code: 'missing' }, ['reason']);
  if (promoItemIds !== undefined && selection !== undefined) {
    throw validationFailed({ code: 'unknown_field' }, ['selection']);
  }
  if (promoItemIds !== undefined && after !== undefined) {
    throw validationFailed({ code: 'unknown_field' }, ['after']);
  }
  const items = promoItemIds ?? selection;
  if (items === undefined) throw validationFailed({ code: 'missing' }, ['selection']);
  return items;
}
