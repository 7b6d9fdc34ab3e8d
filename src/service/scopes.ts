import { scopes as all } from '../generated/enums.js';
import type { OrganizationRole, Scope } from '../generated/types.js';

/** What a partner's key may do at most; the rest is the operator's. */
const ofPartner: readonly Scope[] = [
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
const ofApp: readonly Scope[] = [
  'campaigns:read',
  'participants:read',
  'participants:write',
  'draws:read',
  'stats:read',
];

const scopesByRole: Readonly<Record<OrganizationRole, readonly Scope[]>> = {
  operator: all,
  partner: ofPartner,
  app: ofApp,
};

/** What an organization of this role may do: what its keys have by default, and never more than this. */
export function scopesOf(role: OrganizationRole): readonly Scope[] {
  return scopesByRole[role];
}
