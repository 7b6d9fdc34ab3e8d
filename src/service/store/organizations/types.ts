import type { ApiKeyKind, KeyQuota, Mode, OrganizationRole, Scope } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';

interface NewOrganization {
  readonly name: string;
  readonly role: OrganizationRole;
  /** The parent organization; none by default. */
  readonly parentId?: string | undefined;
  /** The scopes of its role that are delegated to it; all by default. */
  readonly scopes?: readonly Scope[] | undefined;
}
export interface OrganizationRecord {
  readonly id: string;
  readonly name: string;
  readonly role: OrganizationRole;
  readonly parentId: string | null;
  readonly scopes: readonly Scope[] | null;
  readonly createdAt: number;
}
/** An organization, its parent, the parent's parent and so on up to the root. */
export type OrganizationChain = readonly [OrganizationRecord, ...OrganizationRecord[]];
export interface OrganizationStore {
  /** @throws organization_not_found for the parent */
  create(input: NewOrganization): Promise<OrganizationRecord>;
  /** Sets the scopes that it has from now on. @throws organization_not_found */
  delegate(id: string, scopes: readonly Scope[] | null): Promise<OrganizationRecord>;
  /** @throws organization_not_found, at `pointer` where it is given */
  chain(id: string, pointer?: string): Promise<OrganizationChain>;
  /** @throws organization_not_found */
  get(id: string): Promise<OrganizationRecord>;
  list(page: PageRequest): Promise<Page<OrganizationRecord>>;
}

interface NewPerson {
  readonly organizationId: string;
  readonly name: string;
}
export interface PersonRecord extends NewPerson {
  readonly id: string;
  readonly createdAt: number;
  readonly disabledAt: number | null;
}
/** Of one organization, or of an organization and all below it; of all where neither is given. */
export interface OrganizationFilter {
  readonly organizationId?: string | undefined;
  readonly within?: string | undefined;
}
export interface PersonStore {
  /** @throws organization_not_found */
  create(input: NewPerson): Promise<PersonRecord>;
  /** @throws person_not_found */
  get(id: string): Promise<PersonRecord>;
  /** Revokes all their keys; a second call has no effect. @throws person_not_found, last_administrator */
  disable(id: string): Promise<PersonRecord>;
  list(filter: OrganizationFilter, page: PageRequest): Promise<Page<PersonRecord>>;
}

/** Who makes or rotates a key. */
export interface KeyMakerRecord {
  /** Null where the key with which it is done belongs to no person. */
  readonly personId: string | null;
  readonly keyId: string;
}
export interface NewKey {
  readonly organizationId: string;
  /** The person of the same organization who uses it; none by default. */
  readonly personId?: string | undefined;
  readonly name: string;
  /** Secret by default. */
  readonly kind?: ApiKeyKind | undefined;
  readonly mode: Mode;
  readonly scopes: readonly Scope[];
  /** Other organizations for which it may act; none by default. */
  readonly actsFor?: readonly string[] | undefined;
  /** Networks from which it is accepted; any by default. */
  readonly addresses?: readonly string[] | undefined;
  readonly expiresAt?: number | undefined;
  /** In place of the quota of the service. */
  readonly quota?: KeyQuota | undefined;
  /** A given secret, such as the fixed ones of the mock; a random one by default. */
  readonly secret?: string | undefined;
  /** None where it is made in the database itself. */
  readonly createdBy?: KeyMakerRecord | undefined;
}
export interface KeyRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly kind: ApiKeyKind;
  readonly mode: Mode;
  readonly scopes: readonly Scope[];
  readonly actsFor: readonly string[];
  readonly addresses: readonly string[];
  /** Prefix and last characters of the secret, to tell keys apart. */
  readonly hint: string;
  readonly createdAt: number;
  readonly createdBy: KeyMakerRecord | null;
  /** When its holder got the secret; null as long as nobody has. */
  readonly claimedAt: number | null;
  readonly lastUsedAt: number | null;
  readonly expiresAt: number | null;
  readonly rotatedBy: KeyMakerRecord | null;
  readonly revokedAt: number | null;
  /** Null where it has the quota of the service. */
  readonly quota: KeyQuota | null;
  /** Id of the key that replaces it; it then ends at `expiresAt`. */
  readonly replacedBy: string | null;
}
interface Rotation {
  /** How long the old key stays valid. */
  readonly graceMs: number;
  readonly by?: KeyMakerRecord | undefined;
  /** When the new key expires; never by default. */
  readonly expiresAt?: number | undefined;
}
/** A code in plain text; the store has its SHA-256. */
export interface KeyClaimRecord {
  readonly code: string;
  readonly expiresAt: number;
}
/** A key with its secret, or the key whose code was wrong; no key where the code names none. */
export type ClaimedKey =
  | { readonly record: KeyRecord; readonly secret: string }
  | { readonly record: KeyRecord | null; readonly secret: null };
export interface KeyStore {
  /** Only this result has the secret; the store has its SHA-256. @throws organization_not_found, person_not_found, person_disabled, state_conflict (the given secret is known) */
  create(input: NewKey): Promise<{ record: KeyRecord; secret: string }>;
  /**
   * Makes the code with which the holder of a key gets its secret, for a day; until then no secret is that of the key.
   * @throws key_not_found
   */
  issueClaim(id: string): Promise<{ record: KeyRecord; claim: KeyClaimRecord }>;
  /** Gives a key a new secret, to whoever has its code. A wrong code is counted; the fifth ends the code. */
  claim(code: string): Promise<ClaimedKey>;
  /**
   * The key with this hash (see `hashApiKey`), also where it is expired or revoked: the app decides. Null where there is
   * none. `acting` is the chain of the organization for which it is to act; null where it may not.
   */
  findByHash(
    hash: string,
    actingFor?: string,
  ): Promise<{ key: KeyRecord; chain: OrganizationChain; acting: OrganizationChain | null } | null>;
  /** @throws key_not_found */
  get(id: string): Promise<KeyRecord>;
  list(filter: OrganizationFilter, page: PageRequest): Promise<Page<KeyRecord>>;
  /**
   * Creates a successor with the same person, name, kind, mode, scopes and addresses; the old key remains valid until
   * now + `graceMs`, or its own earlier end. @throws key_not_found, state_conflict (revoked, expired or replaced already)
   */
  rotate(id: string, rotation: Rotation): Promise<{ record: KeyRecord; secret: string; replaced: KeyRecord }>;
  /** @throws key_not_found */
  setQuota(id: string, quota: KeyQuota | null): Promise<KeyRecord>;
  /** Takes effect at once; a second call has none. @throws key_not_found */
  revoke(id: string): Promise<KeyRecord>;
  /** Adds scopes to a key. @throws key_not_found */
  grant(id: string, scopes: readonly Scope[]): Promise<KeyRecord>;
  /** Records when keys were last used. */
  recordUse(lastUsed: ReadonlyMap<string, number>): Promise<void>;
  /** Whether there is any key: `shopfest keys` makes the first one on an empty database. */
  any(): Promise<boolean>;
}

export interface AccessReviewRecord {
  readonly id: string;
  readonly personId: string;
  readonly reviewedAt: number;
}
export interface AccessReviewStore {
  /** That this person reviewed who has access to this organization and those below it. */
  record(organizationId: string, personId: string): Promise<AccessReviewRecord>;
  /** The last review of the organization; null where there was none. */
  last(organizationId: string): Promise<AccessReviewRecord | null>;
}
