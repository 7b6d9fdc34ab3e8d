import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem, RowResult } from '../../src/generated/types.js';
import { engines } from '../support/stores.js';
import { approvedStore, type Harness, startHarness, transaction } from './harness.js';

describe.each(engines)('single sales that wait at the same moment on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine, { quota: { requestsPerSecond: 10_000, rowsPerSecond: 10_000 } });
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  let numbers = 0;
  const push = async (body: object, idempotencyKey?: string) => {
    const key = idempotencyKey === undefined ? {} : { idempotencyKey };
    const { status, body: answer, headers } = await harness.partner.call('pushTransaction', { body, ...key });
    const isReplay = headers.get('idempotent-replayed') === 'true';
    return { status, isReplay, answer: answer as RowResult & Problem };
  };

  it('each get an answer of their own, and one bad row fails alone', async () => {
    const good = Array.from({ length: 12 }, (_, index) => transaction(`mixed-${index}`));
    const unknown = { ...transaction('mixed-unknown'), merchantExternalId: 'nobody' };
    const late = { ...transaction('mixed-late'), occurredAt: '2020-12-12T25:00:00+08:00' };
    const answers = await Promise.all([...good, unknown, late].map((body) => push(body)));
    expect(answers.slice(0, 12).map(({ status, answer }) => [status, answer.externalId])).toEqual(
      good.map(({ externalId }) => [201, externalId]),
    );
    expect(answers.slice(12).map(({ answer }) => answer.code)).toEqual([
      'merchant_not_found',
      'validation_failed',
    ]);
    const stored = await harness.partner.done('listTransactions', { query: { pageSize: 500 } });
    const ids = new Map(stored.items.map(({ externalId, id }) => [externalId, id]));
    for (const { answer } of answers.slice(0, 12)) expect(answer.id).toBe(ids.get(answer.externalId ?? ''));
  });

  it('are replayed by their keys, and a key that was used for something else is refused', async () => {
    const bodies = Array.from({ length: 12 }, (_, index) => transaction(`keyed-${index}`));
    const first = await Promise.all(bodies.map((body, index) => push(body, `keyed-${index}`)));
    const again = await Promise.all([
      ...bodies.map((body, index) => push(body, `keyed-${index}`)),
      push(transaction('keyed-other'), 'keyed-0'),
    ]);
    for (const [index, { answer, isReplay }] of again.slice(0, 12).entries()) {
      expect(isReplay).toBe(true);
      expect(answer).toEqual(first[index]?.answer);
    }
    expect(again[12]?.answer.code).toBe('idempotency_key_reused');
  });

  it('give what one after another gives, whatever comes at once', async () => {
    const sale = fc.record({ document: fc.nat(3), isDearer: fc.boolean(), wait: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(fc.array(sale, { minLength: 2, maxLength: 18 }), async (sales) => {
        const round = numbers++;
        const documents = [0, 1, 2, 3].map((document) => transaction(`r${round}-${document}`));
        const before = await harness.partner.done('retrieveSummary');
        const answers = await Promise.all(
          sales.map(async ({ document, isDearer, wait }) => {
            for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setImmediate(resolve));
            const totalAmount = isDearer ? 2_000 : 1_280;
            const body = { ...documents[document], totalAmount };
            return { document, amount: totalAmount, ...(await push(body)) };
          }),
        );
        let [amount, count] = [0, 0];
        for (const document of new Set(sales.map((each) => each.document))) {
          const own = answers.filter((answer) => answer.document === document);
          const accepted = own.filter(({ status }) => status === 201);
          expect(accepted).toHaveLength(1);
          const [{ amount: kept, answer }] = accepted as [(typeof own)[number]];
          for (const other of own.filter(({ status }) => status !== 201)) {
            if (other.amount === kept)
              expect(other.answer).toMatchObject({ status: 'duplicate', id: answer.id });
            else expect(other.answer.code).toBe('document_conflict');
          }
          amount += kept;
          count += 1;
        }
        const after = await harness.partner.done('retrieveSummary');
        expect([
          after.received.amount - before.received.amount,
          after.received.documents - before.received.documents,
        ]).toEqual([amount, count]);
      }),
      { numRuns: engine === 'sqlite' ? 40 : 15 },
    );
  });
});

describe('a group that fails as a whole', () => {
  it('is answered one by one: none gets an error that is not its own', async () => {
    const harness = await startHarness('sqlite');
    await approvedStore(harness, harness.partner);
    await harness.operator.done('closeRegistration');
    await harness.operator.approved('settleCampaign').catch(() => undefined);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        harness.partner.call('pushTransaction', { body: transaction(`closed-${index}`) }),
      ),
    );
    const codes = answers.map(({ status, body }) => [status, (body as Problem).code]);
    expect(new Set(codes.map(String)).size).toBe(1);
    expect(codes[0]?.[0]).toBeLessThan(500);
    await harness.close();
  });
});
