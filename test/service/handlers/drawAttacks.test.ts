import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyDraw } from '../../../src/campaign/draw/index.js';
import { quicknetTimeOf } from '../../../src/campaign/draw/params.js';
import { optionalCurves } from '../../../src/campaign/draw/signature.js';
import type { Draw, DrawInput } from '../../../src/generated/types.js';
import { quicknetRound, reveals } from '../../support/draws.js';
import { engines } from '../../support/stores.js';
import { byWitnesses } from '../../support/witnesses.js';
import {
  approvedStore,
  type Client,
  clientOf,
  createKey,
  type Harness,
  startHarness,
  transaction,
} from '../harness.js';

/** Hides the library that checks signatures of drand, while a request is sent. */
async function withoutLibrary<T>(send: () => Promise<T>): Promise<T> {
  const loading = vi.spyOn(optionalCurves, 'load').mockResolvedValue(null);
  return send().finally(() => loading.mockRestore());
}

const MINUTE = 60_000;

describe.each(engines)('an attack on a draw on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  /** The minute whose sales a draw takes: each test has its own. */
  let minute = Date.parse('2020-12-12T06:00:00+08:00');
  let sold = 0;

  beforeAll(async () => {
    harness = await startHarness(engine);
    operator = harness.operator;
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  const iso = (time: number) => new Date(time).toISOString();
  const at = ({ id }: Pick<Draw, 'id'>) => ({ path: { drawId: id } });
  const revealed = (values: (string | null)[] = [...reveals]) => ({
    body: { beacon: { kind: 'witness' as const, reveals: values } },
  });

  /** Sales of a new minute, each of another participant and with this many entries; gives the plan of a draw from them. */
  async function sell(weights: readonly number[], by = harness.partner): Promise<DrawInput> {
    minute += MINUTE;
    for (const [n, entries] of weights.entries())
      await by.done('pushTransaction', {
        body: transaction(`attacked-${++sold}`, {
          occurredAt: iso(minute),
          totalAmount: entries * 500,
          participant: { token: `shopper-${n}` },
        }),
      });
    harness.clock.now += 1_000;
    return {
      name: '週抽獎',
      kind: 'weekly',
      pool: { period: { startsAt: iso(minute), endsAt: iso(minute + MINUTE) } },
      cutOff: iso(harness.clock.now),
      prizes: [{ name: '禮券', value: 500, count: 1, reserves: 0 }],
    };
  }
  const plan = (body: DrawInput) => operator.approved('planDraw', { body });
  async function committed(body: DrawInput, until?: string): Promise<Draw> {
    const draw = await plan(body);
    await operator.done('freezeDraw', at(draw));
    const named = await byWitnesses(harness, draw.id, until === undefined ? {} : { until });
    return operator.done('commitDraw', { ...at(draw), body: named });
  }
  const drawn = async (body: DrawInput) =>
    operator.done('runDraw', { ...at(await committed(body)), ...revealed() });

  /** What anybody reads, and the fingerprint as it was published elsewhere. */
  async function publishedApprovals() {
    const everybody = clientOf(harness.service, '');
    const file = await everybody.done('retrieveApprovalFile');
    const [first] = (await everybody.done('listApprovers')).items;
    return { file, fingerprint: first?.fingerprint };
  }

  it('draws without the signature of an approver: whoever verifies offline finds out', async () => {
    const body = await sell([1, 2, 3]);
    const first = await drawn(body);
    const early = await harness.partner.done('retrieveDrawProof', at(first));
    await operator.approved('voidDraw', { ...at(first), body: { reason: '設備故障' } });
    const again = { ...body, replacesId: first.id, replacementReason: '設備故障' };
    const second = await drawn(again);
    const proof = await harness.partner.done('retrieveDrawProof', at(second));
    const commitment = second.commitment ?? '';
    const approvals = await publishedApprovals();
    const { file } = approvals;
    type Approval = (typeof file.approvals)[number];
    const verified = async (given: object | undefined, of = proof) => {
      const options = { commitment: of === proof ? commitment : (first.commitment ?? ''), strict: true };
      const { valid, checks } = await verifyDraw(of, { ...options, approvals: given as never });
      const { status, reason } = checks.find(({ code }) => code === 'approved') ?? {};
      return [valid, status, reason];
    };
    const without = (isLeftOut: (approval: Approval) => boolean) => ({
      ...approvals,
      file: { ...file, approvals: file.approvals.filter((each) => !isLeftOut(each)) },
    });
    const contentOf = ({ content }: Approval) =>
      content as { action?: string; draw?: string; plan?: DrawInput };
    expect(await verified(approvals)).toEqual([true, 'passed', null]);
    expect(await verified(undefined)).toEqual([false, 'unchecked', 'no_approvals_given']);
    expect(await verified({ file })).toEqual([false, 'unchecked', 'approvers_not_known']);
    const isRerun = (each: Approval) => contentOf(each).plan?.replacesId === first.id;
    const isVoid = (each: Approval) => contentOf(each).draw === first.id;
    expect(await verified(without((each) => isRerun(each) || contentOf(each).action === 'plan'))).toEqual([
      ...[false, 'failed', 'plan_not_approved'],
    ]);
    expect(await verified(without(isVoid))).toEqual([false, 'failed', 'void_not_approved']);
    expect(await verified(approvals, early)).toEqual([false, 'failed', 'draw_voided']);
    const altered = file.approvals.map((each) =>
      isRerun(each) ? { ...each, content: { ...(each.content as object), plan: body } } : each,
    );
    const wrong = [
      { ...approvals, file: { ...file, approvals: altered } },
      { ...approvals, fingerprint: '0'.repeat(64) },
    ];
    for (const given of wrong) expect(await verified(given)).toEqual([false, 'failed', 'approvals_invalid']);
  });

  it('draws until the result pleases: each try stands in the proof of the next', async () => {
    const body = await sell([1, 2, 3]);
    const tries: Draw[] = [];
    for (let n = 0; n < 3; n++) {
      const before = tries.at(-1);
      const replaced = before && { replacesId: before.id, replacementReason: `第 ${n + 1} 次` };
      tries.push(await drawn({ ...body, ...replaced }));
      if (n < 2) await operator.approved('voidDraw', { ...at(tries[n] as Draw), body: { reason: '不滿意' } });
    }
    const [first, second, third] = tries as [Draw, Draw, Draw];
    const proof = await harness.partner.done('retrieveDrawProof', at(third));
    expect(proof.params).toMatchObject({ version: 3, replacementReason: '第 3 次' });
    expect(proof.params.predecessors).toMatchObject([
      { draw: first.id, version: 1, status: 'voided', reason: '不滿意', commitment: first.commitment },
      { draw: second.id, version: 2, replacementReason: '第 2 次', commitment: second.commitment },
    ]);
    for (const { drawnAt } of proof.params.predecessors ?? []) expect(drawnAt).not.toBeNull();
    // They cannot be left out of the proof, nor one of them be called undrawn.
    const commitment = third.commitment ?? '';
    const approvals = await publishedApprovals();
    expect(await verifyDraw(proof, { commitment, approvals, strict: true })).toMatchObject({ valid: true });
    for (const predecessors of [
      [],
      proof.params.predecessors?.map((each) => ({ ...each, drawnAt: null })),
      proof.params.predecessors?.map((each) => ({ ...each, reason: '天災' })),
    ]) {
      const altered = { ...proof, params: { ...proof.params, predecessors } };
      expect(await verifyDraw(altered, { commitment })).toMatchObject({ valid: false });
    }
  });

  it('voids after seeing the result and draws again: a new draw has to name it, and the page shows it', async () => {
    const body = await sell([1, 1, 1]);
    const seen = await drawn(body);
    await operator.approved('voidDraw', { ...at(seen), body: { reason: '得獎人不合意' } });
    const refusal = await operator.refused('planDraw', 'draw_exists', { body });
    expect(refusal.errors?.[0]?.pointer).toBe('/replacesId');
    // Nor by a wider or a narrower pool, nor one that reaches over it by a moment.
    const { startsAt, endsAt } = body.pool.period;
    for (const pool of [
      { period: { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' } },
      { period: { startsAt: iso(Date.parse(endsAt) - 1_000), endsAt: iso(Date.parse(endsAt) + 1) } },
      { period: { startsAt: iso(Date.parse(startsAt) - 1_000), endsAt: iso(Date.parse(startsAt) + 1_000) } },
      { period: body.pool.period, channels: ['store' as const] },
    ])
      await operator.refused('planDraw', 'draw_exists', { body: { ...body, pool } });
    const again = await drawn({ ...body, replacesId: seen.id, replacementReason: '重新抽獎' });
    const { id } = await operator.done('draftPublication', {
      body: { drawId: again.id, title: '得獎名單', titleEn: 'Winners' },
    });
    const preview = { path: { publicationId: id } };
    const { content } = await operator.done('retrievePublicationContent', preview);
    expect(content.draw).toMatchObject({
      version: 2,
      replacementReason: '重新抽獎',
      predecessors: [{ draw: seen.id, status: 'voided', reason: '得獎人不合意' }],
    });
    const { text } = await operator.call('previewPublication', preview);
    for (const shown of [
      '第 2 次抽獎',
      '結果曾抽出',
      '得獎人不合意',
      '重新抽獎',
      seen.commitment ?? '',
      '--strict',
    ])
      expect(text).toContain(shown);
    const english = await operator.call('previewPublication', { ...preview, query: { language: 'en' } });
    expect(english.text).toContain('This is draw 2 from the same pool');
  });

  it('plans two draws for one pool and publishes the better: the second is refused, also where both are sent at once', async () => {
    const body = await sell([1, 1]);
    const planned = await Promise.allSettled(
      [1, 2, 3].map((n) => operator.approved('planDraw', { body: { ...body, name: `第 ${n} 份` } })),
    );
    expect(planned.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await operator.refused('planDraw', 'draw_exists', { body });
    // Draws of another kind or of other sales are none of the same.
    await plan({ ...body, kind: 'daily' });
    await plan({ ...body, pool: { ...body.pool, channels: ['online'] }, kind: 'monthly' });
    await plan({ ...body, pool: { ...body.pool, channels: ['tv'] }, kind: 'monthly' });
  });

  it('excludes winners until one is left: it is refused, and whom it leaves out is counted', async () => {
    const body = await sell([1, 2, 3, 4]);
    const prizes = [{ name: '禮券', value: 500, count: 3, reserves: 0 }];
    const earlier = await drawn({ ...body, kind: 'daily', prizes });
    const one = await plan({ ...body, excludesWinnersOf: [earlier.id] });
    const refusal = await operator.refused('freezeDraw', 'draw_exclusion_too_wide', at(one));
    expect(refusal.errors?.[0]?.pointer).toBe('/excludesWinnersOf');
    expect(await operator.done('retrieveDraw', at(one))).toMatchObject({
      status: 'planned',
      exclusions: null,
    });

    const other = await drawn({ ...body, kind: 'grand' });
    const { items } = await operator.done('listWinners', at(other));
    const { steps } = await operator.done('retrieveDrawProof', at(other));
    expect(items).toHaveLength(1);
    const left = await drawn({ ...body, kind: 'monthly', excludesWinnersOf: [other.id] });
    const [leaf] = steps.map((step) => step.leaf);
    const excluded = { participants: 1, entries: (leaf?.end ?? 0) - (leaf?.start ?? 0) };
    expect(left).toMatchObject({
      participantCount: 3,
      entryCount: 10 - excluded.entries,
      exclusions: { ...excluded, winnersOf: [{ draw: other.id, ...excluded }] },
    });
    const { params } = await operator.done('retrieveDrawProof', at(left));
    expect(params.exclusions).toEqual(left.exclusions);
  });

  it('counts somebody who won in two draws once, and in each of them', async () => {
    const body = await sell([7, 5]);
    const one = await drawn({ ...body, prizes: [{ name: '禮券', value: 500, count: 2, reserves: 0 }] });
    const other = await drawn({
      ...body,
      kind: 'daily',
      prizes: [{ name: '禮券', value: 500, count: 2, reserves: 0 }],
    });
    await harness.partner.done('pushTransaction', {
      body: transaction(`attacked-${++sold}`, {
        occurredAt: iso(minute),
        participant: { token: 'another-shopper' },
      }),
    });
    await harness.partner.done('pushTransaction', {
      body: transaction(`attacked-${++sold}`, {
        occurredAt: iso(minute),
        participant: { token: 'one-more-shopper' },
      }),
    });
    harness.clock.now += 1_000;
    const cutOff = iso(harness.clock.now);
    const draw = await plan({ ...body, cutOff, kind: 'grand', excludesWinnersOf: [one.id, other.id] });
    const all = { participants: 2, entries: 12 };
    expect(await operator.done('freezeDraw', at(draw))).toMatchObject({
      participantCount: 2,
      exclusions: { ...all, winnersOf: [one.id, other.id].map((id) => ({ draw: id, ...all })) },
    });
  });

  it("runs without drand's library: neither commitment nor round is taken unchecked", async () => {
    const body = await sell([1, 1]);
    const draw = await plan(body);
    await operator.done('freezeDraw', at(draw));
    const before = harness.clock.now;
    harness.clock.now = quicknetTimeOf(1_000) - 600_001;
    const named = { ...at(draw), body: { beacon: { kind: 'drand', round: 1_000 } } };
    const refusal = await withoutLibrary(() =>
      operator.refused('commitDraw', 'drand_check_unavailable', named),
    );
    expect(refusal.detail).toContain('npm install @noble/curves');
    await operator.done('commitDraw', named);
    harness.clock.now = quicknetTimeOf(1_000);
    const run = { ...at(draw), body: { beacon: { kind: 'drand', signature: quicknetRound.signature } } };
    await withoutLibrary(() => operator.refused('runDraw', 'drand_check_unavailable', run));
    expect(await operator.done('runDraw', run)).toMatchObject({ status: 'drawn' });
    harness.clock.now = before;
  });

  it('withholds a reveal: the draw has failed, everybody sees it, and the next one names it', async () => {
    const body = await sell([1, 1, 1]);
    const until = iso(harness.clock.now + MINUTE);
    const draw = await committed(body, until);
    // The operator cannot leave out what a witness gave itself.
    const { witnesses } = await operator.done('retrieveDrawWitnesses', at(draw));
    const reveal = (client: Client, index: number, value = reveals[index] ?? '') => ({
      client,
      parts: { path: { drawId: draw.id, witnessId: witnesses[index]?.id ?? '' }, body: { reveal: value } },
    });
    const [first, second, third] = [
      reveal(operator, 0),
      reveal(harness.partner, 1),
      reveal(harness.other, 2),
    ];
    await first.client.done('revealDrawWitness', first.parts);
    await second.client.done('revealDrawWitness', second.parts);
    await third.client.refused('revealDrawWitness', 'beacon_wrong', {
      ...third.parts,
      body: { reveal: 'a'.repeat(64) },
    });
    await operator.refused('revealDrawWitness', 'witness_not_found', third.parts);
    const without = { ...at(draw), ...revealed([null, null, null]) };
    const missing = await operator.refused('runDraw', 'reveal_missing', without);
    expect(missing.errors?.[0]?.pointer).toBe('/beacon/reveals/2');
    expect(JSON.stringify(await operator.done('retrieveDrawWitnesses', at(draw)))).not.toContain(reveals[0]);

    harness.clock.now += MINUTE;
    expect(await harness.app.done('retrieveDraw', at(draw))).toMatchObject({
      status: 'failed',
      revealBy: draw.revealBy,
    });
    const inPublic = () => clientOf(harness.service, '').done('listFailedDraws');
    const shown = (await inPublic()).items.find((each) => each.draw === draw.id);
    expect(shown).toMatchObject({ name: draw.name, commitment: draw.commitment });
    expect(shown?.witnesses.filter(({ revealedAt }) => revealedAt === null)).toHaveLength(1);
    const failed = await harness.app.done('listDraws', { query: { status: 'failed' } });
    expect(failed.items.map(({ id }) => id)).toEqual([draw.id]);
    const open = await harness.app.done('listDraws', { query: { status: 'committed', pageSize: 100 } });
    expect(open.items.map(({ id }) => id)).not.toContain(draw.id);
    await third.client.refused('revealDrawWitness', 'state_conflict', third.parts);
    await operator.refused('runDraw', 'state_conflict', { ...at(draw), ...revealed() });
    await operator.refused('voidDraw', 'state_conflict', { ...at(draw), body: { reason: '掩蓋' } });
    await operator.refused('planDraw', 'draw_exists', { body });
    const next = await drawn({ ...body, replacesId: draw.id, replacementReason: '見證人未揭示' });
    const { params } = await harness.partner.done('retrieveDrawProof', at(next));
    expect(params.predecessors).toMatchObject([
      { draw: draw.id, status: 'failed', drawnAt: null, reason: null, commitment: draw.commitment },
    ]);
    const { id } = await operator.done('draftPublication', {
      body: { drawId: next.id, title: '得獎名單', titleEn: 'Winners' },
    });
    const { text } = await operator.call('previewPublication', { path: { publicationId: id } });
    expect(text).toContain('有見證人未按時揭示，抽獎失敗');
  });

  it('brings witnesses of its own: each has its own key, before the commitment, and one is not of the operator', async () => {
    const body = await sell([1, 1]);
    const draw = await plan(body);
    // What everybody reads of a witness is scanned as other public texts are.
    await harness.partner.refused('registerDrawWitness', 'personal_data_found', {
      ...at(draw),
      body: { name: '公證人 0912-345-678', commitment: 'e'.repeat(64) },
    });
    const below = await operator.done('createOrganization', {
      body: { name: '承包商', role: 'operator', parentId: operator.organizationId },
    });
    const key = await createKey(operator, { organizationId: below.id, name: 'witness' });
    const contractor = harness.client(key.secret, below.id);
    const own = await byWitnesses({ operator, partner: harness.secondOperator, other: contractor }, draw.id);
    await operator.done('freezeDraw', at(draw));
    const dependent = await operator.refused('commitDraw', 'witnesses_not_independent', {
      ...at(draw),
      body: own,
    });
    expect(dependent.errors?.[0]?.pointer).toBe('/beacon/witnesses');
    // Not a second time with the same key, name or secret.
    const again = (name: string, commitment: string) => ({ ...at(draw), body: { name, commitment } });
    await operator.refused('registerDrawWitness', 'state_conflict', again('另一位', 'c'.repeat(64)));
    await harness.partner.refused('registerDrawWitness', 'state_conflict', again('見證人 1', 'c'.repeat(64)));
    const outsider = await harness.partner.done('registerDrawWitness', again('公證人', 'c'.repeat(64)));
    expect(outsider).toMatchObject({ isOperators: false, organization: '夥伴' });
    const [first, second] = own.beacon.kind === 'witness' ? own.beacon.witnesses : [];
    const beacon = { ...own.beacon, witnesses: [first, second, outsider.id] };
    const late = { ...beacon, revealBy: iso(harness.clock.now) };
    await operator.refused('commitDraw', 'beacon_too_near', { ...at(draw), body: { beacon: late } });
    await operator.done('commitDraw', { ...at(draw), body: { beacon } });
    await harness.other.refused('registerDrawWitness', 'state_conflict', again('事後', 'd'.repeat(64)));
    const { params } = await harness.app.done('retrieveDrawCommitment', at(draw));
    expect(params.witnessOrganizations?.map(({ isOperators }) => isOperators)).toEqual([true, true, false]);
  });

  it('fills the pool with transactions of its own: they are marked, and counted in the rules', async () => {
    await approvedStore(harness, operator, { externalId: 'store-1' });
    const body = await sell([3, 4], operator);
    await harness.partner.done('pushTransaction', {
      body: transaction(`attacked-${++sold}`, {
        ...{ occurredAt: iso(minute), totalAmount: 1_000, participant: { token: 'shopper-0' } },
      }),
    });
    await harness.partner.done('pushTransaction', {
      body: transaction(`attacked-${++sold}`, {
        occurredAt: iso(minute),
        participant: { token: 'shopper-9' },
      }),
    });
    harness.clock.now += 1_000;
    const draw = await committed({ ...body, cutOff: iso(harness.clock.now) });
    const operatorEntries = { participants: 2, entries: 7 };
    expect(draw).toMatchObject({ participantCount: 3, entryCount: 11, operatorEntries });
    const { params } = await harness.app.done('retrieveDrawCommitment', at(draw));
    expect(params).toMatchObject({ operatorEntries });
    const rows = await harness.database.query<{ operator_entries: number | string }>(
      `SELECT operator_entries FROM draw_leaves WHERE draw_id = '${draw.id}' ORDER BY operator_entries`,
    );
    expect(rows.map((row) => Number(row.operator_entries))).toEqual([0, 3, 4]);
  });
});
