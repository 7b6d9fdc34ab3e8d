export { FeedError, type FeedErrorCode, type FeedPlace } from './error.js';
export { type FeedFormat, type FeedFound, feedFormats } from './format.js';
export type { FeedOptions, FeedSeller } from './options.js';
export type { FeedProblem } from './problems.js';
export { type ProductFeed, readProductFeed } from './readProductFeed.js';
export type { FeedRecord } from './records/record.js';
export type { FeedItem, FeedReject, FeedRow } from './row.js';
export type { FeedSource } from './source/source.js';
export type { FeedWarning, FeedWarningCode } from './warnings.js';
