import type { Shopfest } from '@shopfest/partner-sdk';
import { FeedError, type FeedReject, type FeedRow, readProductFeed } from '@shopfest/partner-sdk/feeds';

export async function send(client: Shopfest, rejects: FeedReject[]): Promise<string> {
  const feed = readProductFeed(await fetch('https://shop.example/feed.xml'), {
    zone: 'main',
    seller: { brand: { 範例農場: 'farm-1' } },
    rates: { USD: 31.2 },
  });
  const { format } = await feed.found;
  async function* items() {
    for await (const row of feed) {
      if (row.problem) rejects.push(row);
      else yield row.item;
    }
  }
  await client.promoItems.upsertAll(items());
  return format;
}

export const warned = (row: FeedRow): string[] => row.warnings.map(({ messageZh }) => messageZh);

export const codeOf = (error: unknown): string | null => (FeedError.is(error) ? error.code : null);

// @ts-expect-error No feed has this format.
readProductFeed('feed.xml', { format: 'rss' });
