import type { Multiplier } from '../generated/types.js';
import type { Facts } from './facts.js';
import type { RuleSet } from './rules.js';

/** Where and by whom a sale was made, as multipliers look at it. */
export interface Origin {
  readonly merchantId: string;
  readonly merchantKind: string;
  readonly region: string | null;
}

/** By how many times the amount of a sale counts: the highest multiplier that fits. */
export function factorOf({ multipliers }: RuleSet, origin: Origin): number {
  let factor = 1;
  for (const multiplier of multipliers) {
    if (multiplier.factor > factor && fits(multiplier, origin)) factor = multiplier.factor;
  }
  return factor;
}

function fits({ merchantKinds, merchantIds, regions }: Multiplier, origin: Origin): boolean {
  return (
    ((merchantKinds as readonly string[] | undefined)?.includes(origin.merchantKind) ?? true) &&
    (merchantIds?.includes(origin.merchantId) ?? true) &&
    (regions === undefined || (origin.region !== null && regions.includes(origin.region)))
  );
}

/** NT$ that a sale counts for. */
export function countedAmount({ amount, factor }: Facts): number {
  return amount * factor;
}

/** Whether entries depend on what the participant has so far. A sale of nobody then has none until it is claimed. */
export function needsParticipant(ruleSet: RuleSet): boolean {
  return ruleSet.accumulation === 'participant' || hasParticipantCap(ruleSet);
}

export function hasParticipantCap({ capPerParticipant, capPerDay }: RuleSet): boolean {
  return capPerParticipant !== null || capPerDay !== null;
}

/** NT$ from which full thresholds are taken: with what the participant's earlier documents left over. */
export function sumTowardsThreshold(facts: Facts, { accumulation, threshold }: RuleSet): number {
  const carried = accumulation === 'participant' ? (facts.account?.amount ?? 0) % threshold : 0;
  return carried + countedAmount(facts);
}

/** Entries that the participant may still get; null where there is no end to them. */
export function entriesLeft({ account }: Facts, { capPerParticipant, capPerDay }: RuleSet): number | null {
  const left = [
    capPerParticipant === null ? [] : [capPerParticipant - (account?.entries ?? 0)],
    capPerDay === null ? [] : [capPerDay - (account?.entriesOfDay ?? 0)],
  ].flat();
  return left.length === 0 ? null : Math.max(0, Math.min(...left));
}

/** Entries of a sale that qualifies. What a cap cuts off is lost, not carried. */
export function entriesOf(facts: Facts, ruleSet: RuleSet): number {
  const { threshold, entriesPerThreshold, capPerDocument, regionBonuses } = ruleSet;
  if (needsParticipant(ruleSet) && facts.account === null) return 0;
  let entries = Math.floor(sumTowardsThreshold(facts, ruleSet) / threshold) * entriesPerThreshold;
  if (regionBonuses.length > 0) entries += bonusOf(facts, ruleSet);
  if (capPerDocument !== null) entries = Math.min(entries, capPerDocument);
  const left = hasParticipantCap(ruleSet) ? entriesLeft(facts, ruleSet) : null;
  return left === null ? entries : Math.min(entries, left);
}

/** Entries on top for where the sale took place. */
export function bonusOf({ region }: Facts, { regionBonuses }: RuleSet): number {
  const fitting = regionBonuses.filter(({ regions }) => region !== null && regions.includes(region));
  return fitting.reduce((sum, { extraEntries }) => sum + extraEntries, 0);
}
