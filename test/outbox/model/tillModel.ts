import type { TransactionInput } from '../../../src/generated/types.js';
import type { LedgerSale } from '../../support/audit.js';
import { saleInput } from '../../support/sales.js';

/** A sale that the till was told is on disk. */
interface Sale {
  readonly number: number;
  readonly stream: string;
  /** Of a merchant that the service does not know: it rejects the sale until it is corrected. */
  isRejected: boolean;
  /** A sale that was rejected once is sent when it is corrected, out of its order. */
  wasRejected: boolean;
  refunds: number;
  isVoided: boolean;
}

export const refundAmount = 100;

/** What a till knows that it has sold, which knows nothing of how an outbox works. */
export class TillModel {
  readonly sales: Sale[] = [];
  #next = 1;

  /** The next number of a sale. */
  number(): number {
    return this.#next++;
  }

  add(number: number, stream: string, isRejected: boolean): void {
    if (this.find(number) !== undefined) return;
    this.sales.push({ number, stream, isRejected, wasRejected: isRejected, refunds: 0, isVoided: false });
  }

  find(number: number): Sale | undefined {
    return this.sales.find((sale) => sale.number === number);
  }

  /** One of the sales that can be voided or refunded, chosen by a random number. */
  pickAdjustable(random: number): Sale | undefined {
    const adjustable = this.sales.filter(({ isVoided, isRejected }) => !isVoided && !isRejected);
    return adjustable[random % Math.max(1, adjustable.length)];
  }

  /** What must be in the campaign in the end. */
  ledger(): LedgerSale[] {
    return this.sales
      .filter(({ isRejected }) => !isRejected)
      .map(({ number, refunds, isVoided }) => ({
        externalId: externalIdOf(number),
        amount: saleOf(number).totalAmount,
        refunded: refunds * refundAmount,
        voided: isVoided,
        participant: null,
      }));
  }

  /** ExternalIds of the sales that were rejected and never corrected. */
  dead(): string[] {
    return this.sales.filter(({ isRejected }) => isRejected).map(({ number }) => externalIdOf(number));
  }
}

export const externalIdOf = (number: number): string => `S-${number}`;

export const saleOf = (number: number, isRejected = false): TransactionInput =>
  saleInput(number, {
    totalAmount: 900 + ((number * 37) % 700),
    merchantExternalId: isRejected ? 'nobody' : 'store-1',
  });
