import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Logger } from '../../src/index.js';
import { clientWithReplies, sale, taken } from '../support/client.js';

const fail = (): never => {
  throw new Error('of a callback');
};
const failing: Logger = { debug: fail, info: fail, warn: fail, error: fail };
const created = { status: 201, body: JSON.stringify(taken) };
const drifting = { status: 201, body: JSON.stringify({ ...taken, entries: 'two' }) };

/** Warnings of this process while the test runs. Each callback is reported once in a process, so each test has its own module. */
async function withFreshModules(): Promise<{
  warnings: string[];
  support: typeof import('../support/client.js');
}> {
  vi.resetModules();
  const warnings: string[] = [];
  vi.spyOn(process, 'emitWarning').mockImplementation((text) => void warnings.push(String(text)));
  return { warnings, support: await import('../support/client.js') };
}

describe('A callback that throws', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('of the logger does not change the outcome, and is reported once', async () => {
    const { warnings, support } = await withFreshModules();
    const headers = { 'retry-after': '0', deprecation: '@1688169599' };
    const { client, sent } = support.clientWithReplies([{ status: 503, headers }, created], {
      logger: failing,
      maxRetries: 1,
    });
    expect(await client.transactions.push(sale)).toEqual(taken);
    expect(await client.transactions.push(sale)).toEqual(taken);
    expect(sent).toHaveLength(3);
    expect(warnings.filter((text) => text.startsWith('logger.debug'))).toHaveLength(1);
    expect(warnings.find((text) => text.startsWith('logger.info'))).toContain('of a callback');
    expect(warnings).toHaveLength(3);
  });

  it('as onSchemaDrift does not change the outcome, also where it returns a promise', async () => {
    const { warnings, support } = await withFreshModules();
    for (const onSchemaDrift of [fail, async () => fail()]) {
      const { client } = support.clientWithReplies([drifting], { onSchemaDrift });
      expect(await client.transactions.push(sale)).toMatchObject({ entries: 'two' });
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^onSchemaDrift .*of a callback/s);
  });

  it('leaves the error of a call as it is', async () => {
    const { client } = clientWithReplies([{ status: 500 }], { logger: failing });
    await expect(client.campaigns.retrieve()).rejects.toMatchObject({ code: 'internal_error' });
  });

  it('as onProgress does not stop a run', async () => {
    const { warnings, support } = await withFreshModules();
    const results = [{ ...taken, index: 0 }];
    const { client, sent } = support.clientWithReplies([{ body: JSON.stringify({ results }) }]);
    const onProgress = vi.fn(fail);
    expect(await client.transactions.pushAll([sale, sale, sale], { batchSize: 1, onProgress })).toMatchObject(
      {
        accepted: 3,
      },
    );
    expect(sent).toHaveLength(3);
    expect(onProgress).toHaveBeenCalledTimes(3);
    expect(warnings).toHaveLength(1);
  });
});
