import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  atRandom,
  type Fault,
  type FaultProxy,
  type ScheduledFault,
  startFaultProxy,
} from '../support/faultProxy/index.js';

/** A body so long that it comes in pieces. */
const body = 'sale '.repeat(20_000);
const answer = 'entry '.repeat(20_000);

let seen: string[];
const server = createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    seen.push('cut');
    return;
  }
  seen.push(Buffer.concat(chunks).toString() === body ? 'whole' : 'other');
  outgoing.end(answer);
});

let proxy: FaultProxy;
let agent: Agent;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
beforeEach(async () => {
  seen = [];
  agent = new Agent({ keepAlive: true });
  proxy = await startFaultProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterEach(async () => {
  agent.destroy();
  await proxy.close();
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** What comes of one request: its whole answer, the code of its failure, or nothing within the time. */
function post(withinMs = 5_000): Promise<string> {
  return new Promise((resolve) => {
    const call = request(proxy.url, { method: 'POST', agent }, async (response) => {
      const chunks: Buffer[] = [];
      response.once('error', ({ message }) => resolve(message));
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('end', () => resolve(Buffer.concat(chunks).toString() === answer ? 'answer' : 'other'));
    });
    call.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    setTimeout(() => {
      resolve('nothing');
      call.destroy();
    }, withinMs).unref();
    call.end(body);
  });
}

const untilSeen = (count: number) => expect.poll(() => seen.length).toBe(count);

describe('the proxy of faults', () => {
  it('passes requests and responses through unchanged, over connections that stay open', async () => {
    expect([await post(), await post(), await post()]).toEqual(['answer', 'answer', 'answer']);
    expect(seen).toEqual(['whole', 'whole', 'whole']);
    expect([proxy.requests, proxy.met]).toEqual([3, []]);
  });

  const failures: readonly (readonly [name: string, Fault, outcome: RegExp, seen: readonly string[]])[] = [
    ['cut of a request', { kind: 'cut', of: 'request', afterBytes: 40_000, how: 'end' }, /RESET/, ['cut']],
    [
      'reset of a request',
      { kind: 'cut', of: 'request', afterBytes: 40_000, how: 'reset' },
      /RESET|EPIPE/,
      ['cut'],
    ],
    [
      'cut before the first byte',
      { kind: 'cut', of: 'request', afterBytes: 0, how: 'end' },
      /RESET|EPIPE/,
      [],
    ],
    ['refusal', { kind: 'refuse', how: 'reset' }, /RESET|EPIPE/, []],
    ['cut of an answer', { kind: 'cut', of: 'answer', afterBytes: 60_000, how: 'end' }, /aborted/, ['whole']],
    [
      'reset of an answer',
      { kind: 'cut', of: 'answer', afterBytes: 60_000, how: 'reset' },
      /aborted|RESET/,
      ['whole'],
    ],
    ['answer dropped', { kind: 'dropAnswer', how: 'end' }, /RESET/, ['whole']],
    ['answer dropped by a reset', { kind: 'dropAnswer', how: 'reset' }, /RESET/, ['whole']],
    ['late request', { kind: 'late', delayMs: 30 }, /RESET/, ['whole']],
    ['duplicate', { kind: 'duplicate', delayMs: 30 }, /answer/, ['whole', 'whole']],
    ['latency of a request', { kind: 'latency', of: 'request', delayMs: 30 }, /answer/, ['whole']],
    ['latency of an answer', { kind: 'latency', of: 'answer', delayMs: 30 }, /answer/, ['whole']],
    ['slow request', { kind: 'trickle', of: 'request', bytes: 20_000, everyMs: 5 }, /answer/, ['whole']],
    ['slow answer', { kind: 'trickle', of: 'answer', bytes: 20_000, everyMs: 5 }, /answer/, ['whole']],
  ];

  it.each(failures)('injects %s', async (_name, fault, outcome, atService) => {
    proxy.fail([fault]);
    expect(await post()).toMatch(outcome);
    await proxy.settled();
    await untilSeen(atService.length);
    expect(seen).toEqual(atService);
    expect(proxy.met).toEqual([fault.kind]);
    expect(await post()).toBe('answer');
  });

  it('gives nothing at all for a black hole and for a service that is gone', async () => {
    proxy.fail([{ kind: 'blackHole' }, { kind: 'halfOpen', gone: 'service', nth: 2 }]);
    expect([await post(60), seen]).toEqual(['nothing', []]);
    expect(await post(300)).toBe('nothing');
    await untilSeen(1);
    expect(await post()).toBe('answer');
  });

  it('passes on half a request of a client that is gone, and the service waits', async () => {
    proxy.fail([{ kind: 'halfOpen', gone: 'client' }]);
    expect(await post()).toMatch(/RESET|EPIPE/);
    await expect.poll(() => openConnections()).toBe(1);
    expect(seen).toEqual([]);
    await proxy.close();
    await untilSeen(1);
    expect(seen).toEqual(['cut']);
  });

  it('delays by at least the latency that is requested', async () => {
    await post();
    for (const of of ['request', 'answer'] as const) {
      proxy.fail([{ kind: 'latency', of, delayMs: 120 }]);
      const started = performance.now();
      expect(await post()).toBe('answer');
      expect(performance.now() - started).toBeGreaterThan(115);
    }
  });

  it('injects faults into the requests that are numbered', async () => {
    const cut = { kind: 'dropAnswer', how: 'end' } as const satisfies Fault;
    const faults: ScheduledFault[] = [{ ...cut, nth: 2, times: 2 }];
    proxy.fail(faults);
    const outcomes = [await post(), await post(), await post(), await post()];
    expect(outcomes.map((outcome) => outcome === 'answer')).toEqual([true, false, false, true]);
  });

  it('injects faults at random by the seed', () => {
    const kinds = (seed: number) => {
      const script = atRandom([{ kind: 'blackHole' }, { kind: 'refuse', how: 'end' }], 0.5, seed);
      return Array.from({ length: 400 }, (_, n) => script(n + 1)?.kind ?? 'none');
    };
    expect(kinds(1)).toEqual(kinds(1));
    expect(kinds(1)).not.toEqual(kinds(2));
    const often = (kind: string) => kinds(3).filter((each) => each === kind).length;
    expect(often('none')).toBeGreaterThan(150);
    expect(often('blackHole')).toBeGreaterThan(60);
    expect(often('refuse')).toBeGreaterThan(60);
  });
});

const openConnections = (): Promise<number> =>
  new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
