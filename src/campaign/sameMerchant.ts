import type { Merchant, MerchantInput } from '../generated/types.js';

/** What a merchant says of itself, as it is stored. */
type Stored = Pick<
  Merchant,
  'kind' | 'name' | 'nameEn' | 'industry' | 'district' | 'address' | 'parentId'
> & { readonly inherits: readonly string[] };
type Registered = Pick<MerchantInput, 'kind' | 'name'> & {
  readonly nameEn?: string | undefined;
  readonly industry?: Merchant['industry'] | undefined;
  readonly district?: string | undefined;
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
    statedIn(stored, 'industry') === registered.industry &&
    statedIn(stored, 'district') === registered.district &&
    stored.address === (registered.address ?? null) &&
    stored.parentId === parentId
  );
}

/** Undefined where the merchant has it from its parent. */
function statedIn(
  stored: Pick<Stored, 'industry' | 'district' | 'inherits'>,
  field: 'industry' | 'district',
): string | undefined {
  return stored.inherits.includes(field) ? undefined : stored[field];
}
