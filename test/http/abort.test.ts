import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { ShopfestAbortError } from '../../src/index.js';
import { clientOf, clientWithReplies, sale } from '../support/client.js';
import { json, problem, serve } from '../support/server.js';

const failure = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => null,
    (error: unknown) => error,
  );

describe('The signal of the caller', () => {
  it('sends nothing when it was aborted before', async () => {
    const { client, sent } = clientWithReplies([{}]);
    const error = await failure(client.transactions.push(sale, { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(ShopfestAbortError);
    expect(error).toMatchObject({ code: 'aborted', attempts: 0, retryable: false });
    expect(sent).toHaveLength(0);
  });

  it('ends a call whose adapter begins and ignores the signal', async () => {
    const controller = new AbortController();
    const adapter = () => {
      controller.abort();
      return new Promise<never>(() => undefined);
    };
    const client = clientOf('https://api.example', { adapter });
    const error = await failure(client.campaigns.retrieve({ signal: controller.signal }));
    expect(error).toMatchObject({ code: 'aborted', attempts: 1 });
  });

  it.each([
    ['while it waits for the answer', () => undefined],
    [
      'while it reads the body',
      (response: import('node:http').ServerResponse) => void response.writeHead(200).write('{'),
    ],
  ])('ends a call %s, and its connection', async (_name, begin) => {
    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    await using server = await serve((_request, response) => {
      closed = new Promise((resolve) => response.on('close', resolve));
      begin(response);
      setTimeout(() => controller.abort(), 50);
    });
    const error = await failure(clientOf(server.url).campaigns.retrieve({ signal: controller.signal }));
    expect(error).toBeInstanceOf(ShopfestAbortError);
    expect(error).toMatchObject({ attempts: 1 });
    await closed;
  });

  it('ends a pause between two attempts', async () => {
    const controller = new AbortController();
    await using server = await serve((_request, response) => {
      json(response, 503, problem(503, 'service_unavailable', { retryable: true }), { 'Retry-After': '20' });
      setTimeout(() => controller.abort(), 100);
    });
    const client = clientOf(server.url, { maxRetries: 2 });
    const error = await failure(client.campaigns.retrieve({ signal: controller.signal }));
    expect(error).toMatchObject({
      code: 'aborted',
      attempts: 1,
      cause: { code: 'service_unavailable', status: 503 },
    });
    expect(server.received).toHaveLength(1);
  });

  it('ends the wait for the rate limiter', async () => {
    const controller = new AbortController();
    const { client, sent } = clientWithReplies([{ headers: { ratelimit: '"default";r=0;t=20' } }]);
    await client.service.health();
    const call = failure(client.service.health({ signal: controller.signal }));
    setTimeout(() => controller.abort(), 50);
    expect(await call).toMatchObject({ code: 'aborted', attempts: 0 });
    expect(sent).toHaveLength(1);
  });

  it('never shows its reason, which may be anything', async () => {
    const { client } = clientWithReplies([{}]);
    const reason = new Error('canary-reason');
    const error = await failure(client.campaigns.retrieve({ signal: AbortSignal.abort(reason) }));
    expect(JSON.stringify(error)).not.toContain('canary');
  });

  it('has no listener left after 10,000 calls, and raises no warning', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error): void => void warnings.push(warning);
    process.on('warning', onWarning);
    const controller = new AbortController();
    const replies = [{}, { status: 503 }, new Error('lost')];
    let at = 0;
    const { client } = clientWithReplies([() => replies[at++ % replies.length] ?? {}]);
    for (let call = 0; call < 10_000; call++) {
      await failure(client.campaigns.retrieve({ signal: controller.signal }));
    }
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    // Warnings come on the next tick.
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });

  it('has one listener for each call in flight, over a real connection, and none afterwards', async () => {
    const controller = new AbortController();
    let during = -1;
    await using server = await serve((_request, response) => {
      during = getEventListeners(controller.signal, 'abort').length;
      json(response, 200, {});
    });
    const client = clientOf(server.url);
    for (let call = 0; call < 200; call++) await client.campaigns.retrieve({ signal: controller.signal });
    expect(during).toBe(1);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });
});
