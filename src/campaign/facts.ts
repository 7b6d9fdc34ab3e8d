/** What the rules evaluate of one transaction. */
export interface Facts extends TransactionFacts {
  readonly industry: string;
  /** Null for a transaction without a location. */
  readonly region: string | null;
  /** By how many times the amount counts, see `factorOf`. */
  readonly factor: number;
  /** Null where the participant is unknown, or the rules do not depend on one. */
  readonly account: Account | null;
}

/** The facts of the transaction itself, without those of its merchant, its location and its participant. */
export interface TransactionFacts {
  /** Total of the document, tax included, less refunds. */
  readonly amount: number;
  readonly occurredAt: number;
  /**
   * When the shopper took part. A transaction that a till pushes is registered when it occurs, however late
   * the network delivers it.
   */
  readonly registeredAt: number;
  readonly channel: string;
  readonly documentType: string;
  readonly hasBuyerUbn: boolean;
  /** What was sold, where the merchant says so. */
  readonly category: string | null;
}

/** What a participant has so far by the rules of a campaign, without the transaction that is evaluated. */
export interface Account {
  /** NT$ that counted, multiplied. */
  readonly amount: number;
  readonly entries: number;
  /** Of transactions of the same day in Taipei. */
  readonly entriesOfDay: number;
}

/** The fields of a pushed transaction that facts are made of; the types of contract and store both fit. */
interface PushedTransaction {
  readonly totalAmount: number;
  readonly channel: string;
  readonly category?: string | undefined;
  readonly document:
    | { readonly type: 'einvoice'; readonly buyerUbn?: string | undefined }
    | { readonly type: 'receipt' };
}

/** The facts of a transaction as it is pushed; `occurredAt` in epoch milliseconds. */
export function factsOfPushed(
  { totalAmount, channel, category, document }: PushedTransaction,
  occurredAt: number,
): TransactionFacts {
  return {
    amount: totalAmount,
    occurredAt,
    registeredAt: occurredAt,
    channel,
    documentType: document.type,
    hasBuyerUbn: document.type === 'einvoice' && document.buyerUbn !== undefined,
    category: category ?? null,
  };
}
