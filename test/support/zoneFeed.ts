import { bucketOf, type Digest, digestOf, positionOf } from '../../src/campaign/itemDigest.js';
import type {
  FeedCounts,
  MirrorRecord,
  PromoItemRecord,
  PromoItemResult,
  PromoItemUpsert,
} from '../../src/service/store/index.js';
import type { Festival } from './festival.js';

const zone = 'main';

export interface Sync {
  readonly mirror: MirrorRecord;
  readonly results: readonly PromoItemResult[];
}

/** The steps of a mirror, straight to the store, with no more than they need. */
export function mirrorOf({ store, campaignId, partner }: Festival, depth = 3) {
  const { mirrors } = store;
  const open = (takeOver = false) => mirrors.open(campaignId, partner, { zone, takeOver });

  /** Compares every bucket that differs and stages what is wanted. */
  async function stage(
    { id, itemCount }: MirrorRecord,
    feed: readonly PromoItemUpsert[],
    kept: readonly string[] = [],
  ): Promise<PromoItemResult[]> {
    const theirs = await mirrors.digests(campaignId, partner, id, depth);
    const inBucket = (bucket: number) =>
      feed.filter(({ externalId }) => bucketOf(positionOf(externalId), depth) === bucket);
    const buckets = theirs.flatMap((digest, bucket) => {
      const items = inBucket(bucket);
      return same(sumOf(items.map(digestOf)), digest) ? [] : [{ bucket, items }];
    });
    const wanted =
      itemCount === 0
        ? buckets.map(({ items }) => items.map((_, place) => place))
        : await mirrors.compare(campaignId, partner, id, {
            depth,
            buckets: buckets.map(({ bucket, items }) => ({ bucket, digests: items.map(digestOf) })),
            kept,
          });
    const rows = buckets.flatMap(({ items }, place) =>
      (wanted[place] ?? []).map((at) => items[at] as PromoItemUpsert),
    );
    return rows.length === 0 ? [] : mirrors.stage(campaignId, partner, id, rows);
  }

  const plan = ({ id }: MirrorRecord, feed: Partial<FeedCounts> = {}) =>
    mirrors.plan(campaignId, partner, id, {
      rows: 1_000,
      rejected: 0,
      unidentified: 0,
      maxDelete: 1,
      ...feed,
    });
  const apply = ({ id }: MirrorRecord, confirm = false) => mirrors.apply(campaignId, partner, id, confirm);
  const abort = ({ id }: MirrorRecord) => mirrors.abort(campaignId, partner, id);

  return {
    open,
    stage,
    plan,
    apply,
    abort,
    async sync(feed: readonly PromoItemUpsert[], kept: readonly string[] = []): Promise<Sync> {
      const opened = await open();
      const results = await stage(opened, feed, kept);
      await plan(opened, { rows: feed.length + 1 });
      return { results, mirror: await apply(opened, true) };
    },
  };
}

/** What shoppers see of a zone, by externalId; removed ones too where they are asked for. */
export async function itemsOf(
  { store, campaignId, partner }: Festival,
  status?: 'removed',
): Promise<Map<string, PromoItemRecord>> {
  const items = new Map<string, PromoItemRecord>();
  let after: string | undefined;
  do {
    const page = await store.promoItems.list(campaignId, partner, { status }, { limit: 1_000, after });
    for (const item of page.items) {
      if (items.has(item.externalId)) throw new Error(`${item.externalId} is shown twice`);
      items.set(item.externalId, item);
    }
    after = page.next ?? undefined;
  } while (after !== undefined);
  return items;
}

export function sumOf(digests: readonly Digest[]): Digest {
  let [high, low] = [0, 0];
  for (const digest of digests) {
    high = (high + digest.high) % 2 ** 32;
    low = (low + digest.low) % 2 ** 32;
  }
  return { high, low };
}

const same = (a: Digest, b: Digest): boolean => a.high === b.high && a.low === b.low;
