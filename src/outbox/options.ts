import { BODY_END, BODY_START, MAX_BYTES, readBatchSize } from '../batch/limits.js';
import { checkCount } from '../http/configuration.js';
import type { ParcelLimits } from './batches.js';
import { plain, type Seal, sealUnder } from './cipher.js';
import { OutboxError } from './error.js';
import type { OutboxOptions } from './types.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;

export interface Settings {
  readonly concurrency: number;
  readonly limits: ParcelLimits;
  readonly lease: number;
  readonly keepDelivered: number;
  readonly maxAge: number | undefined;
  readonly maxPending: number | undefined;
  readonly seal: Seal;
  readonly clock: () => number;
}

/** @throws ShopfestConfigurationError for a number out of range, OutboxError option_invalid */
export function readOptions(options: OutboxOptions): Settings {
  const { maxAge, maxPending } = options;
  return {
    concurrency: checkCount('concurrency', options.concurrency ?? 2, 1),
    limits: {
      rows: readBatchSize(options.batchSize),
      bytes: MAX_BYTES - BODY_START.length - BODY_END.length,
    },
    lease: checkCount('lease', options.lease ?? 15_000, 100),
    keepDelivered: checkCount('keepDelivered', options.keepDelivered ?? WEEK, 0),
    maxAge: maxAge === undefined ? undefined : checkCount('maxAge', maxAge, 0),
    maxPending: maxPending === undefined ? undefined : checkCount('maxPending', maxPending, 0),
    seal: sealOf(options.encryptionKey),
    clock: options.clock ?? Date.now,
  };
}

function sealOf(key: Uint8Array | undefined): Seal {
  if (key === undefined) return plain;
  if (key instanceof Uint8Array && key.length === 32) return sealUnder(key);
  throw new OutboxError('option_invalid', {
    detail: 'encryptionKey: 32 bytes',
    pointer: 'encryptionKey',
  });
}

/** @throws OutboxError option_invalid */
export function checkStream(stream: string): string {
  // Without control characters, and without halves of characters, which no database takes.
  const fits = typeof stream === 'string' && /^[^\p{Cc}\p{Cs}]{1,200}$/u.test(stream);
  if (fits) return stream;
  throw new OutboxError('option_invalid', {
    detail: 'stream: 1 to 200 characters',
    pointer: 'stream',
  });
}
