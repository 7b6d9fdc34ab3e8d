import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as sdk from '@shopfest/partner-sdk';
import * as draw from '@shopfest/partner-sdk/draw';
import { checkUbn } from '@shopfest/partner-sdk/einvoice';
import * as feeds from '@shopfest/partner-sdk/feeds';
import { useClient } from './client.cjs';
import { useDraw } from './draw.cjs';
import { useFeeds } from './feeds.cjs';

await useClient(sdk);
await useFeeds(feeds);
await useDraw(draw);
assert.equal(checkUbn('22099131').valid, true);

// Both copies may load in one process: an error of one is an error to the other.
const { ShopfestError } = createRequire(import.meta.url)('@shopfest/partner-sdk');
assert.throws(
  () => new sdk.Shopfest({ apiKey: 'no key' }),
  (error) => ShopfestError.is(error) && sdk.ShopfestError.is(error),
);
assert.throws(
  () => feeds.readProductFeed('feed.tsv', { currency: 'NT$' }),
  (error) => createRequire(import.meta.url)('@shopfest/partner-sdk/feeds').FeedError.is(error),
);
await assert.rejects(draw.verifyDraw({}), (error) =>
  createRequire(import.meta.url)('@shopfest/partner-sdk/draw').DrawError.is(error),
);
