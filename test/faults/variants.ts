import type { Fault } from '../support/faultProxy/index.js';

/** A fault of the table, and how long a call that meets it may take, in milliseconds. */
export interface Variant {
  readonly name: string;
  readonly fault: Fault;
  readonly timeout: number;
}

const patient = 5_000;
/** Nothing comes any more, so a call takes all the time it has. */
const impatient = 700;

/** Every way in which a connection fails, at the places where it matters; `bytes` are those of a whole request. */
export const variants = (bytes: number): readonly Variant[] => [
  {
    name: 'latency of the request',
    fault: { kind: 'latency', of: 'request', delayMs: 60 },
    timeout: patient,
  },
  { name: 'latency of the answer', fault: { kind: 'latency', of: 'answer', delayMs: 60 }, timeout: patient },
  { name: 'a request slower than its deadline', fault: latency('request', 1_000), timeout: impatient },
  { name: 'an answer slower than its deadline', fault: latency('answer', 1_000), timeout: impatient },
  { name: 'a slow request', fault: trickle('request', Math.ceil(bytes / 20)), timeout: patient },
  { name: 'a slow answer', fault: trickle('answer', Math.ceil(bytes / 20)), timeout: patient },
  { name: 'cut before the request', fault: cut('request', 0, 'end'), timeout: patient },
  { name: 'cut in the head of the request', fault: cut('request', 60, 'end'), timeout: patient },
  { name: 'cut in the body of the request', fault: cut('request', bytes - 20, 'end'), timeout: patient },
  { name: 'reset in the body of the request', fault: cut('request', bytes - 20, 'reset'), timeout: patient },
  { name: 'cut in the head of the answer', fault: cut('answer', 30, 'end'), timeout: patient },
  { name: 'cut in the body of the answer', fault: cut('answer', 420, 'end'), timeout: patient },
  { name: 'reset in the body of the answer', fault: cut('answer', 420, 'reset'), timeout: patient },
  { name: 'refused by a reset', fault: { kind: 'refuse', how: 'reset' }, timeout: patient },
  { name: 'a black hole', fault: { kind: 'blackHole' }, timeout: impatient },
  { name: 'answer dropped after commit', fault: { kind: 'dropAnswer', how: 'end' }, timeout: patient },
  { name: 'answer reset after commit', fault: { kind: 'dropAnswer', how: 'reset' }, timeout: patient },
  { name: 'delivered twice at once', fault: { kind: 'duplicate', delayMs: 0 }, timeout: patient },
  { name: 'delivered twice, the second later', fault: { kind: 'duplicate', delayMs: 80 }, timeout: patient },
  { name: 'delivered when the caller is gone', fault: { kind: 'late', delayMs: 0 }, timeout: patient },
  { name: 'delivered while it is repeated', fault: { kind: 'late', delayMs: 250 }, timeout: patient },
  { name: 'the service gone', fault: { kind: 'halfOpen', gone: 'service' }, timeout: impatient },
  { name: 'the client gone', fault: { kind: 'halfOpen', gone: 'client' }, timeout: patient },
];

function latency(of: 'request' | 'answer', delayMs: number): Fault {
  return { kind: 'latency', of, delayMs };
}

function trickle(of: 'request' | 'answer', bytes: number): Fault {
  return { kind: 'trickle', of, bytes, everyMs: 3 };
}

function cut(of: 'request' | 'answer', afterBytes: number, how: 'end' | 'reset'): Fault {
  return { kind: 'cut', of, afterBytes, how };
}
