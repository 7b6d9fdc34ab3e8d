import { toTaipei } from '../../campaign/taipeiTime.js';
import type { LivePromoItem, PromoItem, ReviewedPromoItem } from '../../generated/types.js';
import { type ApiProblem, problemOf, writeProblem } from '../http/problem.js';
import type { RowOutcome } from '../http/rowResults.js';
import type { PromoItemRecord, PromoItemResult, ReviewedPromoItem as Reviewed } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentPromoItem(record: PromoItemRecord): PromoItem {
  const { validFrom, validTo, createdAt, updatedAt, ...item } = record;
  return {
    ...item,
    validFrom: timeOrNull(validFrom),
    validTo: timeOrNull(validTo),
    createdAt: toTaipei(createdAt),
    updatedAt: toTaipei(updatedAt),
  };
}

/** As shoppers may see it, without what concerns its partner alone. */
export function presentLivePromoItem(record: PromoItemRecord): LivePromoItem {
  const { id, merchantId, zone, type, title, listPrice, salePrice, url, imageUrl, availability } = record;
  const { titleEn, description, terms, quantity, audience } = record;
  return {
    ...{ id, merchantId, zone, type, title, listPrice, salePrice, url, imageUrl, availability },
    validFrom: timeOrNull(record.validFrom),
    validTo: timeOrNull(record.validTo),
    ...{ titleEn, description, terms, quantity, audience },
  };
}

export function presentPromoItemRow(result: PromoItemResult): RowOutcome {
  if (result.status === 'rejected') return result;
  return { status: result.status === 'unchanged' ? 'duplicate' : 'accepted', id: result.item.id };
}

/** What became of an offer of a decision. */
export function presentReviewed({ problem, ...reviewed }: Reviewed, requestId: string): ReviewedPromoItem {
  if (problem === undefined) return reviewed;
  return { ...reviewed, problem: writeProblem(problemOf(problem) as ApiProblem, requestId) };
}
