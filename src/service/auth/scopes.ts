import { scopes as all } from '../../generated/enums.js';
import type { OrganizationRole, Scope } from '../../generated/types.js';
import { issueOf } from '../../validation/validate.js';
import { ApiProblem } from '../http/problem.js';
import type { OrganizationRecord } from '../store/store.js';

/** What a partner's key may do at most; the rest is the operator's. */
const partnerScopes: readonly Scope[] = [
  'campaigns:read',
  'merchants:read',
  'merchants:write',
  'transactions:read',
  'transactions:write',
  'promoItems:read',
  'promoItems:write',
  'draws:read',
  'stats:read',
];

/** What the key of an app that serves the shoppers may do. */
const appScopes: readonly Scope[] = [
  'campaigns:read',
  'participants:read',
  'participants:write',
  'draws:read',
  'stats:read',
];

const scopesByRole: Readonly<Record<OrganizationRole, readonly Scope[]>> = {
  operator: all,
  partner: partnerScopes,
  app: appScopes,
};

/** What an organization of this role may do: what its keys have by default, and never more than this. */
export function scopesOfRole(role: OrganizationRole): readonly Scope[] {
  return scopesByRole[role];
}

/** What everyone of these still has, of what the role may do: what one loses, all that stand below it lose. */
export function effectiveScopes(
  role: OrganizationRole,
  chain: readonly Pick<OrganizationRecord, 'scopes'>[],
): readonly Scope[] {
  return scopesOfRole(role).filter((scope) => chain.every(({ scopes }) => scopes?.includes(scope) ?? true));
}

/** @throws ApiProblem validation_failed, naming each that is not among those that may be given */
export function requireAllowedScopes(scopes: readonly Scope[], values: readonly Scope[]): void {
  const issues = scopes.flatMap((scope, index) =>
    values.includes(scope) ? [] : [issueOf({ code: 'not_one_of', values }, ['scopes', index])],
  );
  if (issues.length > 0) throw new ApiProblem('validation_failed', issues);
}
