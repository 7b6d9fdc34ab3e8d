import { toTaipei } from '../../campaign/taipeiTime.js';
import type { LivePromoItem, PromoItem } from '../../generated/types.js';
import type { RowOutcome } from '../http/rowResults.js';
import type { PromoItemRecord, PromoItemResult } from '../store/store.js';
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
