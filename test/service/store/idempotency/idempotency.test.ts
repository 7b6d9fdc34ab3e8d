import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store, StoredResponse, Subjects } from '../../../../src/service/store/index.js';
import { sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

describe.each(engines)('idempotency on %s', (engine) => {
  /** Another process, as far as the database can tell. */
  let other: Store;

  const test = setUpFestival(engine);
  beforeAll(async () => {
    other = await test.database.open();
  });
  afterAll(() => other.close());

  const request = (change: { key?: string; fingerprint?: string; organizationId?: string } = {}) => ({
    organizationId: test.festival.partner.organizationId,
    key: 'k1',
    fingerprint: 'f1',
    ...change,
  });
  const pushing =
    (n: number, response: StoredResponse = { status: 201, body: `{"n":${n}}` }) =>
    async (tx: Subjects): Promise<StoredResponse> => {
      await tx.transactions.push(test.festival.campaignId, test.festival.partner, [sale(n)]);
      return response;
    };
  const documents = async () =>
    (await test.store.statistics.summary(test.festival.campaignId, null)).receivedCount;
  const never = async (): Promise<StoredResponse> => {
    throw new Error('This must not run');
  };

  it('runs once, and gives the same response afterwards', async () => {
    const response = { status: 201, headers: { Location: '/x' }, body: '{"n":1}' };
    expect(await test.store.idempotent(request(), pushing(1, response))).toEqual({
      replayed: false,
      response,
    });
    expect(await test.store.idempotent(request(), never)).toEqual({ replayed: true, response });
    expect(await other.idempotent(request(), never)).toEqual({ replayed: true, response });
    expect(await documents()).toBe(1);
  });

  it('keeps long responses unchanged, compressed', async () => {
    const body = JSON.stringify(Array.from({ length: 500 }, (_, index) => ({ index, status: '已接受' })));
    await test.store.idempotent(request(), async () => ({ status: 200, body }));
    expect((await test.store.idempotent(request(), never)).response).toEqual({ status: 200, body });
    const [row] = await test.database.query<{ size: number | string }>(
      `SELECT max(length(body)) AS size FROM idempotency_keys`,
    );
    expect(Number(row?.size)).toBeLessThan(body.length / 4);
  });

  it('keeps an empty response', async () => {
    await test.store.idempotent(request(), async () => ({ status: 204, body: '' }));
    expect((await test.store.idempotent(request(), never)).response).toEqual({ status: 204, body: '' });
  });

  it('gives a replay without what must not be stored', async () => {
    const secret = { status: 201, body: '{"secret":"s"}', storedBody: '{"secret":null}' };
    expect((await test.store.idempotent(request(), async () => secret)).response.body).toBe('{"secret":"s"}');
    expect((await test.store.idempotent(request(), never)).response.body).toBe('{"secret":null}');
  });

  it('refuses a key that was used for something else', async () => {
    await test.store.idempotent(request(), pushing(1));
    await expect(test.store.idempotent(request({ fingerprint: 'f2' }), never)).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
    const theirs = request({ organizationId: test.festival.rival.organizationId, fingerprint: 'f2' });
    expect((await test.store.idempotent(theirs, pushing(2))).replayed).toBe(false);
  });

  it('keeps neither the effects nor the response of what did not succeed', async () => {
    const refusal = { status: 422, body: 'no' };
    expect(await test.store.idempotent(request(), pushing(1, refusal))).toEqual({
      replayed: false,
      response: refusal,
    });
    await expect(
      test.store.idempotent(request(), async (tx) => {
        await pushing(2)(tx);
        throw new Error('broken on the way');
      }),
    ).rejects.toThrow('broken on the way');
    expect(await documents()).toBe(0);
    expect((await test.store.idempotent(request(), pushing(3))).replayed).toBe(false);
    expect(await documents()).toBe(1);
  });

  it('refuses a key whose first request is still in flight', async () => {
    const inFlight = { code: 'idempotency_in_flight' };
    await test.store.idempotent(request(), async (tx) => {
      await expect(test.store.idempotent(request(), never)).rejects.toMatchObject(inFlight);
      // SQLite has one writer: another process would wait for it.
      if (engine === 'postgres')
        await expect(other.idempotent(request(), never)).rejects.toMatchObject(inFlight);
      return pushing(1)(tx);
    });
    expect((await test.store.idempotent(request(), never)).replayed).toBe(true);
  });

  it('runs one of many requests with the same key at once', async () => {
    const tries = Array.from({ length: 20 }, (_, n) =>
      (n % 2 ? test.store : other).idempotent(request(), pushing(1)),
    );
    const outcomes = await Promise.allSettled(tries);
    const done = outcomes.flatMap((outcome) =>
      outcome.status === 'fulfilled' ? [outcome.value.replayed] : [],
    );
    expect(done.filter((replayed) => !replayed)).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'idempotency_in_flight' });
    }
    expect(await documents()).toBe(1);
  });
});
