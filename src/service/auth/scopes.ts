import { scopes as allScopes } from '../../generated/enums.js';
import type { OrganizationRole, Scope } from '../../generated/types.js';
import { issueOf } from '../../validation/validate.js';
import { ApiProblem } from '../http/problem.js';
import type { OrganizationRecord } from '../store/store.js';

/** The scopes that a partner's key may have; all others are the operator's. */
const partnerScopes: readonly Scope[] = [
  'campaigns:read',
  'duties:read',
  'duties:write',
  'merchants:read',
  'merchants:write',
  'transactions:read',
  'transactions:write',
  'promoItems:read',
  'promoItems:write',
  'draws:read',
  'draws:witness',
  'stats:read',
];

/** The scopes that a publishable key may have, besides what it may call without one. */
export const publishableScopes: readonly Scope[] = ['stats:read'];

/** The scopes that the key of an app for shoppers may have. */
const appScopes: readonly Scope[] = [
  'campaigns:read',
  'duties:read',
  'duties:write',
  'participants:read',
  'participants:write',
  'directory:read',
  'draws:read',
  'draws:witness',
  'stats:read',
];

const scopesByRole: Readonly<Record<OrganizationRole, readonly Scope[]>> = {
  operator: allScopes,
  partner: partnerScopes,
  app: appScopes,
};

/** The scopes of a role: its keys have them by default, and never others. */
export function scopesOfRole(role: OrganizationRole): readonly Scope[] {
  return scopesByRole[role];
}

/** The scopes of a role that every organization of a chain has: what one loses, all below it lose. */
export function effectiveScopes(
  role: OrganizationRole,
  chain: readonly Pick<OrganizationRecord, 'scopes'>[],
): readonly Scope[] {
  return scopesOfRole(role).filter((scope) => chain.every(({ scopes }) => scopes?.includes(scope) ?? true));
}

/** @throws ApiProblem validation_failed, naming each scope that is not allowed */
export function requireAllowedScopes(scopes: readonly Scope[], allowed: readonly Scope[]): void {
  const issues = scopes.flatMap((scope, index) =>
    allowed.includes(scope) ? [] : [issueOf({ code: 'not_one_of', values: allowed }, ['scopes', index])],
  );
  if (issues.length > 0) throw new ApiProblem('validation_failed', issues);
}

/**
 * Nobody gives what they do not have: neither a new key, nor the successor of another's.
 * @throws ApiProblem scope_missing, naming each scope that the caller lacks
 */
export function requireHeldScopes(held: readonly Scope[], given: readonly Scope[], pointer: string): void {
  const missing = given.filter((scope) => !held.includes(scope));
  if (missing.length === 0) return;
  throw new ApiProblem(
    'scope_missing',
    missing.map((scope) => ({
      pointer,
      code: 'scope_missing',
      message: `lacks ${scope}`,
      messageZh: `缺少 ${scope}`,
    })),
  );
}
