import type { Multiplier } from '../generated/types.js';
import type { Facts } from './facts.js';
import type { RuleSet } from './rules.js';

/** The merchant and region of a transaction, which multipliers depend on. */
export interface Origin {
  readonly merchantId: string;
  readonly merchantKind: string;
  readonly region: string | null;
}

/** By how many times an amount counts: the highest multiplier that applies. */
export function factorOf({ multipliers }: RuleSet, origin: Origin): number {
  let factor = 1;
  for (const multiplier of multipliers) {
    if (multiplier.factor > factor && applies(multiplier, origin)) factor = multiplier.factor;
  }
  return factor;
}

function applies({ merchantKinds, merchantIds, regions }: Multiplier, origin: Origin): boolean {
  return (
    ((merchantKinds as readonly string[] | undefined)?.includes(origin.merchantKind) ?? true) &&
    (merchantIds?.includes(origin.merchantId) ?? true) &&
    (regions === undefined || (origin.region !== null && regions.includes(origin.region)))
  );
}

/** NT$ that a transaction counts for. */
export function countedAmount({ amount, factor }: Facts): number {
  return amount * factor;
}

/** Whether entries depend on what the participant has so far. Without a participant there are none until a claim. */
export function needsParticipant(ruleSet: RuleSet): boolean {
  return ruleSet.accumulation === 'participant' || hasParticipantCap(ruleSet);
}

export function hasParticipantCap({ capPerParticipant, capPerDay }: RuleSet): boolean {
  return capPerParticipant !== null || capPerDay !== null;
}

/** NT$ from which full thresholds are taken, with the remainder of the participant's earlier documents. */
export function sumTowardsThreshold(facts: Facts, { accumulation, threshold }: RuleSet): number {
  const carried = accumulation === 'participant' ? (facts.account?.amount ?? 0) % threshold : 0;
  return carried + countedAmount(facts);
}

/** Entries that the participant may still get; null without a cap. */
export function entriesLeft({ account }: Facts, { capPerParticipant, capPerDay }: RuleSet): number | null {
  const left = [
    capPerParticipant === null ? [] : [capPerParticipant - (account?.entries ?? 0)],
    capPerDay === null ? [] : [capPerDay - (account?.entriesOfDay ?? 0)],
  ].flat();
  return left.length === 0 ? null : Math.max(0, Math.min(...left));
}

/** Entries of a transaction that qualifies. What a cap cuts off is lost, not carried over. */
export function entriesOf(facts: Facts, ruleSet: RuleSet): number {
  const { threshold, entriesPerThreshold, capPerDocument, regionBonuses } = ruleSet;
  if (needsParticipant(ruleSet) && facts.account === null) return 0;
  let entries = Math.floor(sumTowardsThreshold(facts, ruleSet) / threshold) * entriesPerThreshold;
  if (regionBonuses.length > 0) entries += bonusOf(facts, ruleSet);
  if (capPerDocument !== null) entries = Math.min(entries, capPerDocument);
  const left = hasParticipantCap(ruleSet) ? entriesLeft(facts, ruleSet) : null;
  return left === null ? entries : Math.min(entries, left);
}

/** Extra entries for the region of the transaction. */
export function bonusOf({ region }: Facts, { regionBonuses }: RuleSet): number {
  const applicable = regionBonuses.filter(({ regions }) => region !== null && regions.includes(region));
  return applicable.reduce((sum, { extraEntries }) => sum + extraEntries, 0);
}
