import type { ParseIssue } from '../../../tables/parseIssues.js';

/** One line of a download: a whole invoice, or one of its items. All texts as they stand. */
export interface InvoiceLine {
  /** Of the file, from 1. */
  readonly line: number;
  readonly number: string;
  readonly date?: string | undefined;
  readonly status?: string | undefined;
  readonly sellerUbn?: string | undefined;
  readonly buyerUbn?: string | undefined;
  /** The total, where the line has one; in a table, that or the amount of the line. */
  readonly total?: string | undefined;
  /** Whether money was given back on the invoice. */
  readonly allowance?: string | undefined;
  /** Personal data: it becomes a keyed hash, and is in no message. */
  readonly carrier?: { readonly name: string; readonly id: string } | undefined;
  readonly item?: DownloadedItem | undefined;
}

export interface DownloadedItem {
  readonly name?: string | undefined;
  readonly quantity?: string | undefined;
  readonly unitPrice?: string | undefined;
  readonly amount?: string | undefined;
}

/** A line that could not be read. */
export interface UnreadableLine {
  readonly line: number;
  readonly issue: ParseIssue;
}
