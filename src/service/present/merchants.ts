import { toTaipei } from '../../campaign/taipeiTime.js';
import type { ApprovedMerchant, Merchant } from '../../generated/types.js';
import type { RowOutcome } from '../http/rowResults.js';
import type { MerchantRecord, MerchantResult } from '../store/store.js';

export function presentMerchant({
  ubns,
  warnings,
  createdAt,
  updatedAt,
  ...merchant
}: MerchantRecord): Merchant {
  return {
    ...merchant,
    ubns: [...ubns],
    warnings: [...warnings],
    createdAt: toTaipei(createdAt),
    updatedAt: toTaipei(updatedAt),
  };
}

/** As shoppers may see it, without what concerns its partner alone. */
export function presentApprovedMerchant(merchant: MerchantRecord): ApprovedMerchant {
  const { id, kind, name, nameEn, ubns, industry, district, region, address, parentId } = merchant;
  return { id, kind, name, nameEn, ubns: [...ubns], industry, district, region, address, parentId };
}

export function presentMerchantRow(result: MerchantResult): RowOutcome {
  if (result.status === 'rejected') return result;
  const { id, warnings } = result.merchant;
  return { status: result.status, id, ...(warnings.length > 0 ? { warnings: [...warnings] } : {}) };
}
