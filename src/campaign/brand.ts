/** What decides to which brand a merchant belongs. */
export interface BrandedMerchant {
  readonly id: string;
  /** That of the head office first. */
  readonly ubns: readonly string[];
  readonly parentId: string | null;
}

/**
 * The brand of each merchant by its id: the UBN of its head office, which is its own first one, or that of the nearest
 * merchant above that has any. A merchant without one is a brand by itself, so that branches are never taken for shops,
 * nor shops that nobody knows more of for branches.
 */
export function brandsOf(merchants: readonly BrandedMerchant[]): ReadonlyMap<string, string> {
  const byId = new Map(merchants.map((merchant) => [merchant.id, merchant]));
  return new Map(merchants.map((merchant) => [merchant.id, headOfficeOf(merchant, byId) ?? merchant.id]));
}

function headOfficeOf(
  merchant: BrandedMerchant,
  byId: ReadonlyMap<string, BrandedMerchant>,
): string | undefined {
  const seen = new Set<string>();
  for (
    let above: BrandedMerchant | undefined = merchant;
    above !== undefined && !seen.has(above.id);
    above = above.parentId === null ? undefined : byId.get(above.parentId)
  ) {
    if (above.ubns[0] !== undefined) return above.ubns[0];
    seen.add(above.id);
  }
  return undefined;
}
