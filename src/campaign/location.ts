interface Region {
  readonly code: string;
  readonly districts: readonly string[];
}

export interface TransactionLocation {
  readonly district: string | null;
  readonly region: string | null;
}

/** Whether a sale takes place somewhere: an online or TV sale has no district and no region. */
export function hasLocation(channel: string): boolean {
  return channel === 'store' || channel === 'mall';
}

/** Region of a district by a campaign's own division; null where it has none. */
export function regionOfDistrict(regions: readonly Region[], district: string | null): string | null {
  if (district === null) return null;
  return regions.find(({ districts }) => districts.includes(district))?.code ?? null;
}

/** Where a sale took place: in the district that it names, or that of its merchant. */
export function locationOf(
  sale: { readonly channel: string; readonly district?: string | null | undefined },
  merchant: { readonly district: string },
  regions: readonly Region[],
): TransactionLocation {
  const district = hasLocation(sale.channel) ? (sale.district ?? merchant.district) : null;
  return { district, region: regionOfDistrict(regions, district) };
}
