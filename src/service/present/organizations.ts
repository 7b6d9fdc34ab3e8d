import { toTaipei } from '../../campaign/taipeiTime.js';
import type { ApiKey, NewApiKey, Organization, Person, Scope } from '../../generated/types.js';
import { expiresSoon } from '../auth/keyExpiry.js';
import type { KeyClaimRecord, KeyRecord, OrganizationRecord, PersonRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentOrganization(organization: OrganizationRecord): Organization {
  const { id, name, role, parentId, scopes, createdAt } = organization;
  return { id, name, role, parentId, scopes: scopes && [...scopes], createdAt: toTaipei(createdAt) };
}

export function presentPerson({ id, organizationId, name, createdAt, disabledAt }: PersonRecord): Person {
  return { id, organizationId, name, createdAt: toTaipei(createdAt), disabledAt: timeOrNull(disabledAt) };
}

export function presentKey(key: KeyRecord, now: number): ApiKey {
  const { id, organizationId, personId, name, kind, mode, hint, scopes, actsFor, addresses } = key;
  return {
    id,
    organizationId,
    personId,
    name,
    kind,
    mode,
    hint,
    scopes: [...scopes] as Scope[],
    actsFor: [...actsFor],
    addresses: [...addresses],
    createdAt: toTaipei(key.createdAt),
    createdBy: key.createdBy,
    claimedAt: timeOrNull(key.claimedAt),
    lastUsedAt: timeOrNull(key.lastUsedAt),
    expiresAt: timeOrNull(key.expiresAt),
    expiresSoon: expiresSoon(key.expiresAt, now),
    rotatedBy: key.rotatedBy,
    revokedAt: timeOrNull(key.revokedAt),
    quota: key.quota,
  };
}

/** Code and secret are in the first response only; the one that is stored for replays has neither. */
export function presentNewKey(
  record: KeyRecord,
  { claim, secret }: { readonly claim?: KeyClaimRecord; readonly secret?: string },
  now: number,
): { readonly body: NewApiKey; readonly storedBody: NewApiKey } {
  const key = presentKey(record, now);
  const shown = claim ? { code: claim.code, expiresAt: toTaipei(claim.expiresAt) } : null;
  return {
    body: { key, claim: shown, secret: secret ?? null },
    storedBody: { key, claim: null, secret: null },
  };
}
