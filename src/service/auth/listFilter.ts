import { problemAt } from '../http/problem.js';
import type { Caller } from './authentication.js';

type Query = { readonly pageSize?: number; readonly pageToken?: string; readonly organizationId?: string };

/**
 * The filter of a list: the query without its page. A partner sees only rows of its own, so it may not filter by
 * another organization.
 * @throws ApiProblem operator_only
 */
export function listFilterOf<Q extends Query>(query: Q, caller: Caller): Omit<Q, 'pageSize' | 'pageToken'> {
  const { pageSize: _, pageToken: __, ...filter } = query;
  const own = caller.organization.id;
  if (caller.isOperator || (query.organizationId ?? own) === own) return filter;
  throw problemAt('operator_only', '/query/organizationId');
}
