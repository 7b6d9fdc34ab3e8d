import { toTaipei } from '../../campaign/taipeiTime.js';
import type { ApiKey, Organization, Person, Scope } from '../../generated/types.js';
import type { KeyRecord, OrganizationRecord, PersonRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentOrganization({ id, name, role, createdAt }: OrganizationRecord): Organization {
  return { id, name, role, createdAt: toTaipei(createdAt) };
}

export function presentPerson({ id, organizationId, name, createdAt }: PersonRecord): Person {
  return { id, organizationId, name, createdAt: toTaipei(createdAt) };
}

export function presentKey(key: KeyRecord): ApiKey {
  const { id, organizationId, personId, name, mode, hint, scopes } = key;
  return {
    id,
    organizationId,
    personId,
    name,
    mode,
    hint,
    scopes: [...scopes] as Scope[],
    createdAt: toTaipei(key.createdAt),
    expiresAt: timeOrNull(key.expiresAt),
    revokedAt: timeOrNull(key.revokedAt),
  };
}
