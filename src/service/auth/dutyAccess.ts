import { ApiProblem } from '../http/problem.js';
import type { Access } from '../store/store.js';
import type { Caller } from './authentication.js';

/**
 * An operator with none above it sees what all owe. Everybody else sees what its own organization owes, a contractor that is
 * an operator, too: evidence is for who owes it and for who reviews it.
 */
export const dutyAccessOf = ({ organization, chain, isOperator }: Caller): Access => ({
  organizationId: organization.id,
  all: isOperator && chain.length === 1,
});

/** Who asks and reviews: never a contractor, which would review itself. @throws ApiProblem operator_only */
export function requireReviewer(caller: Caller): void {
  if (!dutyAccessOf(caller).all) throw new ApiProblem('operator_only');
}
