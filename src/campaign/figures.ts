import type { Rules, Window } from './rules.js';
import { daysBetween, startOf, stepLength } from './taipeiTime.js';

/** What a transaction counts as, once it is not held and as long as it is not voided. */
export type CountedAs = 'outsidePeriod' | 'received' | 'registered';

/** When a registered transaction was registered, by calendar days of Taipei. */
export type Registration = 'onTheDay' | 'lateWindow' | 'afterWindow' | 'backfilled';

/** What decides which figures a transaction is in. */
export interface CountedFacts {
  readonly occurredAt: number;
  /** When it came to the service. */
  readonly receivedAt: number;
  /** Whose it is, by a token that it came with or by a claim; null where that is not known. */
  readonly participant: string | null;
  /** When its participant claimed it; null for one that came with its participant, or has none. */
  readonly claimedAt: number | null;
}

/**
 * The one class of a transaction. What lies outside the purchase period is in no figure of the campaign; what nobody has
 * registered, or not within the registration period, is received and no more. A transaction that came with its
 * participant was registered when it occurred, as the rules judge it.
 */
export function countedAs(
  { occurredAt, participant, claimedAt }: CountedFacts,
  { purchasePeriod, registrationPeriod }: Pick<Rules, 'purchasePeriod' | 'registrationPeriod'>,
): CountedAs {
  if (!isWithin(purchasePeriod, occurredAt)) return 'outsidePeriod';
  const isRegistered = participant !== null && isWithin(registrationPeriod, claimedAt ?? occurredAt);
  return isRegistered ? 'registered' : 'received';
}

/**
 * When a registered transaction was registered: by the end of the day of the sale, by a claim within the late window of
 * the rules, by a later claim, or by an import that came after the day of the sale and named the participant.
 */
export function registrationOf(
  { occurredAt, receivedAt, claimedAt }: CountedFacts,
  { ruleSet: { lateWindowDays } }: Pick<Rules, 'ruleSet'>,
): Registration {
  if (claimedAt === null) return receivedAt < endOfDay(occurredAt) ? 'onTheDay' : 'backfilled';
  if (claimedAt < endOfDay(occurredAt)) return 'onTheDay';
  const isLate = lateWindowDays !== null && daysBetween(occurredAt, claimedAt) > lateWindowDays;
  return isLate ? 'afterWindow' : 'lateWindow';
}

const endOfDay = (time: number): number => startOf('day', time) + stepLength.day;

const isWithin = ({ startsAt, endsAt }: Window, time: number): boolean => startsAt <= time && time < endsAt;
