/** A region of a campaign's own division. */
export interface RegionDistricts {
  readonly code: string;
  readonly districts: readonly string[];
}

/** Where a transaction takes place; null where it has no location, or its district no region. */
export interface TransactionLocation {
  readonly district: string | null;
  readonly region: string | null;
}

/** Whether a transaction of this channel takes place somewhere: an online or TV sale has no district and no region. */
export function hasLocation(channel: string): boolean {
  return channel === 'store' || channel === 'mall';
}

/** The region of a district by a campaign's own division; null where it has none. */
export function regionOfDistrict(
  regions: readonly RegionDistricts[],
  district: string | null,
): string | null {
  if (district === null) return null;
  return regions.find(({ districts }) => districts.includes(district))?.code ?? null;
}

/** The district that a transaction names, or that of its merchant, with its region. */
export function locationOf(
  transaction: { readonly channel: string; readonly district?: string | null | undefined },
  merchant: { readonly district: string },
  regions: readonly RegionDistricts[],
): TransactionLocation {
  const district = hasLocation(transaction.channel) ? (transaction.district ?? merchant.district) : null;
  return { district, region: regionOfDistrict(regions, district) };
}
