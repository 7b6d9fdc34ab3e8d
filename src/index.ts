export type { RowProblem } from './batch/problems.js';
export type {
  MirrorOptions,
  MirrorProgressEvent,
  MirrorReport,
  MirrorRow,
  ReadFeedRow,
  UnreadFeedRow,
} from './bulk/mirror/options.js';
export type {
  BulkOptions,
  BulkProgressEvent,
  BulkReport,
  BulkResult,
  RejectedRow,
} from './bulk/options.js';
export type { Rows } from './bulk/source.js';
export type { Preview } from './campaign/preview.js';
export type { Bound as PreviewBound } from './campaign/receiptLine.js';
export { Shopfest, type ShopfestOptions } from './client.js';
export * from './generated/enums.js';
export type { ErrorCode } from './generated/errorCodes.js';
export type * from './generated/publicTypes.js';
export {
  type ProblemDetails,
  ShopfestAbortError,
  ShopfestAuthenticationError,
  ShopfestConfigurationError,
  ShopfestConflictError,
  ShopfestConnectionError,
  ShopfestError,
  ShopfestMirrorBlockedError,
  ShopfestNotFoundError,
  ShopfestPermissionError,
  ShopfestRateLimitError,
  ShopfestServiceError,
  ShopfestTimeoutError,
  ShopfestValidationError,
} from './http/errors/index.js';
export type { ShopfestList } from './http/list.js';
export type { Adapter, AdapterRequest, CallOptions, Logger, SchemaDrift } from './http/options.js';
export type { ResponseInfo, ShopfestPromise, WithResponse } from './http/promise.js';
export type { WireResponse as AdapterAnswer, WireResponse as AdapterResponse } from './http/wireMessage.js';
export type * from './resources/generated/partnerParams.js';
export type { PreviewOptions } from './resources/previewer.js';
export type { WholeSummary } from './resources/stats.js';
export type { PushAllOptions } from './resources/transactions.js';
