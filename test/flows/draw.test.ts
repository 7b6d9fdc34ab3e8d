import type { DrawInput, Shopfest } from '@shopfest/partner-sdk';
import { verifyDraw, verifyInclusion } from '@shopfest/partner-sdk/draw';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approved, knownApprovers } from '../../src/testing/index.js';
import { sha256 } from '../support/draws.js';
import { saleInput, storeInput } from '../support/sales.js';
import { type Running, targets } from '../support/targets.js';
import { registeredBy } from '../support/witnesses.js';

/** More than fit into a few blocks of the tree. */
const participants = 300;
const token = (n: number): string => `shopper-${n}`;
const amount = (n: number): number => 500 * (1 + (n % 7));

const secrets = ['公證人', '市議會', '消費者團體'].map((name) => ({
  name,
  reveal: sha256(`secret of ${name}`),
}));
const promises = secrets.map(({ name, reveal }) => ({
  name,
  commitment: sha256(Buffer.from(reveal, 'hex')),
}));
const reveals = secrets.map(({ reveal }) => reveal);

describe.each(targets)('a draw, against $name', ({ start }) => {
  let running: Running;
  let operator: ShopfestOperator;
  /** With the methods of operators: that it may not call them is for the service to say. */
  let partner: ShopfestOperator;
  let other: ShopfestOperator;
  let app: Shopfest;

  beforeAll(async () => {
    running = await start();
    const as = (apiKey: string): ShopfestOperator =>
      new ShopfestOperator({ baseURL: running.baseURL, apiKey, campaign: running.campaign });
    const { apiKeys } = running;
    operator = as(apiKeys.operator);
    partner = as(apiKeys.partner);
    other = as(apiKeys.otherPartner);
    app = as(apiKeys.app);
    const { id } = await partner.merchants.register(storeInput('store-1'));
    await operator.merchants.approve(id);
    const sales = Array.from({ length: participants }, (_, n) => ({
      ...saleInput(n),
      totalAmount: amount(n),
      participant: { token: token(n) },
    }));
    expect(await partner.transactions.pushAll(sales)).toMatchObject({ accepted: participants });
  });
  afterAll(() => running?.close());

  /** Each witness has a key of its own. */
  const witnessed = (id: string) => registeredBy([operator, partner, other], id, promises);

  const plan = async (more: Partial<DrawInput> = {}) => {
    const { asOf: cutOff } = await operator.stats.summary();
    const { purchasePeriod: period } = await operator.campaigns.retrieve();
    const input = {
      name: '大獎',
      kind: 'grand',
      pool: { period },
      cutOff,
      prizes: [
        { name: '轎車', value: 689_000, count: 1, reserves: 2 },
        { name: '百貨禮券', value: 3_000, count: 40, reserves: 0 },
      ],
      ...more,
    } as const;
    return approved(operator, await knownApprovers(), () => operator.draws.plan(input));
  };

  it('goes from sales to winners whom anyone can check without the service', async () => {
    const { id } = await plan();
    expect(await operator.draws.freeze(id)).toMatchObject({ status: 'frozen' });
    const { commitment, participantCount } = await operator.draws.commit(id, await witnessed(id));
    expect(participantCount).toBe(participants);
    await operator.draws.run(id, { beacon: { kind: 'witness', reveals } });

    const proof = JSON.parse(JSON.stringify(await partner.draws.proof(id)));
    const { items: sets } = await partner.approvers.list();
    const approvals = { file: await partner.approvals.file(), fingerprint: sets[0]?.fingerprint };
    const verdict = await verifyDraw(proof, { commitment: commitment ?? '', approvals });
    expect(verdict).toMatchObject({ valid: true });
    expect(verdict.checks.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(verdict.winners).toHaveLength(43);
    expect(JSON.stringify(proof)).not.toMatch(/shopper|S-\d/);
    proof.steps[0].leaf = proof.steps[1].leaf;
    expect(await verifyDraw(proof)).toMatchObject({ valid: false });
    await expect(partner.winners.list(id)).rejects.toMatchObject({ code: 'scope_missing' });
  });

  it('shows participants and partners that their entries are in the root', async () => {
    const { id } = await plan({ kind: 'monthly' });
    await operator.draws.freeze(id);
    const { commitment } = await operator.draws.commit(id, await witnessed(id));
    for (const n of [0, 64, 299]) {
      const inclusion = await app.draws.inclusion(id, { participant: { token: token(n) } });
      const verdict = await verifyInclusion(inclusion, { commitment: commitment ?? '' });
      expect(verdict).toMatchObject({ valid: true, entries: amount(n) / 500 });
    }
    const stranger = app.draws.inclusion(id, { participant: { token: 'stranger' } });
    await expect(stranger).rejects.toMatchObject({ code: 'participant_not_in_pool' });
    const others = partner.draws.inclusion(id, { participant: { token: token(0) } });
    await expect(others).rejects.toMatchObject({ code: 'scope_missing' });

    const published = await partner.draws.commitment(id);
    let entries = 0;
    for await (const entry of partner.draws.entries(id)) {
      const { entries: own, ...member } = entry;
      expect(await verifyInclusion({ ...published, ...member })).toMatchObject({ valid: true });
      entries += own;
    }
    expect(entries).toBe(published.W);
    for await (const entry of other.draws.entries(id)) expect.unreachable(JSON.stringify(entry));
  });

  it('takes reveals from the witnesses themselves, and a draw in the place of another says so in its proof', async () => {
    const { id } = await plan({ kind: 'weekly' });
    await operator.draws.freeze(id);
    await operator.draws.commit(id, await witnessed(id));
    const missing = { beacon: { kind: 'witness', reveals: [...reveals.slice(0, 2), null] } } as const;
    await expect(operator.draws.run(id, missing)).rejects.toMatchObject({ code: 'reveal_missing' });
    const { witnesses } = await partner.draws.witnesses(id);
    const third = witnesses[2]?.id ?? '';
    await expect(partner.draws.reveal(id, third, { reveal: reveals[2] ?? '' })).rejects.toMatchObject({
      code: 'witness_not_found',
    });
    expect(await other.draws.reveal(id, third, { reveal: reveals[2] ?? '' })).toMatchObject({
      name: '消費者團體',
      isOperators: false,
    });
    expect(await operator.draws.run(id, missing)).toMatchObject({ status: 'drawn' });
    const voided = () => operator.draws.void(id, { reason: '獎項有誤' });
    await approved(operator, await knownApprovers(), voided);
    const again = { kind: 'weekly', replacesId: id, replacementReason: '更正獎項' } as const;
    await expect(plan({ kind: 'weekly' })).rejects.toMatchObject({ code: 'draw_exists' });
    const next = await plan(again);
    expect(next).toMatchObject({ version: 2, replacesId: id, replacementReason: '更正獎項' });
    await operator.draws.freeze(next.id);
    await operator.draws.commit(next.id, await witnessed(next.id));
    await operator.draws.run(next.id, { beacon: { kind: 'witness', reveals } });
    const { params } = await partner.draws.proof(next.id);
    expect(params.predecessors).toMatchObject([{ draw: id, status: 'voided', reason: '獎項有誤' }]);
  });
});
