import { createHmac, createSecretKey } from 'node:crypto';

/** Turns what must not be stored in the clear into something that can only be compared. */
export interface KeyedHash {
  participant(token: string): string;
  /** Of an e-invoice: four digits alone would be guessed, so the number is part of it. */
  randomCode(number: string, randomCode: string): string;
}

/**
 * HMAC-SHA256 under the service's secret, of which 132 bits are kept: without the secret nobody can try
 * tokens against a dump, and 75 million of them still do not meet.
 */
export function keyedHash(secret: string): KeyedHash {
  const key = createSecretKey(Buffer.from(secret));
  const hash = (subject: string, value: string) =>
    createHmac('sha256', key).update(`${subject}\u0000${value}`).digest('base64url').slice(0, 22);
  return {
    participant: (token) => hash('participant', token),
    randomCode: (number, randomCode) => hash('randomCode', `${number}\u0000${randomCode}`),
  };
}
