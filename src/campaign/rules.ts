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
  /** Whether each document is counted by itself, or a participant's documents add up and the rest is carried on. */
  readonly accumulation: Accumulation;
  /** Entries of one document, at most; null for no cap. */
  readonly capPerDocument: number | null;
  /** Entries of a participant in the whole campaign, at most. */
  readonly capPerParticipant: number | null;
  /** Entries of a participant for the sales of one day, at most. */
  readonly capPerDay: number | null;
  /** By how many times an amount counts. Of those that fit, the highest. */
  readonly multipliers: readonly Multiplier[];
  /** Entries on top for each document that qualifies. All that fit add up. */
  readonly regionBonuses: readonly RegionBonus[];
  /** Whether e-invoices with a buyer's UBN (a business bought) are excluded. */
  readonly excludeBuyerUbn: boolean;
  readonly channels: readonly string[];
  readonly documentTypes: readonly string[];
  readonly industries: readonly string[];
  readonly excludedCategories: readonly string[];
  /** Days of Taipei after the sale within which it may be registered; null for no such limit. */
  readonly lateWindowDays: number | null;
}

export interface Rules {
  readonly ruleSet: RuleSet;
  readonly purchasePeriod: Window;
  readonly registrationPeriod: Window;
}

/** What the rules look at. */
export interface Facts {
  /** Total of the document, tax included, less refunds. */
  readonly amount: number;
  readonly occurredAt: number;
  /**
   * When the shopper took part. A sale that a till pushes is registered when it takes place, however late
   * the network lets it through.
   */
  readonly registeredAt: number;
  readonly channel: string;
  readonly documentType: string;
  readonly industry: string;
  readonly hasBuyerUbn: boolean;
  /** Where it took place; null for a sale that has no place. */
  readonly region: string | null;
  /** What was sold, where the merchant says so. */
  readonly category: string | null;
  /** By how many times the amount counts, see `factorOf`. */
  readonly factor: number;
  /** What the participant has so far; null where it is not known whose sale it is, or the rules do not ask. */
  readonly account: Account | null;
}

/** What a participant has so far by the rules of a campaign, without the sale that is judged. */
export interface Account {
  /** NT$ that counted, multiplied. */
  readonly amount: number;
  readonly entries: number;
  /** For sales of the same day in Taipei. */
  readonly entriesOfDay: number;
}

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

/** A rule set as it is given: what is left out takes the default of taichung-2020. */
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
