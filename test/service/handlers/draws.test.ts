import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyDraw, verifyInclusion } from '../../../src/campaign/draw/index.js';
import { quicknetTimeOf } from '../../../src/campaign/draw/params.js';
import type { Draw, DrawInput, Problem } from '../../../src/generated/types.js';
import { quicknetRound, sha256 } from '../../support/draws.js';
import { planAgain } from '../../support/planAgain.js';
import { dumpStore } from '../../support/storeDump.js';
import { engines } from '../../support/stores.js';
import { byWitnesses } from '../../support/witnesses.js';
import {
  approvedStore,
  type Client,
  clientOf,
  type Harness,
  merchant,
  startHarness,
  transaction,
} from '../harness.js';

const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2020-12-16T00:00:00+08:00' };
const planned = (more: Partial<DrawInput> = {}): DrawInput => ({
  name: '第一週抽獎',
  kind: 'weekly',
  pool: { period },
  cutOff: '2020-12-12T13:00:00+08:00',
  prizes: [
    { name: '電動機車', value: 68_000, count: 1, reserves: 1 },
    { name: '禮券', value: 500, count: 2, reserves: 0 },
  ],
  ...more,
});

/** Witnesses, and what they will reveal. */
const secrets = [1, 2, 3].map(() => randomBytes(32).toString('hex'));
const witnesses = secrets.map((secret, index) => ({
  name: `見證人 ${index + 1}`,
  commitment: sha256(Buffer.from(secret, 'hex')),
}));
const reveals = (values: (string | null)[] = secrets) => ({
  beacon: { kind: 'witness' as const, reveals: values },
});

describe.each(engines)('a draw over HTTP on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  const tokenOf = (n: number) => `participant-${n}`;
  /** Entries of each participant, as they are pushed. */
  const weights = [1, 5, 2, 7, 1, 3];

  beforeAll(async () => {
    harness = await startHarness(engine);
    operator = harness.operator;
    await approvedStore(harness, harness.partner);
    await approvedStore(harness, harness.other);
    const push = (client: Client, id: string, n: number, entries: number, more: object = {}) =>
      client.done('pushTransaction', {
        body: transaction(id, { totalAmount: entries * 500, participant: { token: tokenOf(n) }, ...more }),
      });
    for (const [n, entries] of weights.entries()) await push(harness.partner, `sale-${n}`, n, entries);
    // One more of the first, by another partner; one of nobody; one that is taken back; one of another week.
    await push(harness.other, 'second', 0, 4);
    await harness.partner.done('pushTransaction', {
      body: transaction('unclaimed', { totalAmount: 50_000 }),
    });
    await push(harness.partner, 'returned', 9, 8);
    await harness.partner.done('voidTransaction', { path: { transactionId: 'external:returned' }, body: {} });
    await push(harness.partner, 'online', 8, 2, { channel: 'online' });
    harness.clock.now = Date.parse('2020-12-12T13:00:00+08:00');
    await push(harness.partner, 'late', 7, 6);
  });
  afterAll(() => harness?.close());

  const at = ({ id }: Pick<Draw, 'id'>) => ({ path: { drawId: id } });
  /** In the place of the draw of this kind that was planned before. */
  const plan = (more: Partial<DrawInput> = {}) => planAgain(operator, planned(more));
  const witnessed = async (draw: Pick<Draw, 'id'>, until?: string) => ({
    ...at(draw),
    body: await byWitnesses(harness, draw.id, { witnesses, ...(until !== undefined && { until }) }),
  });
  async function committed(more: Partial<DrawInput> = {}, until?: string): Promise<Draw> {
    const draw = await plan(more);
    await operator.done('freezeDraw', at(draw));
    return operator.done('commitDraw', await witnessed(draw, until));
  }
  async function drawn(more: Partial<DrawInput> = {}): Promise<Draw> {
    return operator.done('runDraw', { ...at(await committed(more)), body: reveals() });
  }

  it('goes from the plan to winners that anyone can verify, by a round of drand', async () => {
    const { app, partner, clock } = harness;
    const draw = await plan();
    expect(draw).toMatchObject({ version: 1, status: 'planned', repeat: 'draw', commitment: null });
    expect(draw.taxRules).toMatchObject({ withholdingThreshold: 20_000, residentRate: 10 });
    await operator.refused('commitDraw', 'state_conflict', await witnessed(draw));

    const frozen = await operator.done('freezeDraw', at(draw));
    expect(frozen).toMatchObject({ status: 'frozen', participantCount: 7, entryCount: 19 + 4 + 2 });
    expect(await operator.done('freezeDraw', at(draw))).toEqual(frozen);
    for (const id of ['retrieveDrawCommitment', 'listDrawEntries'] as const)
      await partner.refused(id, 'state_conflict', at(draw));
    await app.refused('proveDrawInclusion', 'state_conflict', {
      ...at(draw),
      body: { participant: { token: tokenOf(0) } },
    });

    const before = clock.now;
    clock.now = quicknetTimeOf(1000) - 600_001;
    const named = { ...at(draw), body: { beacon: { kind: 'drand', round: 1000 } } };
    const published = await operator.done('commitDraw', named);
    expect(published.status).toBe('committed');
    const run = {
      ...at(draw),
      body: { beacon: { kind: 'drand', signature: quicknetRound.signature } },
    };
    await operator.refused('runDraw', 'beacon_not_due', run);
    await partner.refused('retrieveDrawProof', 'state_conflict', at(draw));
    const shown = await partner.done('retrieveDrawCommitment', at(draw));
    expect(shown).toMatchObject({ C: published.commitment, params: { slots: { length: 4 } } });
    clock.now = quicknetTimeOf(1000);
    expect(await operator.done('runDraw', run)).toMatchObject({ status: 'drawn', reason: null });
    clock.now = before;

    const proof = await partner.done('retrieveDrawProof', at(draw));
    const verdict = await verifyDraw(JSON.parse(JSON.stringify(proof)), {
      commitment: published.commitment ?? '',
    });
    expect(verdict).toMatchObject({ valid: true });
    expect(verdict.winners.map(({ prize, reserve }) => [prize, reserve])).toEqual([
      ['電動機車', false],
      ['禮券', false],
      ['禮券', false],
      ['電動機車', true],
    ]);
    const { items } = await operator.done('listWinners', at(draw));
    expect(items.map(({ key }) => key)).toEqual(verdict.winners.map(({ key }) => key));
  });

  it('proves the entries of each participant, and of nobody who is not in the draw', async () => {
    const draw = await committed();
    const of = async (n: number) =>
      harness.app.done('proveDrawInclusion', { ...at(draw), body: { participant: { token: tokenOf(n) } } });
    for (const [n, entries] of weights.entries()) {
      const verdict = await verifyInclusion(await of(n), { commitment: draw.commitment ?? '' });
      expect(verdict).toMatchObject({ valid: true, entries: n === 0 ? 5 : entries });
    }
    for (const n of [7, 9, 10]) {
      await harness.app.refused('proveDrawInclusion', 'participant_not_in_pool', {
        ...at(draw),
        body: { participant: { token: tokenOf(n) } },
      });
    }
  });

  it('gives participants different keys in every draw', async () => {
    const keyIn = async (draw: Draw) =>
      (
        await harness.app.done('proveDrawInclusion', {
          ...at(draw),
          body: { participant: { token: tokenOf(1) } },
        })
      ).leaf.key;
    expect(await keyIn(await committed())).not.toBe(await keyIn(await committed()));
  });

  it('proves to a partner that the entries of its transactions are in the root, page by page, and shows no others', async () => {
    const draw = await committed();
    const commitment = await harness.other.done('retrieveDrawCommitment', at(draw));
    expect(commitment.C).toBe(draw.commitment);
    async function shares(client: Client): Promise<[own: number, whole: number][]> {
      const found: [number, number][] = [];
      for (let pageToken: string | null | undefined; pageToken !== null; ) {
        const query = { pageSize: 2, ...(pageToken ? { pageToken } : {}) };
        const page = await client.done('listDrawEntries', { ...at(draw), query });
        for (const { entries, ...member } of page.items) {
          const verdict = await verifyInclusion({ ...commitment, ...member });
          expect(verdict.valid).toBe(true);
          found.push([entries, verdict.entries]);
        }
        pageToken = page.nextPageToken;
        // A cursor is signed and not hidden: it names nobody.
        const cursor = Buffer.from(pageToken?.split('.')[0] ?? '', 'base64url').toString();
        expect(cursor).toMatch(/^\d*$/);
      }
      return found.sort(([a], [b]) => a - b);
    }
    expect(await shares(harness.other)).toEqual([[4, 5]]);
    expect((await shares(harness.partner)).map(([own]) => own)).toEqual([1, 1, 2, 2, 3, 5, 7]);
  });

  it('excludes what its filter excludes, and the winners of earlier draws', async () => {
    const online = await committed({ pool: { period, channels: ['online'] } });
    expect(online).toMatchObject({ participantCount: 1, entryCount: 2 });
    // A transaction on the web has no region.
    expect(await committed({ pool: { period, regions: ['city'] } })).toMatchObject({ participantCount: 6 });
    const nobody = await plan({ pool: { period, regions: ['sea'], activities: ['event-0'] } });
    await operator.refused('freezeDraw', 'draw_pool_empty', at(nobody));
    expect(await operator.done('retrieveDraw', at(nobody))).toMatchObject({ status: 'planned' });

    const earlier = await drawn({ kind: 'daily' });
    const later = await committed({ excludesWinnersOf: [earlier.id] });
    // Three have won; a reserve has not.
    expect(later.participantCount).toBe(7 - 3);
    await operator.approved('voidDraw', { ...at(earlier), body: { reason: '測試' } });
    expect(await committed({ excludesWinnersOf: [earlier.id] })).toMatchObject({ participantCount: 7 });
    const open = await plan({ excludesWinnersOf: [(await plan({ kind: 'daily' })).id] });
    await operator.refused('freezeDraw', 'state_conflict', at(open));
  });

  it('takes a pool by industry, kind of document and merchants with all under them, as its proof says', async () => {
    const { partner } = harness;
    const before = harness.clock.now;
    const approved = async (externalId: string, industry: string, more: object = {}): Promise<string> => {
      const body = merchant(externalId, { industry, ubns: [], ...more });
      const { id } = await partner.done('registerMerchant', { body });
      await operator.done('approveMerchant', { path: { merchantId: id } });
      return id;
    };
    const own = await approved('spa', 'beauty');
    const mall = await approved('mall', 'retail', { kind: 'mall' });
    const counter = await approved('counter', 'beauty', { kind: 'counter', parentExternalId: 'mall' });
    const occurredAt = '2021-01-05T11:00:00+08:00';
    const sell = (id: string, merchantExternalId: string, more: object = {}) =>
      partner.done('pushTransaction', {
        body: transaction(id, {
          ...{ merchantExternalId, occurredAt, totalAmount: 500, participant: { token: `pool-${id}` } },
          ...more,
        }),
      });
    const receipt = { document: { type: 'receipt', terminalId: 'A', number: '1' } };
    await sell('at-spa', 'spa');
    await sell('by-receipt', 'spa', receipt);
    await sell('at-mall', 'mall');
    await sell('at-counter', 'counter', { totalAmount: 1_500 });
    harness.clock.now = Date.parse('2021-01-06T00:00:00+08:00');
    const of = { startsAt: '2021-01-05T00:00:00+08:00', endsAt: '2021-01-06T00:00:00+08:00' };
    const cutOff = '2021-01-06T00:00:00+08:00';
    const size = async (pool: object) => {
      const { participantCount, entryCount } = await committed({
        kind: 'monthly',
        pool: { period: of, ...pool },
        cutOff,
      });
      return [participantCount, entryCount];
    };
    expect(await size({})).toEqual([4, 6]);
    expect(await size({ industries: ['beauty'] })).toEqual([3, 5]);
    expect(await size({ documentTypes: ['receipt'] })).toEqual([1, 1]);
    expect(await size({ merchants: [mall] })).toEqual([2, 4]);
    expect(await size({ merchants: [counter] })).toEqual([1, 3]);
    expect(await size({ merchants: [own, mall] })).toEqual([4, 6]);
    const pool = {
      period: of,
      industries: ['beauty'],
      documentTypes: ['einvoice' as const],
      merchants: [mall],
    };
    const draw = await committed({
      kind: 'monthly',
      pool,
      cutOff,
      prizes: [{ name: '禮券', value: 500, count: 1, reserves: 0 }],
    });
    expect(draw).toMatchObject({ participantCount: 1, entryCount: 3, pool });
    await operator.done('runDraw', { ...at(draw), body: reveals() });
    const proof = await partner.done('retrieveDrawProof', at(draw));
    expect(proof.params.pool).toEqual(pool);
    const commitment = draw.commitment ?? '';
    expect(await verifyDraw(proof, { commitment })).toMatchObject({ valid: true });
    const { industries: _, ...wider } = pool;
    const altered = { ...proof, params: { ...proof.params, pool: wider } };
    expect(await verifyDraw(altered, { commitment })).toMatchObject({ valid: false });
    harness.clock.now = before;
  });

  it('refuses an invalid plan with a pointer to each fault', async () => {
    const pointer = async (code: string, more: Partial<DrawInput>) =>
      (await operator.refused('planDraw', code, { body: planned(more) })).errors?.[0]?.pointer;
    const [prize] = planned().prizes;
    const twice = prize ? [prize, { ...prize, value: 1 }] : [];
    expect(await pointer('validation_failed', { prizes: twice })).toBe('/prizes/1/name');
    const many = [{ name: '獎', value: 1, count: 20_000, reserves: 1 }];
    expect(await pointer('validation_failed', { prizes: many })).toBe('/prizes');
    expect(await pointer('validation_failed', { pool: { period, regions: ['moon'] } })).toBe(
      '/pool/regions/0',
    );
    expect(await pointer('activity_unknown', { pool: { period, activities: ['event-9'] } })).toBe(
      '/pool/activities/0',
    );
    expect(await pointer('validation_failed', { pool: { period, industries: ['mining'] } })).toBe(
      '/pool/industries/0',
    );
    const nowhere = 'mer_00000000000000000000';
    expect(await pointer('merchant_not_found', { pool: { period, merchants: [nowhere] } })).toBe(
      '/pool/merchants/0',
    );
    const backwards = { startsAt: period.endsAt, endsAt: period.startsAt };
    expect(await pointer('period_invalid', { pool: { period: backwards } })).toBe('/pool/period');
    const unknown = 'drw_00000000000000000000';
    expect(await pointer('draw_not_found', { excludesWinnersOf: [unknown] })).toBe('/excludesWinnersOf/0');
    expect(await pointer('validation_failed', { replacesId: unknown })).toBe('/replacementReason');
    expect(await pointer('validation_failed', { replacementReason: '有誤' })).toBe('/replacesId');
    expect(await pointer('draw_not_found', { replacesId: unknown, replacementReason: '有誤' })).toBe(
      '/replacesId',
    );
  });

  it('takes place at its time, which its proof names', async () => {
    const before = harness.clock.now;
    const drawAt = '2020-12-12T19:00:00+08:00';
    const draw = await committed({ drawAt, activityId: 'event-0' });
    await operator.refused('runDraw', 'beacon_not_due', { ...at(draw), body: reveals() });
    harness.clock.now = Date.parse(drawAt);
    await operator.done('runDraw', { ...at(draw), body: reveals() });
    const { params } = await operator.done('retrieveDrawProof', at(draw));
    expect(params).toMatchObject({ drawAt, activityId: 'event-0' });
    harness.clock.now = before;

    const later = await plan({ drawAt: '2023-08-24T00:00:00+08:00' });
    await operator.done('freezeDraw', at(later));
    const round = (number: number) => ({ ...at(later), body: { beacon: { kind: 'drand', round: number } } });
    const refusal = await operator.refused('commitDraw', 'beacon_too_near', round(1));
    expect(refusal.errors?.[0]?.pointer).toBe('/beacon/round');
    await operator.done('commitDraw', round(20_000));
  });

  it('accepts the reveals of its witnesses only, and draws from all of them only', async () => {
    const draw = await committed();
    const wrong = (body: object, pointer: string) =>
      operator.refused('runDraw', 'beacon_wrong', { ...at(draw), body }).then(({ errors }) => {
        expect(errors?.[0]?.pointer).toBe(pointer);
      });
    await wrong(reveals(secrets.toReversed()), '/beacon/reveals/0');
    await wrong(reveals([...secrets, sha256('more')]), '/beacon/reveals');
    await wrong({ beacon: { kind: 'drand', signature: quicknetRound.signature } }, '/beacon/kind');

    const held = await operator.refused('runDraw', 'reveal_missing', {
      ...at(draw),
      body: reveals([secrets[0] ?? null, null, secrets[2] ?? null]),
    });
    expect(held.errors?.[0]?.pointer).toBe('/beacon/reveals/1');
    await operator.approved('voidDraw', { ...at(draw), body: { reason: '名冊有誤' } });
    await operator.refused('runDraw', 'state_conflict', { ...at(draw), body: reveals() });
    await operator.refused('voidDraw', 'state_conflict', { ...at(draw), body: { reason: '再一次' } });

    const replacementReason = '更正名冊';
    const again = (replacesId: string) => ({ body: planned({ replacesId, replacementReason }) });
    const next = await operator.approved('planDraw', again(draw.id));
    expect(next).toMatchObject({ version: draw.version + 1, replacesId: draw.id, replacementReason });
    await operator.refused('planDraw', 'state_conflict', again(draw.id));
    await operator.refused('planDraw', 'state_conflict', again(next.id));
  });

  it('is frozen once, by whichever process is first', async () => {
    const other = clientOf(await harness.another(), operator.apiKey);
    const draw = await plan();
    const [one, two] = await Promise.all([
      operator.done('freezeDraw', at(draw)),
      other.done('freezeDraw', at(draw)),
    ]);
    expect(one).toEqual(two);
    expect(one).toMatchObject({ participantCount: 7, entryCount: 25 });
    const named = await witnessed(draw);
    const ran = await Promise.all(
      [operator, other].map(async (client) => {
        await client.done('commitDraw', named);
        return client.done('runDraw', { ...at(draw), body: reveals() });
      }),
    );
    expect(ran[0]).toEqual(ran[1]);
    expect((await operator.done('listWinners', at(draw))).items).toHaveLength(4);
  });

  it('advances a winner step by step, and calls the reserve of the same prize', async () => {
    const draw = await drawn();
    const { items } = await operator.done('listWinners', at(draw));
    const [car, voucher, , reserve] = items;
    if (!car || !voucher || !reserve) return expect.unreachable();
    expect(car).toMatchObject({ status: 'drawn', prize: '電動機車', isReserve: false, claimBy: null });
    expect(car.tax).toEqual({ listed: true, withheldFromResident: 6_800, withheldFromNonResident: 13_600 });
    expect(voucher.tax).toEqual({ listed: false, withheldFromResident: 0, withheldFromNonResident: 100 });
    expect(reserve).toMatchObject({ status: 'reserve', isReserve: true, replacesId: null });
    expect(new Set(items.map(({ code }) => code)).size).toBe(4);
    expect(car.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);

    const stepOf = (id: string, body: object) => ({ path: { drawId: draw.id, winnerId: id }, body });
    const step = (id: string, body: object) => operator.done('advanceWinner', stepOf(id, body));
    const notified = await step(car.id, { status: 'notified' });
    expect(Date.parse(notified.claimBy ?? '')).toBe(harness.clock.now + 14 * 86_400_000);
    await operator.refused('advanceWinner', 'claim_period_open', stepOf(car.id, { status: 'forfeited' }));
    await operator.refused('advanceWinner', 'state_conflict', stepOf(car.id, { status: 'paid' }));
    await operator.refused('advanceWinner', 'validation_failed', stepOf(car.id, { status: 'disqualified' }));
    await operator.refused(
      'advanceWinner',
      'validation_failed',
      stepOf(car.id, { status: 'claimed', claimBy: period.endsAt }),
    );
    const before = harness.clock.now;
    harness.clock.now += 14 * 86_400_000;
    expect(await step(car.id, { status: 'forfeited', reason: '逾期' })).toMatchObject({ reason: '逾期' });
    harness.clock.now = before;

    for (const status of ['notified', 'claimed', 'documentsRequested', 'approved', 'paid']) {
      expect(await step(reserve.id, { status })).toMatchObject({ status, replacesId: car.id });
    }
    const unfit = stepOf(voucher.id, { status: 'disqualified', reason: '非自然人' });
    await operator.approved('advanceWinner', unfit);
    const after = await operator.done('listWinners', { ...at(draw), query: { status: 'drawn' } });
    expect(after.items.map(({ slot }) => slot)).toEqual([2]);
  });

  describe('of a campaign that states its periods', () => {
    const always = { startsAt: '2020-01-01T00:00:00+08:00', endsAt: '2099-01-01T00:00:00+08:00' };
    const state = (body: { drawPeriod?: typeof always; claimPeriod?: typeof always }) =>
      operator.approved('updateCampaign', { body });
    let before: number;
    beforeEach(() => {
      before = harness.clock.now;
    });
    afterEach(async () => {
      harness.clock.now = before;
      await state({ drawPeriod: always, claimPeriod: always });
    });
    const opens = '2020-12-20T00:00:00+08:00';
    const closes = '2021-02-21T00:00:00+08:00';
    const window = { startsAt: opens, endsAt: closes };
    const pointer = ({ errors }: Problem) => errors?.[0]?.pointer;

    it('is prepared before the draw period, run within it, and neither after it', async () => {
      await state({ drawPeriod: window });
      const draw = await committed({}, '2021-02-20T12:00:00+08:00');
      await operator.refused('runDraw', 'draw_period_closed', { ...at(draw), body: reveals() });
      expect(await operator.done('retrieveDraw', at(draw))).toMatchObject({ status: 'committed' });
      harness.clock.now = Date.parse(opens) - 1;
      await operator.refused('runDraw', 'draw_period_closed', { ...at(draw), body: reveals() });
      harness.clock.now = Date.parse(opens);
      expect(await operator.done('runDraw', { ...at(draw), body: reveals() })).toMatchObject({
        status: 'drawn',
      });

      harness.clock.now = Date.parse(closes) - 60_000;
      const [late, frozen] = [await plan({ kind: 'daily' }), await plan({ kind: 'monthly' })];
      const last = await committed({ kind: 'grand' }, '2021-02-20T23:59:59+08:00');
      // All reveal in time, and the draw is run later.
      const { witnesses: named } = await operator.done('retrieveDrawWitnesses', at(last));
      for (const [index, by] of [operator, harness.partner, harness.other].entries())
        await by.done('revealDrawWitness', {
          path: { drawId: last.id, witnessId: named[index]?.id ?? '' },
          body: { reveal: secrets[index] ?? '' },
        });
      await operator.done('freezeDraw', at(frozen));
      harness.clock.now = Date.parse(closes);
      await operator.refused('freezeDraw', 'draw_period_closed', at(late));
      await operator.refused('commitDraw', 'draw_period_closed', await witnessed(frozen));
      await operator.refused('runDraw', 'draw_period_closed', { ...at(last), body: reveals() });
      // What was drawn is answered again as it is.
      await operator.done('runDraw', { ...at(draw), body: reveals() });
      await state({ drawPeriod: { startsAt: opens, endsAt: '2021-02-22T00:00:00+08:00' } });
      await operator.done('runDraw', { ...at(last), body: { beacon: { kind: 'witness' } } });
    });

    it('has its cut-off before the end of the draw period, and a round of drand within it', async () => {
      await state({ drawPeriod: window });
      const refusal = await operator.refused('planDraw', 'draw_period_closed', {
        body: planned({ cutOff: closes }),
      });
      expect(pointer(refusal)).toBe('/cutOff');
      const draw = await plan();
      await operator.done('freezeDraw', at(draw));
      // The rounds of drand begin in 2023.
      const round = { ...at(draw), body: { beacon: { kind: 'drand', round: 1_000 } } };
      const beyond = await operator.refused('commitDraw', 'draw_period_closed', round);
      expect(pointer(beyond)).toBe('/beacon/round');
      await state({ drawPeriod: { startsAt: opens, endsAt: '2023-08-25T00:00:00+08:00' } });
      expect(await operator.done('commitDraw', round)).toMatchObject({ status: 'committed' });
    });

    it('has winners who claim within the claim period, and whose prizes lapse with it', async () => {
      const draw = await drawn();
      const { items } = await operator.done('listWinners', at(draw));
      const [car, voucher, second] = items;
      if (!car || !voucher || !second) return expect.unreachable();
      const stepOf = (id: string, body: object) => ({ path: { drawId: draw.id, winnerId: id }, body });
      const step = (id: string, body: object) => operator.done('advanceWinner', stepOf(id, body));
      await operator.refused(
        'advanceWinner',
        'claim_period_open',
        stepOf(second.id, { status: 'forfeited' }),
      );

      await state({ claimPeriod: window });
      const notified = await step(car.id, { status: 'notified' });
      expect(notified.claimBy).toBe('2021-01-03T00:00:00+08:00');
      await operator.refused('advanceWinner', 'claim_period_closed', stepOf(car.id, { status: 'claimed' }));
      const tooLate = await operator.refused(
        'advanceWinner',
        'claim_period_closed',
        stepOf(voucher.id, { status: 'notified', claimBy: '2021-02-21T00:00:01+08:00' }),
      );
      expect(pointer(tooLate)).toBe('/claimBy');
      harness.clock.now = Date.parse(opens);
      await step(car.id, { status: 'claimed' });
      harness.clock.now = Date.parse(closes) - 86_400_000;
      expect(await step(voucher.id, { status: 'notified' })).toMatchObject({ claimBy: closes });
      await operator.refused(
        'advanceWinner',
        'claim_period_open',
        stepOf(second.id, { status: 'forfeited' }),
      );

      harness.clock.now = Date.parse(closes);
      await operator.refused(
        'advanceWinner',
        'claim_period_closed',
        stepOf(voucher.id, { status: 'claimed' }),
      );
      await operator.refused(
        'advanceWinner',
        'claim_period_closed',
        stepOf(second.id, { status: 'notified' }),
      );
      await step(voucher.id, { status: 'forfeited' });
      await step(second.id, { status: 'forfeited' });
      // Claimed in time: its documents and its payment follow.
      for (const status of ['documentsRequested', 'approved', 'paid']) await step(car.id, { status });
    });
  });

  it('stores no token and no key of the service with a draw', async () => {
    await drawn();
    const cells = await dumpStore(harness.database.url);
    expect(cells.some(({ table }) => table === 'draw_leaves')).toBe(true);
    expect(cells.filter(({ text }) => /participant-\d/.test(text))).toEqual([]);
  });

  it('is found only in its own campaign', async () => {
    const draw = await plan();
    await operator.refused('retrieveDraw', 'draw_not_found', {
      path: { drawId: 'drw_00000000000000000000' },
    });
    const { items } = await harness.app.done('listDraws', { query: { status: 'planned', kind: 'weekly' } });
    expect(items.map(({ id }) => id)).toContain(draw.id);
  });
});
