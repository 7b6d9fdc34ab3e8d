import type { ApiKeyKind, OrganizationRole } from '../../generated/types.js';
import { problemAt } from '../http/problem.js';

const DAY = 86_400_000;
/** How long a secret key of an operator is valid, by default and at most. */
const DEFAULT = 365 * DAY;
const LONGEST = 730 * DAY;
/** How long before its end a key should be rotated. */
const SOON = 30 * DAY;

/** When a new key expires; undefined for never. @throws ApiProblem period_invalid, key_expiry_too_late */
export function keyExpiry(
  requested: number | undefined,
  { role, kind }: { readonly role: OrganizationRole; readonly kind: ApiKeyKind },
  now: number,
): number | undefined {
  if (requested !== undefined && requested <= now) throw problemAt('period_invalid', '/expiresAt');
  if (role !== 'operator' || kind === 'publishable') return requested;
  const expiresAt = requested ?? now + DEFAULT;
  if (expiresAt > now + LONGEST) throw problemAt('key_expiry_too_late', '/expiresAt');
  return expiresAt;
}

/** Whether it is time to rotate a key that has not expired. */
export const expiresSoon = (expiresAt: number | null, now: number): boolean =>
  expiresAt !== null && expiresAt > now && expiresAt - now <= SOON;
