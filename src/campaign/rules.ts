import { channels, documentTypes } from '../generated/enums.js';

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
  /** Entries of one document, at most; null for no cap. */
  readonly capPerDocument: number | null;
  /** Whether e-invoices with a buyer's UBN (a business bought) are excluded. */
  readonly excludeBuyerUbn: boolean;
  readonly channels: readonly string[];
  readonly documentTypes: readonly string[];
  readonly industries: readonly string[];
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
    capPerDocument: input.capPerDocument ?? null,
    excludeBuyerUbn: input.excludeBuyerUbn ?? true,
    channels: input.channels ?? channels,
    documentTypes: input.documentTypes ?? documentTypes,
    industries: input.industries ?? industries,
  };
}
