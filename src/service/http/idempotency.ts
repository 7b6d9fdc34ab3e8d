import { createHmac, createSecretKey } from 'node:crypto';
import { problemAt } from './problem.js';

const barePattern = /^[\x21\x23-\x7e][\x21-\x7e]{0,254}$/;
const quotedPattern = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\]){1,255})"$/;

/** A string as in RFC 8941, or bare, of at most 255 characters. @throws ApiProblem idempotency_key_missing */
export function idempotencyKeyOf(header: string | null): string {
  const text = header?.trim() ?? '';
  const unquoted = quotedPattern.exec(text)?.[1]?.replace(/\\(.)/g, '$1');
  const key = unquoted ?? (barePattern.test(text) ? text : undefined);
  if (key !== undefined) return key;
  throw problemAt('idempotency_key_missing', '/header/Idempotency-Key');
}

/** Tells a repeated request from another request with the same idempotency key. */
export type Fingerprint = (method: string, url: URL, body: string | Uint8Array) => string;

/**
 * Keyed, since it is stored. Everything else of a body is in the database, so whoever reads a plain hash could try
 * out the four digits of a random code, or a guessable token, against it.
 */
export function createFingerprint(secret: string): Fingerprint {
  const key = createSecretKey(Buffer.from(secret));
  return (method, url, body) =>
    createHmac('sha256', key).update(`${method} ${url.pathname}${url.search}\n`).update(body).digest('hex');
}
