import { apiKeyMode } from '../../campaign/apiKey.js';
import type { ErrorCode } from '../../generated/errorCodes.js';
import type { Operation } from '../../generated/operations.js';
import type { Mode, Scope } from '../../generated/types.js';
import { ApiProblem } from '../http/problem.js';
import { StoreUnavailableError } from '../store/db/problem.js';
import { hashApiKey } from '../store/organizations/keys.js';
import type { Access, KeyRecord, KeyStore, OrganizationChain, OrganizationRecord } from '../store/store.js';
import { effectiveScopes } from './scopes.js';

/** Who calls. */
export interface Caller {
  readonly key: KeyRecord;
  readonly organization: OrganizationRecord;
  /** The organization, and those that it stands under. */
  readonly chain: OrganizationChain;
  readonly isOperator: boolean;
  readonly access: Access;
  /** Of the key, and never more than its organization has. */
  readonly scopes: readonly Scope[];
}

export interface Authentication {
  /** @throws ApiProblem key_missing, key_invalid, key_mode_mismatch, key_revoked, key_expired */
  authenticate(authorization: string | null, operation: Pick<Operation, 'id'>): Promise<Caller>;
  /** To be called when a key has been changed: what is remembered may be wrong. */
  clearCache(): void;
}

/** For so long a key is taken for what it was; another process learns of a revocation no later. */
const CACHE_MS = 2_000;
const MAX_CACHED_KEYS = 10_000;

interface AuthenticationOptions {
  readonly keys: KeyStore;
  readonly mode: Mode;
  readonly clock: () => number;
}

export function createAuthentication({ keys, mode, clock }: AuthenticationOptions): Authentication {
  let remembered = new Map<string, { readonly caller: Caller; readonly since: number }>();

  /**
   * Keys are found by their SHA-256, whose bytes a caller cannot choose: how long a comparison takes tells nothing
   * of a key. Unknown keys are not remembered, so that nobody fills the memory with them.
   */
  async function find(hash: string): Promise<Caller> {
    const known = remembered.get(hash);
    const age = known ? clock() - known.since : Number.NaN;
    if (known && age >= 0 && age < CACHE_MS) return known.caller;
    const memory = remembered;
    const since = clock();
    const found = await keys.findByHash(hash);
    if (found === null) throw unauthorized('key_invalid');
    const caller = callerOf(found.key, found.chain);
    // Where a key was changed while this one was read, the map is another one and forgets what was read before.
    if (memory.size >= MAX_CACHED_KEYS) memory.clear();
    memory.set(hash, { caller, since });
    return caller;
  }

  /** Whoever watches the service is known also while the database is away, which is when it is watched most. */
  async function findForWatching(hash: string): Promise<Caller> {
    const known = remembered.get(hash);
    return find(hash).catch((error: unknown) => {
      if (known && error instanceof StoreUnavailableError) return known.caller;
      throw error;
    });
  }

  return {
    async authenticate(authorization, { id }) {
      const secret = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
      if (secret === undefined) throw unauthorized('key_missing');
      const keyMode = apiKeyMode(secret);
      if (keyMode === null) throw unauthorized('key_invalid');
      if (keyMode !== mode) throw unauthorized('key_mode_mismatch');
      const hash = hashApiKey(secret);
      const caller = await (id === 'retrieveMetrics' ? findForWatching(hash) : find(hash));
      const { revokedAt, expiresAt } = caller.key;
      if (revokedAt !== null) throw unauthorized('key_revoked');
      if (expiresAt !== null && expiresAt <= clock()) throw unauthorized('key_expired');
      return caller;
    },
    clearCache() {
      remembered = new Map();
    },
  };
}

/** @throws ApiProblem scope_missing, naming what is missing */
export function requireScopes(operation: Operation, caller: Caller): void {
  const missing = (operation.scopes ?? []).filter((scope) => !caller.scopes.includes(scope));
  if (missing.length === 0) return;
  throw new ApiProblem(
    'scope_missing',
    missing.map((scope) => ({
      pointer: '/header/Authorization',
      code: 'scope_missing',
      message: `lacks ${scope}`,
      messageZh: `缺少 ${scope}`,
    })),
  );
}

function callerOf(key: KeyRecord, chain: OrganizationChain): Caller {
  const [organization] = chain;
  const isOperator = organization.role === 'operator';
  return {
    key,
    organization,
    chain,
    isOperator,
    access: { organizationId: organization.id, all: isOperator },
    scopes: effectiveScopes(organization.role, chain).filter((scope) => key.scopes.includes(scope)),
  };
}

function unauthorized(code: ErrorCode): ApiProblem {
  return new ApiProblem(code, [], { 'WWW-Authenticate': 'Bearer' });
}
