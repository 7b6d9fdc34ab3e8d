import type { TransactionInput } from '../../../src/generated/types.js';
import type { LedgerSale } from '../../support/audit.js';
import { saleInput } from '../../support/sales.js';

/** What the till has been told is on disk, in plain words. */
interface Sale {
  readonly number: number;
  readonly stream: string;
  /** Of a store that the service does not know: it refuses the sale for good, until it is mended. */
  isRefused: boolean;
  /** A sale that was refused once goes when it is mended, out of its order. */
  wasRefused: boolean;
  refunds: number;
  isVoided: boolean;
}

export const refundAmount = 100;

export class Book {
  readonly sales: Sale[] = [];
  #next = 1;

  /** The next number of a sale. */
  number(): number {
    return this.#next++;
  }

  add(number: number, stream: string, isRefused: boolean): void {
    if (this.find(number) !== undefined) return;
    this.sales.push({ number, stream, isRefused, wasRefused: isRefused, refunds: 0, isVoided: false });
  }

  find(number: number): Sale | undefined {
    return this.sales.find((sale) => sale.number === number);
  }

  /** The sale that a wish names, among those that can be taken back. */
  takeBack(wish: number): Sale | undefined {
    const standing = this.sales.filter(({ isVoided, isRefused }) => !isVoided && !isRefused);
    return standing[wish % Math.max(1, standing.length)];
  }

  /** What must be in the campaign in the end. */
  ledger(): LedgerSale[] {
    return this.sales
      .filter(({ isRefused }) => !isRefused)
      .map(({ number, refunds, isVoided }) => ({
        externalId: externalIdOf(number),
        amount: saleOf(number).totalAmount,
        refunded: refunds * refundAmount,
        voided: isVoided,
        participant: null,
      }));
  }

  /** ExternalIds of the sales that were refused and never mended. */
  dead(): string[] {
    return this.sales.filter(({ isRefused }) => isRefused).map(({ number }) => externalIdOf(number));
  }
}

export const externalIdOf = (number: number): string => `S-${number}`;

export const saleOf = (number: number, isRefused = false): TransactionInput =>
  saleInput(number, {
    totalAmount: 900 + ((number * 37) % 700),
    merchantExternalId: isRefused ? 'nobody' : 'store-1',
  });
