import { invoicePeriod } from '../../../einvoice/calendar.js';
import type { EInvoiceAdjustment } from '../../../einvoice/toAdjustment.js';
import type { Adjustment } from '../../../generated/types.js';
import type { Shopfest } from '../../../index.js';

/** Storing waits for it. */
const brief = { maxRetries: 0, timeout: 10_000 };

/**
 * Whether some version of the invoice bears the adjustment already, from whatever program: once a number was issued again,
 * a void sent a second time would meet the new sale.
 */
export async function isApplied(
  client: Shopfest,
  adjustment: EInvoiceAdjustment,
  signal: AbortSignal,
): Promise<boolean> {
  const [, period, number] = /^einvoice:(\d{5})(\w{10})$/.exec(adjustment.transaction) ?? [];
  if (number === undefined) return false;
  for await (const sale of client.transactions.list({ documentNumber: number }, { signal, ...brief })) {
    const isVersion = sale.document.type === 'einvoice' && invoicePeriod(sale.document.date) === period;
    if (isVersion && sale.adjustments.some((known) => isSame(known, adjustment))) return true;
  }
  return false;
}

function isSame(known: Adjustment, { action, body }: EInvoiceAdjustment): boolean {
  if (action === 'refund') return known.externalId === body.externalId && known.amount === body.amount;
  const { kind, occurredAt } = body;
  return (
    known.kind === kind &&
    (occurredAt === undefined || Date.parse(known.occurredAt) === Date.parse(occurredAt))
  );
}
