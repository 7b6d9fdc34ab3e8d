import { toTaipei } from '../../campaign/taipeiTime.js';
import type { ApiKey, Organization, Person, Scope } from '../../generated/types.js';
import type { KeyRecord, OrganizationRecord, PersonRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentOrganization(organization: OrganizationRecord): Organization {
  const { id, name, role, parentId, scopes, createdAt } = organization;
  return { id, name, role, parentId, scopes: scopes && [...scopes], createdAt: toTaipei(createdAt) };
}

export function presentPerson({ id, organizationId, name, createdAt }: PersonRecord): Person {
  return { id, organizationId, name, createdAt: toTaipei(createdAt) };
}

export function presentKey(key: KeyRecord): ApiKey {
  const { id, organizationId, personId, name, kind, mode, hint, scopes, actsFor } = key;
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
    createdAt: toTaipei(key.createdAt),
    expiresAt: timeOrNull(key.expiresAt),
    revokedAt: timeOrNull(key.revokedAt),
    quota: key.quota,
  };
}
