import { describe, expect, it } from 'vitest';
import { commitPool, type Participant, participantKeys } from '../../../../src/campaign/draw/pool.js';
import { usualPrizeTax } from '../../../../src/campaign/prizeTax.js';
import { drawParamsOf } from '../../../../src/service/present/draws.js';
import { keyedHash } from '../../../../src/service/store/db/keyedHash.js';
import type { DrawRecord, NewDraw } from '../../../../src/service/store/index.js';
import { byKey, sha256 } from '../../../support/draws.js';
import { closing, failure, opening, sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';
import { usedApproval } from '../../../support/usedApproval.js';

const now = opening + 86_400_000 * 5;
const reveals = ['1', '2', '3'].map((digit) => digit.repeat(64));
const witnesses = reveals.map((reveal) => ({
  name: `見證人 ${reveal[0]}`,
  commitment: sha256(Buffer.from(reveal, 'hex')),
}));

describe.each(engines)('draws on %s', (engine) => {
  const test = setUpFestival(engine, { clock: () => now });

  const plan = async (more: Partial<NewDraw> = {}): Promise<DrawRecord> => {
    const { campaignId } = test.festival;
    const draw = await test.store.draws.plan(campaignId, {
      name: '大獎',
      kind: 'grand',
      pool: { period: { startsAt: opening, endsAt: closing } },
      cutOff: now,
      prizes: [{ name: '轎車', value: 689_000, count: 1, reserves: 2 }],
      repeat: 'draw',
      excludesWinnersOf: [],
      taxRules: usualPrizeTax,
      ...more,
    });
    const { name, kind } = draw;
    const approvalId = await usedApproval(test.database.query, {
      ...{ act: 'draw.grand', campaignId, subject: { type: 'campaign', id: campaignId } },
      content: { action: 'plan', plan: { name, kind } },
    });
    await test.store.draws.noteApproval(campaignId, draw.id, approvalId);
    return draw;
  };
  /** By witnesses with keys of their own, of the operator and of a partner. */
  async function commit({ id }: DrawRecord): Promise<DrawRecord> {
    const { store, festival } = test;
    const chosen: string[] = [];
    for (const [index, witness] of witnesses.entries()) {
      const { organizationId } = index === 0 ? festival.operator : festival.partner;
      const { record } = await store.keys.create({
        organizationId,
        name: 'witness',
        mode: 'test',
        scopes: [],
      });
      const by = { organizationId, keyId: record.id };
      chosen.push((await store.draws.registerWitness(festival.campaignId, id, witness, by)).id);
    }
    const beacon = { kind: 'witness', witnesses: chosen, revealBy: now + 60_000 } as const;
    return store.draws.commit(festival.campaignId, id, beacon, drawParamsOf);
  }
  const run = (draw: DrawRecord) =>
    test.store.draws.run(test.festival.campaignId, draw.id, { kind: 'witness', reveals });

  /** Sales of earlier minutes: the n-th belongs to one of `crowd` participants, or to nobody. */
  async function sell(count: number, crowd: number): Promise<Map<string, number>> {
    const early = await test.database.open({ clock: () => now - 60_000 });
    const weights = new Map<string, number>();
    const rows = Array.from({ length: count }, (_, n) => {
      const token = n % 9 === 0 ? undefined : `shopper-${(n * 7) % crowd}`;
      const entries = n % 5;
      if (token) weights.set(token, (weights.get(token) ?? 0) + entries);
      return sale(n, { totalAmount: entries * 500 + 1, ...(token ? { participant: { token } } : {}) });
    });
    await early.transactions.push(test.festival.campaignId, test.festival.partner, rows);
    await early.close();
    return weights;
  }

  /** The pool as the definition has it, from what was sold. */
  function poolOf(weights: ReadonlyMap<string, number>, { id }: DrawRecord): Participant[] {
    const hash = keyedHash(test.store.dataSecret());
    const keyOf = participantKeys(new TextEncoder().encode(hash.drawSalt(id)));
    return [...weights]
      .filter(([, weight]) => weight > 0)
      .map(([token, weight]) => ({ key: keyOf(hash.participant(token)), weight }))
      .sort(byKey);
  }

  it('freezes the pool that the definition gives, up to the root', async () => {
    const weights = await sell(900, 211);
    const draw = await plan();
    const frozen = await test.store.draws.freeze(test.festival.campaignId, draw.id);
    const expected = poolOf(weights, draw);
    const { n, W, root } = await commitPool([expected]);
    expect(frozen).toMatchObject({ participantCount: n, entryCount: W });
    const { commitment } = await commit(draw);
    const published = await test.store.draws.commitment(test.festival.campaignId, draw.id);
    expect(published).toMatchObject({ n, W, root, C: commitment });
    expect(n).toBeGreaterThan(128);
  });

  it('refuses to commit to a pool that was changed after it was frozen', async () => {
    await sell(60, 20);
    const draw = await plan();
    await test.store.draws.freeze(test.festival.campaignId, draw.id);
    await test.database.query(
      `DELETE FROM draw_leaves WHERE draw_id = '${draw.id}' AND leaf_index = (
        SELECT max(leaf_index) FROM draw_leaves WHERE draw_id = '${draw.id}')`,
    );
    expect(await failure(commit(draw))).toBeInstanceOf(RangeError);
    expect(await test.store.draws.get(test.festival.campaignId, draw.id)).toMatchObject({ status: 'frozen' });
  });

  it('gives no participant two slots, and draws fewer where participants run out', async () => {
    await sell(12, 4);
    const prizes = [{ name: '禮券', value: 500, count: 9, reserves: 0 }];
    const draw = await plan({ prizes });
    await test.store.draws.freeze(test.festival.campaignId, draw.id);
    await commit(draw);
    await run(draw);
    const { items } = await test.store.draws.winners(test.festival.campaignId, draw.id, {}, { limit: 20 });
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    expect(items.length).toBeLessThan(9);
  });
});
