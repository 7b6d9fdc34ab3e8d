import { ApiProblem } from '../http/problem.js';
import type { OrganizationChain } from '../store/store.js';
import type { Caller } from './authentication.js';

/**
 * An organization manages keys and persons of its own, of those below it, and of those that are no operators; an
 * operator with none above it manages those of all. @throws ApiProblem organization_out_of_reach
 */
export function requireWithinReach(
  { chain, organization }: Caller,
  [target, ...above]: OrganizationChain,
): void {
  const isTop = chain.length === 1;
  const isBelow = [target, ...above].some(({ id }) => id === organization.id);
  if (!isTop && !isBelow && target.role === 'operator') throw new ApiProblem('organization_out_of_reach');
}

/** No organization changes the scopes that it has itself. @throws ApiProblem organization_out_of_reach */
export function requireBelowCaller(caller: Caller, target: OrganizationChain): void {
  if (target[0].id === caller.organization.id) throw new ApiProblem('organization_out_of_reach');
  requireWithinReach(caller, target);
}
