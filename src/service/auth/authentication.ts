import { apiKeyPrefix } from '../../campaign/apiKey.js';
import type { ErrorCode } from '../../generated/errorCodes.js';
import type { Operation } from '../../generated/operations.js';
import type { Mode, Scope } from '../../generated/types.js';
import { ApiProblem } from '../http/problem.js';
import { StoreUnavailableError } from '../store/db/problem.js';
import { hashApiKey } from '../store/organizations/keys.js';
import type { Access, KeyRecord, KeyStore, OrganizationChain, OrganizationRecord } from '../store/store.js';
import { type AcceptsAddress, acceptedAddresses } from './addressRanges.js';
import { effectiveScopes, requireHeldScopes } from './scopes.js';

/** The organization and the key that a request comes from. A key may act for another organization than its own. */
export interface Caller {
  readonly key: KeyRecord;
  readonly organization: OrganizationRecord;
  /** The organization, and those above it. */
  readonly chain: OrganizationChain;
  /** Whether it sees what only the operator does: of a publishable key never, since anyone may have it. */
  readonly isOperator: boolean;
  readonly isPublishable: boolean;
  /** Whether the key is of the operator or of an organization below it, also where it acts for a partner. */
  readonly isOperatorsKey: boolean;
  readonly access: Access;
  /** The scopes of the key, as far as its organization has them. */
  readonly scopes: readonly Scope[];
  readonly acceptsAddress: AcceptsAddress;
}

/** What is known of a request before its key is. */
interface Origin {
  /** The organization that the request names. */
  readonly actingFor: string | null;
  readonly remoteAddress: string | null;
}

export interface Authentication {
  /**
   * @throws ApiProblem key_missing, key_invalid, key_mode_mismatch, key_revoked, key_expired, address_not_allowed,
   * organization_not_delegated
   */
  authenticate(
    authorization: string | null,
    operation: Pick<Operation, 'id'>,
    origin: Origin,
  ): Promise<Caller>;
  /** To be called when a key or an organization was changed: cached callers may be wrong. */
  clearCache(): void;
}

/** How long a caller is cached: another process learns of a revocation no later. */
const CACHE_MS = 2_000;
const MAX_CACHED_KEYS = 10_000;

interface AuthenticationOptions {
  readonly keys: KeyStore;
  readonly mode: Mode;
  readonly clock: () => number;
}

export function createAuthentication({ keys, mode, clock }: AuthenticationOptions): Authentication {
  let cache = new Map<string, { readonly caller: Caller; readonly readAt: number }>();

  /**
   * Keys are found by their SHA-256, whose bytes a caller cannot choose: how long a comparison takes tells nothing
   * about a key. Unknown keys are not cached, so that nobody fills the memory with them.
   */
  async function find(hash: string, actingFor: string | null): Promise<Caller> {
    const name = nameInCache(hash, actingFor);
    const cached = cache.get(name);
    const age = cached ? clock() - cached.readAt : Number.NaN;
    if (cached && age >= 0 && age < CACHE_MS) return cached.caller;
    const cacheAtRead = cache;
    const readAt = clock();
    const found = await keys.findByHash(hash, actingFor ?? undefined);
    if (found === null) throw unauthorized('key_invalid');
    if (found.acting === null) throw new ApiProblem('organization_not_delegated');
    const caller = callerOf(found.key, found.chain, found.acting);
    // Where the cache was cleared while this key was read, this goes into the old map and is not cached.
    if (cacheAtRead.size >= MAX_CACHED_KEYS) cacheAtRead.clear();
    cacheAtRead.set(name, { caller, readAt });
    return caller;
  }

  /** Monitoring is authenticated also without the database: an outage is when metrics matter most. */
  async function findForMonitoring(hash: string, actingFor: string | null): Promise<Caller> {
    const cached = cache.get(nameInCache(hash, actingFor));
    return find(hash, actingFor).catch((error: unknown) => {
      if (cached && error instanceof StoreUnavailableError) return cached.caller;
      throw error;
    });
  }

  return {
    async authenticate(authorization, { id }, { actingFor, remoteAddress }) {
      const secret = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
      if (secret === undefined) throw unauthorized('key_missing');
      const prefix = apiKeyPrefix(secret);
      if (prefix === null) throw unauthorized('key_invalid');
      if (prefix !== 'pub' && prefix !== mode) throw unauthorized('key_mode_mismatch');
      const hash = hashApiKey(secret);
      const findCaller = id === 'retrieveMetrics' ? findForMonitoring : find;
      const caller = await findCaller(hash, actingFor);
      const { revokedAt, expiresAt } = caller.key;
      if (caller.key.mode !== mode) throw unauthorized('key_mode_mismatch');
      if (revokedAt !== null) throw unauthorized('key_revoked');
      if (expiresAt !== null && expiresAt <= clock()) throw unauthorized('key_expired');
      if (!caller.acceptsAddress(remoteAddress)) throw new ApiProblem('address_not_allowed');
      return caller;
    },
    clearCache() {
      cache = new Map();
    },
  };
}

/** @throws ApiProblem publishable_key, scope_missing (naming each missing scope) */
export function requirePermission(operation: Operation, caller: Caller): void {
  if (caller.isPublishable && operation.publishable !== true) throw new ApiProblem('publishable_key');
  requireHeldScopes(caller.scopes, operation.scopes ?? [], '/header/Authorization');
}

const nameInCache = (hash: string, actingFor: string | null): string =>
  actingFor === null ? hash : `${hash}/${actingFor}`;

/** What either organization has lost, a key that acts for the other has not. */
function callerOf(key: KeyRecord, own: OrganizationChain, chain: OrganizationChain): Caller {
  const [organization] = chain;
  const isPublishable = key.kind === 'publishable';
  const isOperator = organization.role === 'operator' && !isPublishable;
  return {
    key,
    organization,
    chain,
    isOperator,
    isPublishable,
    isOperatorsKey: own.some(({ role }) => role === 'operator'),
    access: { organizationId: organization.id, all: isOperator },
    scopes: effectiveScopes(organization.role, [...chain, ...own]).filter((scope) =>
      key.scopes.includes(scope),
    ),
    acceptsAddress: acceptedAddresses(key.addresses),
  };
}

function unauthorized(code: ErrorCode): ApiProblem {
  return new ApiProblem(code, [], { 'WWW-Authenticate': 'Bearer' });
}
