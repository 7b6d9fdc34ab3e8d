import { getEventListeners } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MirrorOptions, PromoItemInput, ShopfestError } from '../../../src/index.js';
import { type MirroredZone, openMirroredZone } from '../../support/mirroredZone.js';
import { offerInput } from '../../support/sales.js';
import { problem } from '../../support/server.js';

const offers = (...ids: string[]): PromoItemInput[] => ids.map((id) => offerInput(id));
const feed = [offerInput('a', { title: '新' }), ...offers('b', 'd')];

const failure = (promise: Promise<unknown>): Promise<ShopfestError> =>
  promise.then(
    () => expect.unreachable('the mirror went through'),
    (error: ShopfestError) => error,
  );

describe('a mirror that stops', () => {
  let zone: MirroredZone;
  beforeAll(async () => {
    zone = await openMirroredZone();
  });
  afterAll(() => zone?.[Symbol.asyncDispose]());
  beforeEach(async () => {
    zone.interfere = null;
    await zone.mirror(offers('a', 'b', 'c'), { takeOver: true });
    zone.sent.length = 0;
  });

  /** The zone is as it was, nothing is under way, and the next mirror goes through. */
  async function expectNoTrace(): Promise<void> {
    zone.interfere = null;
    const items = [...(await zone.items()).values()];
    expect(items.map(({ title }) => title).sort()).toEqual(['a', 'b', 'c'].map((id) => `新社香菇禮盒 ${id}`));
    expect(await zone.isQuiet()).toBe(true);
    await zone.mirror(feed);
    expect([...(await zone.items()).keys()].sort()).toEqual(['a', 'b', 'd']);
  }

  it.each(['open', 'digests', 'compare', 'items', 'plan', 'changes', 'apply'] as const)(
    'leaves nothing behind when its signal aborts before the response to %s',
    async (at) => {
      const { signal, abort } = aborting();
      zone.interfere = async (step, pass) => {
        if (step !== at) return pass();
        zone.interfere = null;
        // A change that was made would be no trace; what was only opened is.
        if (step !== 'apply') await pass();
        abort();
        return new Promise(() => undefined);
      };
      const error = await failure(zone.mirror(feed, { signal, onChange: () => undefined }));
      expect(error).toMatchObject({ name: 'ShopfestAbortError', code: 'aborted' });
      expect(zone.steps().at(-1)).toBe('abort');
      expect(getEventListeners(signal, 'abort')).toEqual([]);
      await expectNoTrace();
    },
  );

  it('opens nothing and closes the feed when its signal aborts while the feed is read', async () => {
    const { signal, abort } = aborting();
    const state = { closed: false };
    async function* endless() {
      try {
        for (let index = 0; ; index++) {
          yield offerInput(`SKU-${index}`);
          if (index === 100) abort();
        }
      } finally {
        state.closed = true;
      }
    }
    const error = await failure(zone.mirror(endless(), { signal }));
    expect(error.code).toBe('aborted');
    await vi.waitFor(() => expect(state.closed).toBe(true), { timeout: 10_000 });
    expect(zone.sent).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await expectNoTrace();
  });

  it('does not wait for a slow feed when its signal aborts', async () => {
    const { signal, abort } = aborting();
    setTimeout(abort, 20);
    const stuck = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) };
    expect((await failure(zone.mirror(stuck, { signal }))).code).toBe('aborted');
    expect((await failure(zone.mirror(feed, { signal: AbortSignal.abort() }))).code).toBe('aborted');
    expect(zone.sent).toEqual([]);
  });

  it.each<[what: string, feed: () => Iterable<PromoItemInput> | AsyncIterable<PromoItemInput>]>([
    [
      'at once',
      function* () {
        yield* offers('a', 'b');
        throw new Error('unexpected end of file');
      },
    ],
    [
      'later',
      async function* () {
        yield* offers('a', 'b');
        throw new Error('unexpected end of file');
      },
    ],
  ])('opens nothing and says why when the feed breaks %s', async (_when, broken) => {
    const error = await failure(zone.mirror(broken()));
    expect(error).toMatchObject({ code: 'source_failed', cause: { message: 'unexpected end of file' } });
    expect(zone.sent).toEqual([]);
    await expectNoTrace();
  });

  it.each<[name: string, options: Partial<MirrorOptions>]>([
    ['onRejected', { onRejected: failingHandler }],
    ['onChange', { onChange: failingHandler }],
    ['confirm', { confirm: failingHandler, maxDelete: 0 }],
  ])('leaves nothing behind and throws the same when %s throws', async (_name, options) => {
    const error = await failure(zone.mirror([...feed, offerInput('e', { salePrice: 900 })], options));
    expect(error.message).toBe('failingHandler');
    await expectNoTrace();
  });

  it('goes on when onProgress throws, which only watches', async () => {
    const report = await zone.mirror(feed, { onProgress: failingHandler, dryRun: true });
    expect(report.status).toBe('planned');
    await expectNoTrace();
  });

  it.each(['digests', 'compare', 'items', 'plan', 'apply'] as const)(
    'leaves nothing behind and throws the first failure when %s fails',
    async (at) => {
      zone.interfere = async (step, pass) => {
        if (step === 'abort') await pass();
        if (step !== at && step !== 'abort') return pass();
        return { status: 503, headers: {}, body: JSON.stringify(problem(503, `failed_${step}`)) };
      };
      expect(await failure(zone.mirror(feed))).toMatchObject({ code: `failed_${at}`, status: 503 });
      await expectNoTrace();
    },
  );

  it.each<[step: 'open' | 'digests' | 'compare' | 'plan', body: string]>([
    ['open', '<html>'],
    ['open', '{}'],
    ['digests', '{"depth":8,"digests":"AAAA"}'],
    ['digests', '{"depth":8,"digests":"%"}'],
    ['compare', '{"buckets":[]}'],
    ['plan', '{"id":"mir_x","itemCount":1,"plan":null}'],
  ])('leaves nothing behind when the response to %s cannot be read: %s', async (at, body) => {
    zone.interfere = async (step, pass) => {
      const answer = await pass();
      if (step !== at) return answer;
      zone.interfere = null;
      return { ...answer, body };
    };
    expect(await failure(zone.mirror(feed))).toMatchObject({ code: 'response_invalid' });
    await expectNoTrace();
  });

  it('retries a request whose response was lost, and counts once', async () => {
    const lost = new Set(['open', 'compare', 'items', 'plan', 'apply']);
    zone.interfere = async (step, pass) => {
      const answer = await pass();
      if (lost.delete(step)) throw Object.assign(new Error('lost'), { code: 'ECONNRESET' });
      return answer;
    };
    const report = await zone.mirror(feed, { maxRetries: 2 });
    expect(report).toMatchObject({ status: 'applied', created: 1, updated: 1, unchanged: 1, removed: 1 });
    expect(lost.size).toBe(0);
    expect([...(await zone.items()).keys()].sort()).toEqual(['a', 'b', 'd']);
    expect(await zone.isQuiet()).toBe(true);
  });

  it('leaves no file behind, however it ends', async () => {
    const spillFolder = mkdtempSync(join(tmpdir(), 'spill-test-'));
    const unlink = vi.spyOn(process.getBuiltinModule('node:fs/promises'), 'unlink');
    unlink.mockRejectedValue(new Error('EBUSY'));
    const imageUrl = `https://img.shop.example/${'x'.repeat(1_500)}`;
    function* large(breaks: boolean) {
      for (let index = 0; index < 15_000; index++) {
        yield offerInput(`SKU-${index}`, { imageUrl });
        if (breaks && index === 14_000) throw new Error('broken');
      }
    }
    try {
      let most = 0;
      const onProgress = () => {
        most = Math.max(most, readdirSync(spillFolder).length);
      };
      await failure(zone.mirror(large(true), { spillFolder, onProgress }));
      expect(most).toBe(1);
      expect(readdirSync(spillFolder)).toEqual([]);
      most = 0;
      zone.interfere = async (step, pass) =>
        step === 'digests' ? { status: 503, headers: {}, body: '' } : pass();
      await failure(zone.mirror(large(false), { spillFolder, onProgress }));
      expect(most).toBe(1);
      expect(readdirSync(spillFolder)).toEqual([]);
    } finally {
      unlink.mockRestore();
      rmSync(spillFolder, { recursive: true });
    }
  }, 60_000);
});

describe('a mirror with invalid options', () => {
  it.each<[what: string, options: object, code: string]>([
    ['no zone', { zone: undefined }, 'validation_failed'],
    ['a zone that cannot be', { zone: 'Main Zone' }, 'validation_failed'],
    ['a share above 1', { maxDelete: 20 }, 'configuration_invalid'],
    ['a share below 0', { maxDelete: -0.1 }, 'configuration_invalid'],
    ['a share that is none', { maxDelete: Number.NaN }, 'configuration_invalid'],
    ['no concurrency', { concurrency: 0 }, 'configuration_invalid'],
    ['no batches', { batchSize: 0 }, 'configuration_invalid'],
  ])('refuses %s before the feed is read', async (_what, options, code) => {
    await using zone = await openMirroredZone();
    const rows = {
      [Symbol.iterator]: () => expect.unreachable('the feed is read'),
    } as unknown as Iterable<PromoItemInput>;
    const error = await failure(zone.mirror(rows, options));
    expect(error.code).toBe(code);
    expect(error.messageZh).toMatch(/\p{Script=Han}/u);
    expect(zone.sent).toEqual([]);
  });
});

function aborting(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function failingHandler(): never {
  throw new Error('failingHandler');
}
