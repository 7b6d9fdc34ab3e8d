import type { ClientOperation } from '../generated/operation.js';
import type { ShopfestError } from '../http/errors/index.js';

/**
 * Whose fault it is that a request failed:
 * - `rows`: of some of its rows. A batch is halved until the bad row stands alone; that row is rejected.
 * - `request`: of what its rows share: API key, campaign, address, release. No other batch would fare better.
 * - `idempotencyKey`: the service knows the key with another request.
 * - `transient`: of nobody here. The same request may succeed later, under the same idempotency key.
 * - `proxy`: something between client and service refuses the content, because of some rows or of all. Bulk halves the
 *   batch, since it hands every row back to its caller. An outbox sends it again, since a dead letter waits for a person.
 */
export type Fault = 'idempotencyKey' | 'proxy' | 'request' | 'rows' | 'transient';

/** Codes that say nothing of the rows, whatever their status. */
const requestCodes: ReadonlySet<string> = new Set([
  'campaign_not_active',
  'campaign_not_found',
  'configuration_invalid',
  'idempotency_key_missing',
  'method_not_allowed',
  'page_token_invalid',
  'route_not_found',
  'unsupported_media_type',
  'version_unknown',
]);

/** Statuses that speak of what a request holds. */
const contentStatuses: ReadonlySet<number> = new Set([400, 413, 422]);

/**
 * This is the only place that decides it. In doubt it is never the rows: a transaction that could be delivered is not
 * parked, while whoever sends keeps everything and says what is wrong.
 */
export function faultOf(error: ShopfestError, operation: Pick<ClientOperation, 'rows'>): Fault {
  const { code, status, retryable, problem } = error;
  const isBatch = operation.rows !== undefined;

  if (code === 'idempotency_key_reused') return 'idempotencyKey';

  // Any request with this API key is refused, also where a proxy says so.
  if (status === 401 || status === 403) return 'request';
  if (requestCodes.has(code)) return 'request';

  // The rows of a batch share its path and query. An adjustment names its transaction in the path.
  if (code === 'parameter_invalid' && (isBatch || namesCampaign(error))) return 'request';

  // A smaller batch passes where a proxy takes less than the service does.
  if (code === 'request_too_large') return 'rows';

  if (retryable || (status !== null && status >= 500)) return 'transient';

  // Without a response the request may have taken effect, unless it was found wrong before it was sent.
  if (status === null) return isFoundLocally(code) ? 'rows' : 'transient';

  // A page without a problem document does not come from the service.
  if (problem === null) return contentStatuses.has(status) ? 'proxy' : 'transient';

  // The service answers for the rows of a batch one by one. What it refuses as a whole with 404 or 409, also with a
  // code of a newer release, is what they share. An adjustment is refused by the same statuses itself.
  if (isBatch && !contentStatuses.has(status)) return 'request';

  return 'rows';
}

function namesCampaign({ errors }: ShopfestError): boolean {
  return errors.some(({ pointer }) => pointer === '/path/campaignId');
}

function isFoundLocally(code: string): boolean {
  return code === 'parameter_invalid' || code === 'validation_failed';
}
