import type { MerchantReview as MerchantReviewInput } from '../../generated/types.js';
import { validationFailed } from '../http/problem.js';
import type { MerchantReview } from '../store/store.js';

/** The partner reads why. */
const needsReason: readonly MerchantReviewInput['action'][] = ['reject', 'requestChanges', 'suspend'];

/** Which merchants a review is about: those that are named, or a selection. @throws ApiProblem validation_failed */
export function readSelection(body: MerchantReviewInput): MerchantReview['merchants'] {
  const { action, reason, merchantIds, selection, includeChildren, after } = body;
  if (reason === undefined && needsReason.includes(action))
    throw validationFailed({ code: 'missing' }, ['reason']);
  if (merchantIds === undefined && selection === undefined) {
    throw validationFailed({ code: 'missing' }, ['selection']);
  }
  if (merchantIds !== undefined && selection !== undefined) {
    throw validationFailed({ code: 'unknown_field' }, ['selection']);
  }
  if (merchantIds !== undefined && after !== undefined)
    throw validationFailed({ code: 'unknown_field' }, ['after']);
  // A decision changes the status: the next call would no longer find those below.
  if (includeChildren && selection?.status !== undefined) {
    throw validationFailed({ code: 'unknown_field' }, ['selection', 'status']);
  }
  return merchantIds ?? selection ?? {};
}
