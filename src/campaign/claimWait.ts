import { fromTimestamp, stepLength } from './taipeiTime.js';
import { rulesAt, type Schedule } from './verdict.js';

/** How long a claim waits for its document, in epoch milliseconds. */
export interface ClaimWait {
  /** Until then it is usual that the document has not come. */
  readonly expectedBy: number;
  /** When the claim lapses. */
  readonly waitsUntil: number;
}

/**
 * A document appears within some hours of its day. It may be registered until the late window ends, or the registration
 * period where there is none, and a claim of the last moment is to wait as long as any: so a claim waits these hours
 * beyond the window, or beyond its own time where that is later. A paper receipt waits for a person, who may take until
 * the end of the registration period.
 */
export function waitOfClaim(
  claim: { readonly date: string; readonly createdAt: number; readonly isOfReceipt?: boolean },
  schedule: Schedule,
  appearanceHours: number,
): ClaimWait {
  const day = fromTimestamp(`${claim.date}T00:00:00+08:00`);
  const { ruleSet, registrationPeriod } = rulesAt(schedule, day).rules;
  const { lateWindowDays } = ruleSet;
  const hours = appearanceHours * stepLength.hour;
  const windowEnd =
    lateWindowDays === null || claim.isOfReceipt
      ? registrationPeriod.endsAt
      : day + (lateWindowDays + 1) * stepLength.day;
  return {
    expectedBy: day + stepLength.day + hours,
    waitsUntil: Math.max(claim.createdAt, windowEnd) + hours,
  };
}
