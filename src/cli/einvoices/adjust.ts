import { createHash } from 'node:crypto';
import { invoicePeriod } from '../../einvoice/calendar.js';
import type { EInvoiceAdjustment } from '../../einvoice/toAdjustment.js';
import type { Adjustment } from '../../generated/types.js';
import { type Shopfest, ShopfestError, ShopfestValidationError } from '../../index.js';

/**
 * Applies an adjustment, unless some version of the invoice bears it already: once a number was issued again, a void sent
 * a second time would meet the new sale. The key closes the gap between looking and doing for two runs at a time.
 */
export async function adjust(
  client: Shopfest,
  campaign: string,
  adjustment: EInvoiceAdjustment,
  signal: AbortSignal,
): Promise<'adjusted' | 'unchanged'> {
  const [, period, number] = /^einvoice:(\d{5})(\w{10})$/.exec(adjustment.transaction) ?? [];
  if (number !== undefined) {
    for await (const sale of client.transactions.list({ documentNumber: number }, { signal })) {
      const isVersion = sale.document.type === 'einvoice' && invoicePeriod(sale.document.date) === period;
      if (isVersion && sale.adjustments.some((known) => isSame(known, adjustment))) return 'unchanged';
    }
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([campaign, adjustment]))
    .digest('base64url');
  await client.transactions.adjust(adjustment, { signal, idempotencyKey: `einvoice-${digest}` });
  return 'adjusted';
}

function isSame(known: Adjustment, { action, body }: EInvoiceAdjustment): boolean {
  if (action === 'refund') return known.externalId === body.externalId && known.amount === body.amount;
  const { kind, occurredAt } = body;
  return (
    known.kind === kind &&
    (occurredAt === undefined || Date.parse(known.occurredAt) === Date.parse(occurredAt))
  );
}

/** Codes that say nothing of the sale: the next adjustment would fare no better. */
const notOfTheSale = /^(?:campaign|idempotency|parameter|version|route|key|page)_/;

/** Whether it is this adjustment that cannot be made. */
export function isOfTheSale(error: unknown): error is ShopfestError {
  if (!ShopfestError.is(error) || notOfTheSale.test(error.code)) return false;
  if (error.status === null) return ShopfestValidationError.is(error);
  return [400, 404, 409, 422].includes(error.status);
}
