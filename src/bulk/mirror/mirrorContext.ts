import type { FeedPartitions } from './feedPartitions.js';
import type { MirrorSession } from './mirrorSession.js';
import type { MirrorOptions } from './options.js';
import type { Feed } from './readFeed.js';
import type { Rejections } from './rejections.js';

/** What the steps of a mirror share. */
export interface MirrorContext {
  readonly session: MirrorSession;
  readonly feed: Feed;
  readonly partitions: FeedPartitions;
  readonly rejections: Rejections;
  readonly concurrency: number;
  readonly options: MirrorOptions;
}
