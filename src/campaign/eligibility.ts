import type { Channel, DocumentType, Industry } from './model.js';

/** The rules of a campaign as data. */
export interface RuleSet {
  readonly version: string;
  /** NT$ of one document for `entriesPerThreshold` entries. */
  readonly threshold: number;
  readonly entriesPerThreshold: number;
  /** Most entries of one document; null: no cap. */
  readonly capPerDocument: number | null;
  /** Invoices that bear a buyer's UBN (a business bought) do not count. */
  readonly excludeBuyerUbn: boolean;
  /** null: all. */
  readonly channels: readonly Channel[] | null;
  readonly documentTypes: readonly DocumentType[] | null;
  readonly industries: readonly Industry[] | null;
}

export interface Clause {
  readonly id: string;
  readonly passed: boolean;
  readonly required: string;
  readonly actual: string;
  readonly message: string;
  readonly messageZh: string;
}

export interface Evaluation {
  readonly ruleSetVersion: string;
  readonly qualified: boolean;
  readonly entries: number;
  readonly clauses: readonly Clause[];
}
