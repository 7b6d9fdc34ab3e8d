import { ApiProblem } from '../http/problem.js';
import type { OrganizationChain } from '../store/store.js';
import type { Caller } from './authentication.js';

/**
 * An organization manages keys and persons of its own and of those below it; an operator with none above it manages
 * those of all. @throws ApiProblem organization_out_of_reach
 */
export function requireWithinReach(
  { chain, organization }: Caller,
  [target, ...above]: OrganizationChain,
): void {
  const isBelow = [target, ...above].some(({ id }) => id === organization.id);
  if (chain.length > 1 && !isBelow) throw new ApiProblem('organization_out_of_reach');
}

/** The organization whose keys and persons the caller sees, with those below it; undefined for all. */
export const visibleWithin = ({ chain, organization }: Caller): string | undefined =>
  chain.length > 1 ? organization.id : undefined;

/** No organization changes the scopes that it has itself. @throws ApiProblem organization_out_of_reach */
export function requireBelowCaller(caller: Caller, target: OrganizationChain): void {
  if (target[0].id === caller.organization.id) throw new ApiProblem('organization_out_of_reach');
  requireWithinReach(caller, target);
}
