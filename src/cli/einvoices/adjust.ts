import { createHash } from 'node:crypto';
import type { EInvoiceAdjustment } from '../../einvoice/toAdjustment.js';
import { type Shopfest, ShopfestError, ShopfestValidationError } from '../../index.js';

/**
 * Applies an adjustment, under a key made of it: files that are read again are answered as before. Its externalId holds
 * beyond that, whoever sends it.
 */
export async function adjust(
  client: Shopfest,
  campaign: string,
  adjustment: EInvoiceAdjustment,
  signal: AbortSignal,
): Promise<'adjusted' | 'unchanged'> {
  const digest = createHash('sha256')
    .update(JSON.stringify([campaign, adjustment]))
    .digest('base64url');
  const idempotencyKey = `einvoice-${digest}`;
  const call = client.transactions.adjust(adjustment, { signal, idempotencyKey });
  const { response } = await call.withResponse();
  return response.replayed ? 'unchanged' : 'adjusted';
}

/** Codes that say nothing of the sale: the next adjustment would fare no better. */
const notOfTheSale = /^(?:campaign|idempotency|parameter|version|route|key|page)_/;

/** Whether it is this adjustment that cannot be made. */
export function isOfTheSale(error: unknown): error is ShopfestError {
  if (!ShopfestError.is(error) || notOfTheSale.test(error.code)) return false;
  if (error.status === null) return ShopfestValidationError.is(error);
  return [400, 404, 409, 422].includes(error.status);
}
