import type { ActivityAttribution, ActivityKind, ActivityMismatch, Channel } from '../generated/types.js';
import type { Window } from './rules.js';

/** What decides which sales are those of an activity; the types of contract and store both fit. */
export interface ActivityTerms extends Window {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly channels?: readonly Channel[];
  /** Ids, or `external:` and the externalId in the organization that sends the sale. */
  readonly promoItems?: readonly string[];
  readonly attribution?: ActivityAttribution;
  readonly onMismatch?: ActivityMismatch;
}

/** What an activity looks at in a sale. */
export interface ActivitySale {
  readonly channel: Channel;
  readonly occurredAt: number;
  /** All names of the promo items that were sold: their ids, and `external:` with their externalIds. */
  readonly promoItems: ReadonlySet<string>;
}

/** What of a sale does not fit an activity, as a JSON pointer into it; null where all fits. */
export function mismatchOf(activity: ActivityTerms, sale: ActivitySale): string | null {
  const { startsAt, endsAt, promoItems } = activity;
  if (sale.occurredAt < startsAt || sale.occurredAt >= endsAt) return '/occurredAt';
  if (channelsOf(activity)?.includes(sale.channel) === false) return '/channel';
  if (promoItems?.some((item) => sale.promoItems.has(item)) === false) return '/items';
  return null;
}

/** The activity that takes a sale by its window, without being named: the first that fits. */
export function activityByWindow<Activity extends ActivityTerms>(
  activities: readonly Activity[],
  sale: ActivitySale,
): Activity | undefined {
  return activities.find(
    (activity) => activity.attribution === 'byWindow' && mismatchOf(activity, sale) === null,
  );
}

/** Undefined where all channels fit. */
function channelsOf({ kind, channels }: ActivityTerms): readonly Channel[] | undefined {
  return channels ?? (kind === 'tvSlot' ? ['tv'] : undefined);
}

/** The activity of a sale. `mismatch` is a pointer to what does not fit it, where it is warned only. */
export interface AttributedActivity {
  readonly id: string;
  readonly mismatch?: string;
}

/** Why a sale that names an activity is refused, as an error code of the contract. */
export interface ActivityRefusal {
  readonly code: 'activity_unknown' | 'activity_mismatch';
  readonly pointer: string;
}

/** The activity that a sale names, or that takes it by its window; undefined where it has none. */
export function attribute(
  activityId: string | undefined,
  activities: readonly ActivityTerms[],
  saleOf: () => ActivitySale,
): AttributedActivity | ActivityRefusal | undefined {
  if (activityId === undefined) {
    const anyByWindow = activities.some(({ attribution }) => attribution === 'byWindow');
    return anyByWindow ? activityByWindow(activities, saleOf()) : undefined;
  }
  const named = activities.find(({ id }) => id === activityId);
  if (named === undefined) return { code: 'activity_unknown', pointer: '/activityId' };
  const mismatch = mismatchOf(named, saleOf());
  if (mismatch === null) return named;
  if (named.onMismatch === 'refuse') return { code: 'activity_mismatch', pointer: mismatch };
  return { id: named.id, mismatch };
}
