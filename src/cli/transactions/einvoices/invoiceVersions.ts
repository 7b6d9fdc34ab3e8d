import { invoicePeriod } from '../../../einvoice/calendar.js';
import type { EInvoiceAdjustment } from '../../../einvoice/toAdjustment.js';
import type { Adjustment } from '../../../generated/types.js';
import type { Shopfest } from '../../../index.js';

/** Enqueuing waits for the answer, so it must come soon. */
const callOptions = { maxRetries: 0, timeout: 10_000 };

/** What the service has of one invoice, seen from one of its changes. */
export interface InvoiceVersions {
  /** The version that has the change already, from whatever program; null where none has. */
  readonly appliedTo: number | null;
  /** The version that is not voided; null where there is none. */
  readonly inForce: number | null;
  /** How many were voided (註銷). */
  readonly voided: number;
}

/**
 * The versions of the invoice that a change names. Once a number was issued again, a void that is sent a second time
 * would void the new invoice.
 */
export async function versionsOf(
  client: Shopfest,
  adjustment: EInvoiceAdjustment,
  signal: AbortSignal,
): Promise<InvoiceVersions> {
  const found = { appliedTo: null as number | null, inForce: null as number | null, voided: 0 };
  const [, period, number] = /^einvoice:(\d{5})(\w{10})$/.exec(adjustment.transaction) ?? [];
  if (number === undefined) return found;
  const versions = client.transactions.list({ documentNumber: number }, { signal, ...callOptions });
  for await (const { document, adjustments, version, status } of versions) {
    if (document.type !== 'einvoice' || invoicePeriod(document.date) !== period) continue;
    if (adjustments.some((known) => isSame(known, adjustment))) found.appliedTo = version;
    if (status !== 'voided') found.inForce = version;
    else if (adjustments.some(({ kind }) => kind === 'void')) found.voided += 1;
  }
  return found;
}

function isSame(known: Adjustment, { action, body }: EInvoiceAdjustment): boolean {
  if (action === 'refund') return known.externalId === body.externalId && known.amount === body.amount;
  const { kind, occurredAt } = body;
  return (
    known.kind === kind &&
    (occurredAt === undefined || Date.parse(known.occurredAt) === Date.parse(occurredAt))
  );
}
