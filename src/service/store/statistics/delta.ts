import {
  type CountedFacts,
  countedAs,
  type Registration,
  registrationOf,
} from '../../../campaign/figures.js';
import type { Rules } from '../../../campaign/rules.js';
import { groupBy } from '../db/groupBy.js';
import { type Figures, figuresOf, noFigures } from './figures.js';
import { ordersOf, type ZoneSum } from './zoneSums.js';

/** By what a transaction is counted. */
interface Origin {
  readonly organizationId: string;
  readonly merchantId: string;
  readonly channel: string;
  readonly documentType: string;
  readonly industry: string;
  readonly district: string | null;
  readonly region: string | null;
  readonly activityId: string | null;
  readonly category: string | null;
  readonly occurredAt: number;
  readonly participant: string | null;
}

/** What one transaction adds to totals, or takes back with negative numbers, and by what it is counted. */
export interface Delta {
  readonly origin: Origin;
  /** Of what is registered. */
  readonly registration: Registration | null;
  readonly figures: Figures;
  /** The zones in which it sold something, in their order. */
  readonly soldIn: readonly string[];
  /** Transactions that are held, and those of them that the operator has to review. */
  readonly held: number;
  readonly inReview: number;
  readonly zones: readonly ZoneDelta[];
  /** Transactions with at least one promo item. */
  readonly orders: number;
}

interface ZoneDelta extends ZoneSum {
  /** The part of `gmv` that is registered. */
  readonly registeredGmv: number;
}

/** A transaction as it stands, neither held nor voided. */
export interface CountedTransaction extends Origin, CountedFacts {
  /** NT$ less refunds. */
  readonly amount: number;
  readonly qualified: boolean;
  readonly entries: number;
  readonly zones: readonly ZoneSum[];
  /** By which it was judged. */
  readonly rules: Rules;
}

/** What a transaction adds to totals. */
export const added = (transaction: CountedTransaction): Delta => deltaOf(transaction, 1);

/** What it takes back from them as it stood before: exactly what it had added. */
export const removed = (transaction: CountedTransaction): Delta => deltaOf(transaction, -1);

function deltaOf(transaction: CountedTransaction, sign: 1 | -1): Delta {
  const { rules, zones } = transaction;
  const counted = countedAs(transaction, rules);
  const registered = counted === 'registered';
  const sold = counted === 'outsidePeriod' ? none : zones;
  return {
    origin: transaction,
    registration: registered ? registrationOf(transaction, rules) : null,
    figures: figuresOf(counted, transaction, sign),
    soldIn: sold.length === 0 ? none : zonesOf(sold),
    held: 0,
    inReview: 0,
    zones: sold.length === 0 ? none : zoneDeltas(sold, registered, sign),
    orders: sign * ordersOf(sold),
  };
}

const none: readonly never[] = [];

function zoneDeltas(sold: readonly ZoneSum[], registered: boolean, sign: 1 | -1): ZoneDelta[] {
  return sold.map(({ zone, units, gmv, orders, offers }) => ({
    zone,
    units: sign * units,
    gmv: sign * gmv,
    orders: sign * orders,
    registeredGmv: registered ? sign * gmv : 0,
    offers: offers.map((offer) => ({
      promoItemId: offer.promoItemId,
      units: sign * offer.units,
      gmv: sign * offer.gmv,
      orders: sign * offer.orders,
    })),
  }));
}

function zonesOf(sold: readonly ZoneSum[]): string[] {
  return sold
    .filter(({ orders }) => orders > 0)
    .map(({ zone }) => zone)
    .sort();
}

/** Transactions that begin or cease to be held; `inReview` are those of them that the operator has to review. */
export function heldDelta(origin: Origin, held: number, inReview: number): Delta {
  return { origin, registration: null, figures: noFigures, soldIn: [], held, inReview, zones: [], orders: 0 };
}

/** What belongs to each organization, in the order of their ids. */
export function byOrganization<Owned>(
  owned: readonly Owned[],
  organizationOf: (one: Owned) => string,
): [string, readonly Owned[]][] {
  return [...groupBy(owned, organizationOf)].sort(([a], [b]) => (a < b ? -1 : 1));
}
