import type { Merchant, MerchantInput } from '../generated/types.js';

/** What a merchant says of itself, as it is stored. */
type Stored = Pick<Merchant, 'kind' | 'name' | 'nameEn' | 'industry' | 'district' | 'address' | 'parentId'>;
type Registered = Pick<MerchantInput, 'kind' | 'name' | 'industry' | 'district'> & {
  readonly nameEn?: string | undefined;
  readonly address?: string | undefined;
};
interface Ubns {
  readonly ubns: readonly string[];
}

/** Whether a registration says what is stored already, and so is a duplicate; `parentId` is of the merchant it names. */
export function sameMerchant(
  stored: Stored & Ubns,
  registered: Registered & Ubns,
  parentId: string | null,
): boolean {
  return (
    stored.kind === registered.kind &&
    stored.name === registered.name &&
    stored.nameEn === (registered.nameEn ?? null) &&
    JSON.stringify(stored.ubns) === JSON.stringify(registered.ubns) &&
    stored.industry === registered.industry &&
    stored.district === registered.district &&
    stored.address === (registered.address ?? null) &&
    stored.parentId === parentId
  );
}
