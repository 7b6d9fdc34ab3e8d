import { ApiProblem, issueOfCode } from '../http/problem.js';
import type { Caller } from './authentication.js';

type Query = { readonly pageSize?: number; readonly pageToken?: string; readonly organizationId?: string };

/**
 * What a list is filtered by: the query without its page. A partner has rows of its own only, so it may not ask
 * for those of another organization.
 * @throws ApiProblem operator_only
 */
export function listFilterOf<Q extends Query>(query: Q, caller: Caller): Omit<Q, 'pageSize' | 'pageToken'> {
  const { pageSize: _, pageToken: __, ...filter } = query;
  const own = caller.organization.id;
  if (caller.isOperator || (query.organizationId ?? own) === own) return filter;
  throw new ApiProblem('operator_only', [issueOfCode('operator_only', '/query/organizationId')]);
}
