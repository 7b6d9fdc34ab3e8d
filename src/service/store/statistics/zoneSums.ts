/** What one transaction sold in one zone, or a change of that; units in ten-thousandths. */
export interface ZoneSum {
  readonly zone: string;
  readonly units: number;
  readonly gmv: number;
  readonly orders: number;
  /** The same by promo item. */
  readonly offers: readonly OfferSum[];
}

interface OfferSum {
  readonly promoItemId: string;
  readonly units: number;
  readonly gmv: number;
  readonly orders: number;
}

/** A line of a transaction that counts in a zone; of an adjustment, what was returned. */
export interface PromoItemLine {
  readonly promoItemId: string;
  readonly zone: string;
  readonly quantity: number;
  readonly amount: number;
}

/**
 * Units are counted in ten-thousandths, as integers: quantities may be fractional, and a sum of binary
 * fractions would depend on the order and not come back to 0 after a reversal.
 */
const SCALE = 10_000;

export function scaledUnits(quantity: number): number {
  return Math.round(quantity * SCALE);
}

export function unitsOf(scaled: number): number {
  return scaled / SCALE;
}

interface Sum {
  units: number;
  gmv: number;
}

/**
 * What a transaction sold by zone, less what came back. It is an order of a zone, and of an offer, as long as any unit
 * stays sold.
 */
export function zoneSums(sold: readonly PromoItemLine[], returned: readonly PromoItemLine[] = []): ZoneSum[] {
  const zones = new Map<string, Map<string, Sum>>();
  const add = ({ zone, promoItemId, quantity, amount }: PromoItemLine, sign: 1 | -1) => {
    const offers = zones.get(zone) ?? new Map<string, Sum>();
    const { units, gmv } = offers.get(promoItemId) ?? { units: 0, gmv: 0 };
    offers.set(promoItemId, { units: units + sign * scaledUnits(quantity), gmv: gmv + sign * amount });
    zones.set(zone, offers);
  };
  for (const line of sold) add(line, 1);
  for (const line of returned) add(line, -1);
  return [...zones].map(([zone, offers]) => zoneSum(zone, offers));
}

function zoneSum(zone: string, sums: ReadonlyMap<string, Sum>): ZoneSum {
  const offers = [...sums].map(([promoItemId, { units, gmv }]) => ({
    promoItemId,
    units,
    gmv,
    orders: units > 0 ? 1 : 0,
  }));
  const units = offers.reduce((sum, offer) => sum + offer.units, 0);
  const gmv = offers.reduce((sum, offer) => sum + offer.gmv, 0);
  return { zone, units, gmv, orders: units > 0 ? 1 : 0, offers };
}

/** 1 where a transaction is an order of any zone. */
export function ordersOf(zones: readonly ZoneSum[]): number {
  return zones.some(({ orders }) => orders > 0) ? 1 : 0;
}
