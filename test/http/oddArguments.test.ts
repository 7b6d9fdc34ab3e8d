import { describe, expect, it } from 'vitest';
import { Shopfest, ShopfestError } from '../../src/index.js';
import { clientOf, clientWithReplies, sale, testKey } from '../support/client.js';

const odd: readonly unknown[] = [null, 5, 'x', true, Symbol('s'), 10n];

const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work();
  } catch (error) {
    return error;
  }
};

describe('Odd arguments', () => {
  it.each(odd)('as options of the client are refused with an error of ours: %s', async (value) => {
    expect(await thrownBy(() => new Shopfest(value as never))).toMatchObject({
      code: 'configuration_invalid',
    });
  });

  it.each([
    ...['apiKey', 'timeout', 'maxRetries', 'logger', 'onSchemaDrift', 'adapter', 'defaultHeaders'].flatMap(
      (name) =>
        [true, {}, []]
          .filter((value) => name !== 'defaultHeaders' || value === true)
          .map((value) => [name, value] as const),
    ),
    ['logger', null] as const,
    ['baseURL', 5] as const,
  ])('as option %s are refused: %j', async (name, value) => {
    const options = { apiKey: testKey, [name]: value } as never;
    expect(await thrownBy(() => clientOf('https://api.example', options))).toMatchObject({
      code: 'configuration_invalid',
    });
  });

  it.each(odd)(
    'as argument of a call are refused with an error of ours, and nothing is sent: %s',
    async (value) => {
      const { client, sent } = clientWithReplies([{}]);
      const calls: (() => unknown)[] = [
        () => client.transactions.push(value as never),
        () => client.transactions.push(sale, value as never),
        () => client.transactions.push(sale, { timeout: value === 5 ? -5 : value } as never),
        () => client.transactions.push(sale, { maxRetries: value === 5 ? -5 : value } as never),
        () => client.transactions.push(sale, { signal: value } as never),
        () => client.transactions.push(sale, { idempotencyKey: value === 'x' ? 5 : value } as never),
        () => client.merchants.retrieve((value === 'x' ? '' : value) as never),
        () => client.transactions.pushAll(value as never),
        () => client.merchants.registerAll(value as never),
        () => client.merchants.registerAll([], value as never),
        () => client.transactions.pushAll([sale], { onProgress: value } as never),
        () => client.transactions.pushAll([sale], { signal: value } as never),
        () =>
          client.transactions.pushAll([sale], {
            concurrency: value === 5 || value === null ? -5 : value,
          } as never),
      ];
      for (const [index, call] of calls.entries()) {
        const error = await thrownBy(call);
        expect(ShopfestError.is(error), `${index}: ${String(error)}`).toBe(true);
      }
      expect(sent).toHaveLength(0);
    },
  );

  it.each([undefined, null, {}, 'text', { status: 200 }, { status: 200, headers: null, body: '' }])(
    'of an adapter are no response: %j',
    async (response) => {
      const client = clientOf('https://odd.example', { adapter: async () => response as never });
      expect(await thrownBy(() => client.service.health())).toMatchObject({
        code: 'response_invalid',
        cause: { code: 'ANSWER_MALFORMED' },
      });
    },
  );
});
