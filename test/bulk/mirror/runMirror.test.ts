import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {
  MirrorChange,
  MirrorProgressEvent,
  PromoItemInput,
  RejectedRow,
  ShopfestError,
  UnreadFeedRow,
} from '../../../src/index.js';
import { type MirroredZone, openMirroredZone } from '../../support/mirroredZone.js';
import { offerInput } from '../../support/sales.js';
import { problem } from '../../support/server.js';
import { engines } from '../../support/stores.js';

const offers = (...ids: string[]): PromoItemInput[] => ids.map((id) => offerInput(id));

/** A feed of many offers, of which some have another price. */
function* manyOffers(count: number, dearer: ReadonlySet<number> = new Set()): Generator<PromoItemInput> {
  for (let index = 0; index < count; index++) {
    yield offerInput(`SKU-${index}`, {
      salePrice: dearer.has(index) ? 700 : 680,
      url: `https://shop.example/items/SKU-${index}?utm_source=shopfest`,
      imageUrl: `https://img.shop.example/products/SKU-${index}-large.jpg`,
    });
  }
}

const failure = (promise: Promise<unknown>): Promise<ShopfestError> =>
  promise.then(
    () => expect.unreachable('the mirror went through'),
    (error: ShopfestError) => error,
  );

describe.each(engines)('a mirror, on %s', (engine) => {
  let zone: MirroredZone;
  beforeAll(async () => {
    zone = await openMirroredZone(engine);
  });
  afterAll(() => zone?.[Symbol.asyncDispose]());
  beforeEach(async () => {
    zone.interfere = null;
    for (const name of ['main', 'winter']) await zone.mirror([], { zone: name, confirm: () => true });
    zone.sent.length = 0;
  });

  const ids = async (name?: string) => [...(await zone.items(name)).keys()].sort();

  it('makes the zone what the feed says', async () => {
    const first = await zone.mirror(offers('a', 'b', 'c'));
    expect(first).toMatchObject({ zone: 'main', status: 'applied', created: 3, rows: 3, removed: 0 });
    // An empty zone needs no comparison, and may remember rows that were rejected.
    expect(zone.steps()).toEqual(['open', 'digests', 'items', 'plan', 'apply']);
    const before = await zone.items();

    zone.sent.length = 0;
    const second = await zone.mirror([offerInput('a', { salePrice: 1 }), offerInput('b'), offerInput('d')]);
    expect(second).toMatchObject({
      created: 1,
      updated: 1,
      unchanged: 1,
      removed: 1,
      rejected: 0,
      obstacles: [],
    });
    const after = await zone.items();
    expect([...after.keys()].sort()).toEqual(['a', 'b', 'd']);
    expect(after.get('a')).toMatchObject({ id: before.get('a')?.id, salePrice: 1 });
    expect(after.get('b')).toEqual(before.get('b'));
    const keys = zone.sent.filter(({ step }) => step !== 'digests').map(({ key }) => key?.split('/')[0]);
    expect(new Set(keys).size).toBe(1);
  });

  it('sends nothing of a feed that equals the zone, and little of one that differs little', async () => {
    const count = 5_000;
    const first = await zone.mirror(manyOffers(count));
    const again = await zone.mirror(manyOffers(count));
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: count, bytesSent: 0 });
    const dearer = new Set(Array.from({ length: count / 100 }, (_, at) => 100 * at));
    const third = await zone.mirror(manyOffers(count, dearer));
    expect(third).toMatchObject({ created: 0, updated: count / 100, unchanged: count - count / 100 });
    expect(third.bytesSent).toBeLessThan(0.02 * first.bytesSent);
    const bodies = zone.sent.filter(({ step }) => step === 'items' || step === 'compare');
    const bytes = bodies.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
    // What is counted is what travelled, but for the brackets around the rows.
    expect(first.bytesSent + third.bytesSent).toBeGreaterThan(0.99 * bytes);
    expect(first.bytesSent + third.bytesSent).toBeLessThanOrEqual(bytes);
  }, 60_000);

  it('compares no buckets in which the zone has nothing', async () => {
    await zone.mirror(offers('a'));
    zone.sent.length = 0;
    await zone.mirror([...offers('a'), ...manyOffers(1_000)]);
    const digests = zone.sent.flatMap(({ step, body }) =>
      step === 'compare' ? JSON.parse(body).buckets : [],
    );
    expect(digests).toHaveLength(1);
    expect(await zone.items()).toHaveProperty('size', 1_001);
  });

  it('reads any kind of iterable, and rows of a feed', async () => {
    async function* streamed() {
      yield { row: 1, item: offerInput('a'), warnings: [] };
      yield { row: 2, item: offerInput('b'), warnings: [{ code: 'price_rounded' }] };
    }
    expect(await zone.mirror(streamed())).toMatchObject({ created: 2 });
    expect(await zone.mirror(new Set(offers('a', 'c')))).toMatchObject({ created: 1, removed: 1 });
  });

  it('changes the zone of its options, whether rows name it or not', async () => {
    await zone.mirror([offerInput('a'), offerInput('b', { zone: 'winter' })], { zone: 'winter' });
    expect(await ids('winter')).toEqual(['a', 'b']);
    expect(await ids('main')).toEqual([]);
    const rejected: RejectedRow[] = [];
    const report = await zone.mirror([offerInput('c', { zone: 'winter' })], {
      onRejected: (row) => void rejected.push(row),
    });
    expect(report).toMatchObject({ created: 0, rejected: 1, rows: 1 });
    expect(rejected[0]).toMatchObject({
      index: 0,
      externalId: 'c',
      problem: { code: 'promo_item_in_other_zone', requestId: null, errors: [{ pointer: '/zone' }] },
    });
    expect(await ids('winter')).toEqual(['a', 'b']);
  });

  it('plans without effect on a dry run, and lists the changes', async () => {
    await zone.mirror(offers('a', 'b'));
    const before = await zone.items();
    const changes: MirrorChange[] = [];
    zone.sent.length = 0;
    const feed = [offerInput('a', { title: '新' }), offerInput('c')];
    const report = await zone.mirror(feed, { dryRun: true, onChange: (change) => void changes.push(change) });
    expect(report).toMatchObject({ status: 'planned', created: 1, updated: 1, removed: 1 });
    expect(changes.map(({ change, externalId }) => [change, externalId])).toEqual([
      ['created', 'c'],
      ['updated', 'a'],
      ['removed', 'b'],
    ]);
    expect(changes[1]).toMatchObject({ before: { title: '新社香菇禮盒 a' }, after: { title: '新' } });
    expect(await zone.items()).toEqual(before);
    expect(await zone.isQuiet()).toBe(true);
    expect(zone.steps()).not.toContain('apply');
    const { created, updated, removed } = await zone.mirror(feed);
    expect({ created, updated, removed }).toEqual({ created: 1, updated: 1, removed: 1 });
  });

  describe('that looks like an accident', () => {
    beforeEach(() => zone.mirror(offers('a', 'b', 'c', 'd', 'e')).then(() => zone.sent.splice(0)));

    it.each<[what: string, obstacle: string, feed: (PromoItemInput | UnreadFeedRow)[]]>([
      ['the feed is empty', 'empty_feed', []],
      ['the feed was cut off', 'too_many_removals', offers('a', 'b')],
      [
        'rows have no readable externalId',
        'unidentified_rows',
        [...offers('a', 'b', 'c', 'd'), unread(null)],
      ],
    ])('is blocked, shows its plan and changes nothing, because %s', async (_what, obstacle, feed) => {
      const error = await failure(zone.mirror(feed, { maxDelete: 0.2 }));
      expect(error).toMatchObject({
        name: 'ShopfestMirrorBlockedError',
        code: 'mirror_blocked',
        plan: { removed: 5 - feed.filter((row) => 'title' in row).length },
      });
      expect((error as unknown as { plan: { obstacles: string[] } }).plan.obstacles).toContain(obstacle);
      expect(error.message).toContain(obstacle);
      expect(error.messageZh).toMatch(/專區維持原狀/);
      expect(await ids()).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(zone.steps()).not.toContain('apply');
      expect(await zone.isQuiet()).toBe(true);
    });

    it('is applied when its plan is confirmed, and only then', async () => {
      const plans: unknown[] = [];
      const asked = (answer: boolean | Promise<boolean>) => ({
        maxDelete: 0.2,
        confirm: (plan: unknown) => {
          plans.push(plan);
          return answer;
        },
      });
      await failure(zone.mirror(offers('a'), asked(false)));
      expect(await ids()).toHaveLength(5);
      const report = await zone.mirror(offers('a'), asked(Promise.resolve(true)));
      expect(report).toMatchObject({ status: 'applied', removed: 4, obstacles: ['too_many_removals'] });
      expect(await ids()).toEqual(['a']);
      expect(plans).toEqual([
        expect.objectContaining({ removed: 4 }),
        expect.objectContaining({ removed: 4 }),
      ]);
    });

    it('is reported by a dry run, without a question', async () => {
      const confirm = () => expect.unreachable('nothing is to be confirmed');
      const report = await zone.mirror([], { dryRun: true, confirm });
      expect(report).toMatchObject({ status: 'blocked', removed: 5, obstacles: ['empty_feed'] });
    });

    it('is applied without a question below maxDelete, which is a fifth by default', async () => {
      const options = { maxDelete: undefined };
      expect(await zone.mirror(offers('a', 'b', 'c', 'd'), options)).toMatchObject({
        removed: 1,
        obstacles: [],
      });
      await failure(zone.mirror(offers('a', 'b', 'c'), options));
    });
  });

  describe('with rows that are rejected', () => {
    const rejecting = async (feed: Iterable<unknown>, options = {}) => {
      const rejected: RejectedRow[] = [];
      const report = await zone.mirror(feed as Iterable<PromoItemInput>, {
        onRejected: (row) => void rejected.push(row),
        ...options,
      });
      return { report, rejected };
    };
    const codes = (rejected: readonly RejectedRow[]) =>
      rejected.map(({ index, externalId, problem }) => [index, externalId, problem.code]);

    it('keeps their offers, whether client or service rejects them', async () => {
      await zone.mirror(offers('a', 'b', 'c', 'd', 'e'));
      const before = await zone.items();
      const unfit = { ...offerInput('b'), availability: 'maybe' };
      const dear = offerInput('c', { salePrice: 900 });
      // Fits the contract, and cannot be written in Taipei's time.
      const early = offerInput('e', { validFrom: '0000-06-01T00:00:00+08:00' });
      const { report, rejected } = await rejecting([
        offerInput('a', { title: '新' }),
        unfit,
        dear,
        unread('d'),
        early,
      ]);
      expect(report).toMatchObject({ updated: 1, removed: 0, unchanged: 4, rejected: 4, rows: 5 });
      expect(codes(rejected).sort()).toEqual([
        [1, 'b', 'validation_failed'],
        [2, 'c', 'price_invalid'],
        [3, 'd', 'validation_failed'],
        [4, 'e', 'validation_failed'],
      ]);
      expect(rejected.find(({ index }) => index === 1)?.row).toBe(unfit);
      expect(rejected.find(({ index }) => index === 2)?.row).toEqual(dear);
      expect(rejected.find(({ index }) => index === 3)?.row).toEqual({
        externalId: 'd',
        salePrice: '1.280,00',
      });
      const after = await zone.items();
      for (const id of ['b', 'c', 'd', 'e']) expect(after.get(id)).toEqual(before.get(id));
      expect(after.get('a')?.title).toBe('新');
    });

    it('keeps an offer whose bucket was compared before its row was rejected', async () => {
      // In one bucket with others, since a zone this small has 256 of them.
      const many = [...manyOffers(2_000)];
      await zone.mirror(many);
      const changed = many.map((item, index) => (index % 3 === 0 ? { ...item, salePrice: 900 } : item));
      const { report } = await rejecting(changed.filter((_, index) => index !== 1));
      expect(report).toMatchObject({ updated: 0, removed: 1, rejected: 667, unchanged: 1_999 });
      expect(await zone.items()).toHaveProperty('size', 1_999);
    }, 30_000);

    it('counts those without a readable externalId', async () => {
      const { report, rejected } = await rejecting([
        null,
        { ...offerInput('x'), externalId: '' },
        unread(null),
      ]);
      expect(report).toMatchObject({ rows: 3, rejected: 3, removed: 0 });
      expect(rejected.map(({ index }) => index)).toEqual([0, 1, 2]);
      const [plan] = zone.sent.filter(({ step }) => step === 'plan');
      expect(JSON.parse(plan?.body ?? '')).toEqual({ rows: 3, rejected: 3, unidentified: 3, maxDelete: 1 });
    });

    it('takes the first row of an item, drops equal ones and hands back others', async () => {
      const feed = [
        offerInput('a'),
        offerInput('b'),
        offerInput('a', { salePrice: 1 }),
        offerInput('b'),
        offerInput('a', { salePrice: 2 }),
      ];
      for (let round = 0; round < 2; round++) {
        const { report, rejected } = await rejecting(feed);
        expect(report).toMatchObject({ rows: 5, rejected: 2 });
        expect(codes(rejected)).toEqual([
          [2, 'a', 'row_doubled'],
          [4, 'a', 'row_doubled'],
        ]);
        expect(rejected[0]).toMatchObject({
          row: { salePrice: 1 },
          problem: {
            status: 409,
            requestId: null,
            errors: [{ pointer: '/externalId', message: 'is in row 1, which was taken, and again in row 3' }],
          },
        });
        expect((await zone.items()).get('a')?.salePrice).toBe(680);
        expect(await ids()).toEqual(['a', 'b']);
      }
    });

    it.each([
      ['a proxy', { status: 400, body: '<html>no</html>' }],
      ['the service as a whole', { status: 422, body: JSON.stringify(problem(422, 'validation_failed')) }],
    ])('keeps an offer whose row %s does not let through', async (_who, refusal) => {
      await zone.mirror(offers('a', 'b', 'c'));
      zone.interfere = async (step, pass, { body = '' }) =>
        step === 'items' && body.includes('擋') ? { headers: {}, ...refusal } : pass();
      const feed = [offerInput('a', { title: '擋' }), offerInput('b', { title: '新' })];
      const { report, rejected } = await rejecting(feed);
      expect(report).toMatchObject({ updated: 1, removed: 1, unchanged: 1, rejected: 1 });
      expect(rejected).toMatchObject([{ index: 0, externalId: 'a', row: { title: '擋' } }]);
      const after = await zone.items();
      expect(after.get('a')?.title).toBe('新社香菇禮盒 a');
      expect(after.get('b')?.title).toBe('新');
      expect(after.has('c')).toBe(false);
    });

    it('keeps what the service rejected in the same batch, too', async () => {
      const many = [...manyOffers(400)];
      await zone.mirror(many);
      zone.interfere = async (step, pass, { body = '' }) =>
        step === 'items' && body.includes('擋') ? { status: 400, headers: {}, body: '<html>' } : pass();
      const feed = many.map((item, index) =>
        index % 20 === 0 ? { ...item, title: '擋' } : index % 2 === 0 ? { ...item, salePrice: 900 } : item,
      );
      const { report } = await rejecting(feed, { batchSize: 50 });
      expect(report).toMatchObject({ updated: 0, removed: 0, unchanged: 400 });
      expect(await zone.items()).toHaveProperty('size', 400);
    }, 60_000);
  });

  it('reports its progress, phase by phase', async () => {
    await zone.mirror(manyOffers(2_500));
    const events: MirrorProgressEvent[] = [];
    await zone.mirror(manyOffers(2_600, new Set([5])), { onProgress: (event) => void events.push(event) });
    const phases = [...new Set(events.map(({ phase }) => phase))];
    expect(phases).toEqual(['reading', 'comparing', 'sending', 'applying']);
    expect(events.filter(({ phase }) => phase === 'reading').map(({ done }) => done)).toEqual([
      1_000, 2_000, 2_600,
    ]);
    for (const phase of phases) {
      const of = events.filter((event) => event.phase === phase);
      for (const [at, { done }] of of.entries()) expect(done).toBeGreaterThanOrEqual(of[at - 1]?.done ?? 0);
      if (phase !== 'reading') expect(of.at(-1)?.done).toBe(of.at(-1)?.total);
    }
    const given = events.at(-1);
    expect(given).toMatchObject({ phase: 'applying', done: 101, total: 101 });
  }, 30_000);

  it('fails while another mirror of the zone is open, unless it takes over', async () => {
    const other = await zone.client.mirrors.open({ zone: 'main' });
    const error = await failure(zone.mirror(offers('a')));
    expect(error).toMatchObject({ name: 'ShopfestConflictError', code: 'mirror_in_progress', status: 409 });
    expect((await zone.client.mirrors.retrieve(other.id)).status).toBe('open');
    await zone.mirror(offers('a'), { takeOver: true });
    expect((await zone.client.mirrors.retrieve(other.id)).status).toBe('aborted');
    expect(await ids()).toEqual(['a']);
  });

  it('leaves alone what others change while it is in progress', async () => {
    await zone.mirror(offers('a', 'b', 'c'));
    zone.interfere = async (step, pass) => {
      if (step === 'plan') {
        zone.interfere = null;
        await zone.client.promoItems.upsert(offerInput('b', { title: '較新' }));
        await zone.client.promoItems.upsert(offerInput('n'));
        await zone.client.promoItems.remove('external:c');
      }
      return pass();
    };
    await zone.mirror([offerInput('a', { title: '新' }), offerInput('b', { title: '舊' }), offerInput('c')]);
    const items = await zone.items();
    expect([...items].map(([id, { title }]) => [id, title]).sort()).toEqual([
      ['a', '新'],
      ['b', '較新'],
      ['n', '新社香菇禮盒 n'],
    ]);
  });
});

function unread(externalId: string | null): UnreadFeedRow & { row: number } {
  return {
    row: 9,
    externalId,
    problem: { ...problem(422, 'validation_failed'), requestId: null } as never,
    draft: { externalId, salePrice: '1.280,00' },
  };
}
