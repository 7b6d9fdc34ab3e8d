import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../../src/generated/types.js';
import { engines } from '../../support/stores.js';
import {
  actingFor,
  approvedStore,
  CAMPAIGN,
  type Client,
  createKey,
  type Harness,
  NOON,
  startHarness,
  transaction,
} from '../harness.js';

describe.each(engines)('sales by a key of the operator on %s', (engine) => {
  let harness: Harness;
  let partner: Client;
  let operator: Client;
  /** A key of the operator that acts for the partner. */
  let acting: Client;
  /** A key of another partner's that acts for the partner, as that of a vendor of tills does. */
  let vendor: Client;
  let actingKeyId: string;

  beforeAll(async () => {
    harness = await startHarness(engine);
    ({ operator, partner } = harness);
    await approvedStore(harness, partner);
    const delegated = async (organizationId: string) => {
      const { key, secret } = await createKey(operator, {
        ...{ organizationId, name: 'delegated', actsFor: [partner.organizationId] },
        scopes: ['transactions:read', 'transactions:write'],
      });
      return { id: key.id, client: actingFor(harness.client(secret), partner.organizationId) };
    };
    ({ id: actingKeyId, client: acting } = await delegated(operator.organizationId));
    ({ client: vendor } = await delegated(harness.other.organizationId));
  });
  afterAll(() => harness?.close());

  const newest = async (pageSize = 10): Promise<AuditEntry[]> => {
    const { items } = await operator.done('listAuditEntries', { query: { pageSize } });
    return items.filter(({ subjectType }) => subjectType === 'transaction' || subjectType === 'participant');
  };
  const byOperator = () => ({
    organizationIds: expect.arrayContaining([operator.organizationId]),
    ...{ keyId: actingKeyId, campaignId: CAMPAIGN, outcome: 'done' },
  });
  const shopper = { participant: { token: 'shopper-of-acting' } };

  it('enters each sale that it pushes for a partner, and marks it', async () => {
    const one = await acting.done('pushTransaction', { body: transaction('acting-1', shopper) });
    const { results } = await acting.done('pushTransactions', {
      body: { rows: [transaction('acting-2', shopper), transaction('acting-3', { totalAmount: -1 })] },
    });
    const ids = [results[0]?.id, one.id];
    const entries = await newest();
    expect(entries.map(({ subjectId }) => subjectId)).toEqual(ids);
    expect(entries.map(({ operationId }) => operationId)).toEqual(['pushTransactions', 'pushTransaction']);
    for (const entry of entries) expect(entry).toMatchObject(byOperator());
    const sale = await partner.done('retrieveTransaction', { path: { transactionId: one.id ?? '' } });
    expect(sale).toMatchObject({
      organizationId: partner.organizationId,
      pushedByOperator: operator.organizationId,
    });
    // What was known is not pushed again.
    await acting.done('pushTransactions', {
      body: { rows: [transaction('acting-1', { ...shopper, document: sale.document as never })] },
    });
  });

  it('enters its voids and refunds for a partner', async () => {
    const push = async (id: string) =>
      (await partner.done('pushTransaction', { body: transaction(id, shopper) })).id ?? '';
    const [voided, refunded] = [await push('to-void'), await push('to-refund')];
    await acting.done('voidTransaction', { path: { transactionId: voided }, body: { reason: '誤刷' } });
    await acting.done('refundTransaction', { path: { transactionId: refunded }, body: { amount: 1 } });
    expect((await newest()).slice(0, 2)).toMatchObject([
      { operationId: 'refundTransaction', subjectId: refunded, keyId: actingKeyId },
      { operationId: 'voidTransaction', subjectId: voided, keyId: actingKeyId },
    ]);
  });

  it('enters nothing of what partners and their vendors push', async () => {
    const [before] = await newest(1);
    for (const [by, id] of [
      [partner, 'own'],
      [vendor, 'vendor'],
    ] as const) {
      const { id: transactionId = '' } = await by.done('pushTransaction', { body: transaction(id, shopper) });
      const sale = await partner.done('retrieveTransaction', { path: { transactionId } });
      expect(sale.pushedByOperator).toBeNull();
      await by.done('voidTransaction', { path: { transactionId }, body: {} });
    }
    expect((await newest(1))[0]?.sequence).toBe(before?.sequence);
  });

  it('does not hide among sales of the partner that are pushed at the same moment', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => transaction(`at-once-${index}`, shopper));
    const pushed = await Promise.all(
      rows.map((body, index) => (index % 2 ? acting : partner).done('pushTransaction', { body })),
    );
    const marked = await Promise.all(
      pushed.map(async ({ id = '' }) =>
        partner
          .done('retrieveTransaction', { path: { transactionId: id } })
          .then((sale) => sale.pushedByOperator),
      ),
    );
    expect(marked).toEqual(rows.map((_, index) => (index % 2 ? operator.organizationId : null)));
  });

  it('is counted in the pool of a draw, and shown with it', async () => {
    harness.clock.now = NOON + 3_600_000;
    const { id: drawId } = await operator.approved('planDraw', {
      body: {
        name: '抽獎',
        kind: 'weekly',
        pool: { period: { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' } },
        cutOff: '2020-12-12T13:00:00+08:00',
        prizes: [{ name: '禮券', value: 500, count: 1, reserves: 0 }],
      } as never,
    });
    const draw = await operator.done('freezeDraw', { path: { drawId } });
    // Two by itself, and six of those at once: each has two entries.
    expect(draw.operatorEntries).toEqual({ participants: 1, entries: 16 });
  });

  it('enters who changed the contact data of whom, and none of it', async () => {
    const token = 'pt_of_contact_change';
    const register = (by: Client, contact?: object) =>
      by.done('registerParticipant', { body: { token, ...(contact && { contact }) } });
    const { id } = await register(harness.app, { phone: '0912-345-678' });
    await register(harness.app);
    expect((await newest(3)).filter(({ subjectId }) => subjectId === id)).toEqual([]);
    await register(operator, { phone: '0987-654-321', name: '王小美' });
    const [entry] = await newest(3);
    const { key } = await operator.done('retrieveMe');
    expect(entry).toMatchObject({
      operationId: 'registerParticipant',
      ...{ subjectType: 'participant', subjectId: id, personId: key.personId, campaignId: CAMPAIGN },
    });
    expect(JSON.stringify(entry)).not.toMatch(/0987|王小美/);
  });

  it('leaves the audit log whole', async () => {
    expect(await operator.done('verifyAuditLog')).toMatchObject({ valid: true });
  });
});
