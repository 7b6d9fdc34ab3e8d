import type { PromoItemInput } from '../../generated/types.js';
import type { PromoItemUpsert as StorePromoItemInput } from '../store/store.js';
import { readTime } from './times.js';

/** @throws ApiProblem validation_failed */
export function readPromoItem(row: PromoItemInput): StorePromoItemInput {
  return {
    ...row,
    validFrom: readTime(row.validFrom, 'validFrom'),
    validTo: readTime(row.validTo, 'validTo'),
  };
}
