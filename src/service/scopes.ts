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
  'stats:read',
];

/** What an organization of this role may do: what its keys have by default, and never more than this. */
export function scopesOf(role: OrganizationRole): readonly Scope[] {
  return role === 'operator' ? all : ofPartner;
}
