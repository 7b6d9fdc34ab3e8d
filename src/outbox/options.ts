import { BODY_END, BODY_START, MAX_BYTES, readBatchSize } from '../batch/limits.js';
import { checkCount } from '../http/configuration.js';
import type { BatchLimits } from './drain/selectEntries.js';
import { aesGcm, type Cipher, plaintext } from './entries/cipher.js';
import { OutboxError } from './error.js';
import type { OutboxOptions } from './types.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;

export interface Settings {
  readonly create: boolean;
  readonly concurrency: number;
  readonly limits: BatchLimits;
  readonly lease: number;
  readonly keepDelivered: number;
  readonly maxAge: number | undefined;
  readonly maxPending: number | undefined;
  readonly cipher: Cipher;
  readonly clock: () => number;
}

/** @throws ShopfestConfigurationError for a number out of range, OutboxError option_invalid */
export function readOptions(options: OutboxOptions): Settings {
  const { maxAge, maxPending } = options;
  return {
    create: options.create ?? true,
    concurrency: checkCount('concurrency', options.concurrency ?? 2, 1),
    limits: {
      rows: readBatchSize(options.batchSize),
      bytes: MAX_BYTES - BODY_START.length - BODY_END.length,
    },
    lease: checkCount('lease', options.lease ?? 15_000, 100),
    keepDelivered: checkCount('keepDelivered', options.keepDelivered ?? WEEK, 0),
    maxAge: maxAge === undefined ? undefined : checkCount('maxAge', maxAge, 0),
    maxPending: maxPending === undefined ? undefined : checkCount('maxPending', maxPending, 0),
    cipher: cipherOf(options.encryptionKey),
    clock: options.clock ?? Date.now,
  };
}

function cipherOf(key: Uint8Array | undefined): Cipher {
  if (key === undefined) return plaintext;
  if (key instanceof Uint8Array && key.length === 32) return aesGcm(key);
  throw new OutboxError('option_invalid', {
    detail: 'encryptionKey: 32 bytes',
    pointer: 'encryptionKey',
  });
}

/** @throws OutboxError option_invalid */
export function checkStream(stream: string): string {
  // Without control characters and lone surrogates, which no database takes.
  const isValid = typeof stream === 'string' && /^[^\p{Cc}\p{Cs}]{1,200}$/u.test(stream);
  if (isValid) return stream;
  throw new OutboxError('option_invalid', {
    detail: 'stream: 1 to 200 characters',
    pointer: 'stream',
  });
}
