import { channels, documentTypes } from '../generated/enums.js';
import type { Accumulation, Multiplier, RegionBonus } from '../generated/types.js';

/** A window of time in epoch milliseconds, half-open: startsAt is in it, endsAt is not. */
export interface Window {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** The rules of a campaign as data; fits the contract's RuleSet. */
export interface RuleSet {
  readonly version: number;
  /** NT$ of one document, tax included. */
  readonly threshold: number;
  readonly entriesPerThreshold: number;
  /** Whether each document counts by itself, or a participant's documents add up and the remainder is carried over. */
  readonly accumulation: Accumulation;
  /** Entries of one document, at most; null for no cap. */
  readonly capPerDocument: number | null;
  /** Entries of a participant in the whole campaign, at most. */
  readonly capPerParticipant: number | null;
  /** Entries of a participant for the sales of one day, at most. */
  readonly capPerDay: number | null;
  /** By how many times an amount counts: the highest that applies. */
  readonly multipliers: readonly Multiplier[];
  /** Extra entries for each document that qualifies. All that apply add up. */
  readonly regionBonuses: readonly RegionBonus[];
  /** Whether e-invoices with a buyer's UBN (a business bought) are excluded. */
  readonly excludeBuyerUbn: boolean;
  readonly channels: readonly string[];
  readonly documentTypes: readonly string[];
  readonly industries: readonly string[];
  readonly excludedCategories: readonly string[];
  /** Days of Taipei after the transaction within which it may be registered; null for no limit. */
  readonly lateWindowDays: number | null;
}

export interface Rules {
  readonly ruleSet: RuleSet;
  readonly purchasePeriod: Window;
  readonly registrationPeriod: Window;
}

/** Whether a transaction qualifies, and how many entries it gives. */
export interface Verdict {
  readonly qualified: boolean;
  readonly entries: number;
}

export interface Clause {
  readonly id: string;
  readonly passed: boolean;
  readonly required: string;
  readonly actual: string;
  readonly message: string;
  readonly messageZh: string;
}

export interface Evaluation extends Verdict {
  readonly ruleSetVersion: number;
  readonly clauses: readonly Clause[];
  readonly evaluatedAt: number;
}

/** A rule set as it is created: a field that is left out takes the default of taichung-2020. */
export type RuleSetInput = { readonly threshold: number } & {
  readonly [Name in Exclude<keyof RuleSet, 'version' | 'threshold'>]?: RuleSet[Name] | undefined;
};

/**
 * One entry for each full threshold of one document, no cap, invoices with a buyer's UBN excluded, all
 * channels and documents, the industries of the campaign. The 2020 edition's own text is lost; so it was in
 * 2019, and later editions differ in each of these.
 */
export function completeRuleSet(
  input: RuleSetInput,
  version: number,
  industries: readonly string[],
): RuleSet {
  return {
    version,
    threshold: input.threshold,
    entriesPerThreshold: input.entriesPerThreshold ?? 1,
    accumulation: input.accumulation ?? 'document',
    capPerDocument: input.capPerDocument ?? null,
    capPerParticipant: input.capPerParticipant ?? null,
    capPerDay: input.capPerDay ?? null,
    multipliers: input.multipliers ?? [],
    regionBonuses: input.regionBonuses ?? [],
    excludeBuyerUbn: input.excludeBuyerUbn ?? true,
    channels: input.channels ?? channels,
    documentTypes: input.documentTypes ?? documentTypes,
    industries: input.industries ?? industries,
    excludedCategories: input.excludedCategories ?? [],
    lateWindowDays: input.lateWindowDays ?? null,
  };
}
