/** What one transaction sold in one zone, or a change of that; units in ten-thousandths. */
export interface ZoneSum {
  readonly zone: string;
  readonly units: number;
  readonly gmv: number;
  readonly orders: number;
}

/** A line of a transaction that names a promo item, or a line that came back. */
export interface ZoneLine {
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

/** What a transaction sold by zone, less what came back. It is an order of a zone as long as any unit stays sold. */
export function zoneSums(sold: readonly ZoneLine[], returned: readonly ZoneLine[] = []): ZoneSum[] {
  const zones = new Map<string, { units: number; gmv: number }>();
  const add = ({ zone, quantity, amount }: ZoneLine, sign: 1 | -1) => {
    const { units, gmv } = zones.get(zone) ?? { units: 0, gmv: 0 };
    zones.set(zone, { units: units + sign * scaledUnits(quantity), gmv: gmv + sign * amount });
  };
  for (const line of sold) add(line, 1);
  for (const line of returned) add(line, -1);
  return [...zones].map(([zone, { units, gmv }]) => ({ zone, units, gmv, orders: units > 0 ? 1 : 0 }));
}

/** 1 where a transaction is an order of any zone. */
export function ordersOf(zones: readonly ZoneSum[]): number {
  return zones.some(({ orders }) => orders > 0) ? 1 : 0;
}
