import { toTaipei } from '../../campaign/taipeiTime.js';
import type { SellerDecided as Decided, SellerOfRecord as Seller, SharedUbn } from '../../generated/types.js';
import type { SellerDecided, SellerOfRecord, SharedUbnRecord } from '../store/store.js';

export function presentSharedUbn({ ubn, since, holders, sellers }: SharedUbnRecord): SharedUbn {
  return {
    ubn,
    since: toTaipei(since),
    holders: holders.map((holder) => ({
      ...holder,
      since: toTaipei(holder.since),
      merchants: holder.merchants.map((merchant) => ({ ...merchant, since: toTaipei(merchant.since) })),
    })),
    sellers: sellers.map(presentSeller),
  };
}

export function presentSellerDecided({ sellers, ...decided }: SellerDecided): Decided {
  return { ...decided, sellers: sellers.map(presentSeller) };
}

const presentSeller = ({ decidedAt, ...seller }: SellerOfRecord): Seller => ({
  ...seller,
  decidedAt: toTaipei(decidedAt),
});
