import { type CallOptions, ShopfestError } from '@shopfest/partner-sdk';
import { expect } from 'vitest';
import type { TransactionInput } from '../../src/generated/types.js';
import type { LedgerSale } from '../support/audit.js';
import { saleInput } from '../support/sales.js';

/** How much later than its deadline a call may end on a machine that has other things to do. */
const toleranceMs = 1_500;
/** How often a till tries: more often than any fault lasts. */
const mostCalls = 12;

/**
 * Repeats a call under the key of the first until the service acknowledged it, as a till does that was left without
 * an answer, each time with more patience. Every call must end within its deadline, and none may fail for good.
 */
export async function untilAcknowledged<T>(
  call: (options: CallOptions) => Promise<T>,
  firstTimeout: number,
): Promise<T> {
  const idempotencyKey = crypto.randomUUID();
  for (let calls = 1; ; calls++) {
    const timeout = (firstTimeout * (calls + 1)) / 2;
    const started = performance.now();
    try {
      return await call({ timeout, idempotencyKey });
    } catch (error) {
      if (!ShopfestError.is(error) || !error.retryable || calls === mostCalls) throw error;
    } finally {
      expect(performance.now() - started, 'milliseconds of a call').toBeLessThan(timeout + toleranceMs);
    }
  }
}

/** The sale of this number, with one of seven participants. */
export function saleOf(number: number): TransactionInput {
  return saleInput(number, {
    totalAmount: 400 + ((number * 37) % 2_000),
    participant: { token: participantOf(number) },
  });
}

export function ledgerOf(number: number, change: Partial<LedgerSale> = {}): LedgerSale {
  const { externalId, totalAmount: amount } = saleOf(number);
  return { externalId, amount, refunded: 0, voided: false, participant: participantOf(number), ...change };
}

const participantOf = (number: number): string => `participant-${number % 7}`;
