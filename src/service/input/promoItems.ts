import type { PromoItemInput, PromoItemReview as PromoItemReviewInput } from '../../generated/types.js';
import { validationFailed } from '../http/problem.js';
import type { PromoItemReview, PromoItemUpsert as StorePromoItemInput } from '../store/store.js';
import { readTime } from './times.js';

/**
 * Field by field, so that all offers have one shape: copies of what was sent have as many as there are choices of fields,
 * and to read a field of such takes ten times as long.
 *
 * @throws ApiProblem validation_failed
 */
export function readPromoItem(row: PromoItemInput): StorePromoItemInput {
  const all: { readonly [Name in keyof Required<StorePromoItemInput>]: StorePromoItemInput[Name] } = {
    externalId: row.externalId,
    merchantId: row.merchantId,
    merchantExternalId: row.merchantExternalId,
    zone: row.zone,
    move: row.move,
    type: row.type,
    title: row.title,
    listPrice: row.listPrice,
    salePrice: row.salePrice,
    url: row.url,
    imageUrl: row.imageUrl,
    availability: row.availability,
    validFrom: readTime(row.validFrom, 'validFrom'),
    validTo: readTime(row.validTo, 'validTo'),
    status: row.status,
    restore: row.restore,
    titleEn: row.titleEn,
    description: row.description,
    terms: row.terms,
    quantity: row.quantity,
    audience: row.audience,
  };
  return all;
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
