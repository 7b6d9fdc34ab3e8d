import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bucketOf, positionOf } from '../../../src/campaign/itemDigest.js';
import type { MirrorRow, PromoItemInput, UnreadFeedRow } from '../../../src/index.js';
import { type MirroredZone, openMirroredZone } from '../../support/mirroredZone.js';
import { offerInput } from '../../support/sales.js';
import { problem } from '../../support/server.js';
import { engines } from '../../support/stores.js';

/** Items that share few buckets, so that what happens to one could happen to its neighbours. */
const ids = Array.from({ length: 5_000 }, (_, at) => `SKU-${at}`)
  .filter((id) => bucketOf(positionOf(id), 8) < 3)
  .slice(0, 24);

type Kind = 'fit' | 'unfit' | 'tooDear' | 'unread' | 'nobody';
interface Row {
  readonly kind: Kind;
  readonly id: string;
  readonly price: number;
}
type Feed = readonly Row[];

/** What is done with a feed: it is mirrored, only planned, or a step of it fails. */
const ways = ['mirror', 'mirror', 'mirror', 'dryRun', 'compare', 'items', 'plan', 'apply', 'source'] as const;
type Way = (typeof ways)[number];

const row = fc.record<Row>({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constant<Kind>('fit') },
    { weight: 4, arbitrary: fc.constantFrom<Kind>('unfit', 'tooDear', 'unread', 'nobody') },
  ),
  id: fc.constantFrom(...ids),
  price: fc.integer({ min: 1, max: 3 }),
});
const rounds = fc.array(
  fc.record({ way: fc.constantFrom(...ways), feed: fc.array(row, { maxLength: 30 }) }),
  { minLength: 2, maxLength: 6 },
);

describe.each(engines)('a mirrored zone on %s', (engine) => {
  let zone: MirroredZone;
  beforeAll(async () => {
    zone = await openMirroredZone(engine);
  });
  afterAll(() => zone?.[Symbol.asyncDispose]());

  it('is what the latest applied feed says, whatever the feeds', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (given) => {
        let expected: ReadonlyMap<string, number> = new Map();
        await run('mirror', []);
        for (const { way, feed } of given) {
          const after = afterFeed(expected, feed);
          const report = await run(way, feed);
          if (report !== null) {
            expect(report).toMatchObject(changesOf(expected, after));
            expect(report.rows).toBe(feed.length);
            expect(report.status === 'applied').toBe(way !== 'dryRun');
          }
          if (report?.status === 'applied') expected = after;
          const prices = [...(await zone.items())].map(([id, { salePrice }]) => [id, salePrice]);
          expect(prices.sort()).toEqual([...expected].sort());
        }
        expect(await zone.isQuiet()).toBe(true);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  async function run(way: Way, feed: Feed) {
    zone.interfere = async (step, pass) =>
      step === way ? { status: 503, headers: {}, body: JSON.stringify(problem(503, 'broken')) } : pass();
    const mirrored = zone.mirror(way === 'source' ? broken(feed) : feed.map(rowOf), {
      confirm: () => true,
      dryRun: way === 'dryRun',
      batchSize: 7,
    });
    if (way === 'mirror' || way === 'dryRun') return mirrored;
    // Where nothing differs, no step is taken that could fail.
    return mirrored.catch((error: { readonly code: string }) => {
      expect(error.code).toMatch(/^(?:broken|source_failed)$/);
      return null;
    });
  }
});

function* broken(feed: Feed): Generator<MirrorRow<PromoItemInput>> {
  yield* feed.map(rowOf);
  throw new Error('broken');
}

function rowOf({ kind, id, price }: Row): MirrorRow<PromoItemInput> {
  const offer = offerInput(id, { salePrice: price });
  if (kind === 'fit') return offer;
  if (kind === 'tooDear') return { ...offer, listPrice: 0 };
  if (kind === 'unfit') return { ...offer, title: '' };
  return {
    externalId: kind === 'nobody' ? null : id,
    problem: { ...problem(422, 'validation_failed'), requestId: null } as never,
    draft: {},
  } satisfies UnreadFeedRow;
}

/** Prices of the zone after a feed: the first row of an item that fits the contract stands, unless it is rejected. */
function afterFeed(before: ReadonlyMap<string, number>, feed: Feed): Map<string, number> {
  const after = new Map<string, number>();
  for (const id of ids) {
    const rows = feed.filter((each) => each.id === id && each.kind !== 'nobody');
    const first = rows.find(({ kind }) => kind === 'fit' || kind === 'tooDear');
    const old = before.get(id);
    if (first?.kind === 'fit') after.set(id, first.price);
    else if (rows.length > 0 && old !== undefined) after.set(id, old);
  }
  return after;
}

function changesOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  const both = [...after].filter(([id]) => before.has(id));
  const unchanged = both.filter(([id, price]) => before.get(id) === price).length;
  return {
    created: after.size - both.length,
    updated: both.length - unchanged,
    unchanged,
    removed: before.size - both.length,
  };
}
