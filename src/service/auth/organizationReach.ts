import { ApiProblem } from '../http/problem.js';
import type { OrganizationChain } from '../store/store.js';
import type { Caller } from './authentication.js';

/**
 * Keys and persons are managed in one's own organization, in those below it, and in those that run nothing; an
 * operator under no other reaches all. @throws ApiProblem organization_out_of_reach
 */
export function requireWithinReach(
  { chain, organization }: Caller,
  [target, ...above]: OrganizationChain,
): void {
  const isTop = chain.length === 1;
  const isBelow = [target, ...above].some(({ id }) => id === organization.id);
  if (!isTop && !isBelow && target.role === 'operator') throw new ApiProblem('organization_out_of_reach');
}

/** What an organization is left is none of its own affair. @throws ApiProblem organization_out_of_reach */
export function requireBelowCaller(caller: Caller, target: OrganizationChain): void {
  if (target[0].id === caller.organization.id) throw new ApiProblem('organization_out_of_reach');
  requireWithinReach(caller, target);
}
