import type { MerchantStatus } from '../generated/types.js';
import type { ActivityRefusal } from './activities.js';
import { type RegionDistricts, regionOfDistrict } from './location.js';
import { transactionHandling } from './states.js';

/** Why a transaction is refused before the rules evaluate it, as an error code of the contract. */
export interface TransactionRefusal {
  readonly code:
    | 'merchant_reference_missing'
    | 'merchant_not_found'
    | 'merchant_ambiguous'
    | 'merchant_not_approved'
    | 'district_unknown'
    | 'seller_ubn_mismatch'
    | ActivityRefusal['code'];
  /** JSON pointer into the transaction; absent where no field of it is at fault. */
  readonly pointer?: string;
}

const notApproved: TransactionRefusal = { code: 'merchant_not_approved' };
const districtUnknown: TransactionRefusal = { code: 'district_unknown', pointer: '/district' };

/** The refusal of a transaction whose merchant is known; null where the rules may evaluate it. */
export function refusalOf(
  { district }: { readonly district?: string | undefined },
  { status }: { readonly status: MerchantStatus },
  regions: readonly RegionDistricts[],
): TransactionRefusal | null {
  if (transactionHandling[status] === 'reject') return notApproved;
  if (district !== undefined && regionOfDistrict(regions, district) === null) return districtUnknown;
  return null;
}
