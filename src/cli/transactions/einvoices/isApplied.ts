import { invoicePeriod } from '../../../einvoice/calendar.js';
import type { EInvoiceAdjustment } from '../../../einvoice/toAdjustment.js';
import type { Adjustment } from '../../../generated/types.js';
import type { Shopfest } from '../../../index.js';

/** Enqueuing waits for the answer, so it must come soon. */
const callOptions = { maxRetries: 0, timeout: 10_000 };

/**
 * Whether some version of the invoice has the adjustment already, from whatever program. Once a number was issued again, a
 * void that is sent a second time would void the new invoice.
 */
export async function isApplied(
  client: Shopfest,
  adjustment: EInvoiceAdjustment,
  signal: AbortSignal,
): Promise<boolean> {
  const [, period, number] = /^einvoice:(\d{5})(\w{10})$/.exec(adjustment.transaction) ?? [];
  if (number === undefined) return false;
  const versions = client.transactions.list({ documentNumber: number }, { signal, ...callOptions });
  for await (const { document, adjustments } of versions) {
    const isVersion = document.type === 'einvoice' && invoicePeriod(document.date) === period;
    if (isVersion && adjustments.some((known) => isSame(known, adjustment))) return true;
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
