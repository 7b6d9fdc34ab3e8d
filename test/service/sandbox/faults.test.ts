import { describe, expect, it } from 'vitest';
import { createFaults, type Fault } from '../../../src/service/sandbox/faults.js';
import { requestFor } from '../harness.js';

function scripted(...script: Fault[]) {
  const faults = createFaults();
  for (const fault of script) faults.add(fault);
  const worked: string[] = [];
  const fetch = faults.wrap(async (request) => {
    worked.push(request.method);
    return Response.json({ done: true }, { headers: { 'Request-Id': 'req_1' } });
  });
  const call = (id: 'retrieveMe' | 'pushTransaction' = 'retrieveMe') => fetch(requestFor(id, 'key'));
  return { faults, worked, call };
}

describe('a fault', () => {
  it.each([
    ['rateLimited', 429, 'rate_limited', '3'],
    ['serverError', 500, 'internal_error', null],
    ['unavailable', 503, 'service_unavailable', '3'],
  ] as const)('responds with a problem instead of the work as %s', async (kind, status, code, retryAfter) => {
    const { worked, call } = scripted({ kind, retryAfterSeconds: 3 });
    const response = await call();
    expect([response.status, response.headers.get('retry-after')]).toEqual([status, retryAfter]);
    expect(await response.json()).toMatchObject({ code, status });
    expect(worked).toEqual([]);
    expect((await call()).status).toBe(200);
  });

  it('ends the connection before the work as cut, and after it as dropAnswer', async () => {
    const { worked, call } = scripted({ kind: 'cut' }, { kind: 'dropAnswer' });
    expect((await call()).type).toBe('error');
    expect(worked).toEqual([]);
    expect((await call()).type).toBe('error');
    expect(worked).toEqual(['GET']);
  });

  it('keeps the headers and does the work as malformedJson', async () => {
    const { worked, call } = scripted({ kind: 'malformedJson' });
    const response = await call();
    expect([response.status, response.headers.get('request-id')]).toEqual([200, 'req_1']);
    await expect(response.json()).rejects.toThrow(SyntaxError);
    expect(worked).toEqual(['GET']);
  });

  it('sends headers and then nothing as stall', async () => {
    const { call } = scripted({ kind: 'stall' });
    const response = await call();
    expect(response.status).toBe(200);
    const reader = (response.body as ReadableStream).getReader();
    const first = await Promise.race([
      reader.read(),
      new Promise((resolve) => setTimeout(resolve, 20, 'nothing')),
    ]);
    expect(first).toBe('nothing');
  });

  it('sends the same body in several chunks, and not in too many, as slowBody', async () => {
    const { call } = scripted({ kind: 'slowBody', delayMs: 1 });
    let chunks = 0;
    let text = '';
    for await (const chunk of (await call()).body as ReadableStream<Uint8Array>) {
      chunks++;
      text += new TextDecoder().decode(chunk);
    }
    expect(text).toBe('{"done":true}');
    expect(chunks).toBe(7);
  });

  it('delays the work as latency', async () => {
    const { worked, call } = scripted({ kind: 'latency', delayMs: 30 });
    const response = call();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(worked).toEqual([]);
    expect((await response).status).toBe(200);
  });
});

describe('a queue of faults', () => {
  const statuses = async (call: () => Promise<Response>, times: number): Promise<number[]> => {
    const found: number[] = [];
    for (let i = 0; i < times; i++) found.push((await call()).status);
    return found;
  };

  it('applies faults in order, each as often and as late as it says', async () => {
    const { faults, call } = scripted({ kind: 'serverError', times: 2, after: 1 }, { kind: 'rateLimited' });
    expect(await statuses(call, 5)).toEqual([200, 500, 500, 429, 200]);
    expect(faults.list()).toEqual([]);
  });

  it('affects only the operations it is meant for', async () => {
    const { faults, call } = scripted({ kind: 'serverError', operation: 'pushTransaction' });
    expect(await statuses(() => call('retrieveMe'), 2)).toEqual([200, 200]);
    expect(faults.list()).toMatchObject([{ kind: 'serverError', times: 1, after: 0 }]);
    expect(await statuses(() => call('pushTransaction'), 2)).toEqual([500, 200]);
  });

  it('can be cleared', async () => {
    const { faults, call } = scripted({ kind: 'serverError', times: 9 });
    faults.clear();
    expect(await statuses(call, 1)).toEqual([200]);
  });
});
