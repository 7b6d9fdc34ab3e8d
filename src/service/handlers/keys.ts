import type { ApiKeyWithSecret } from '../../generated/types.js';
import type { Caller } from '../auth/authentication.js';
import { requireWithinReach } from '../auth/organizationReach.js';
import { effectiveScopes, publishableScopes, requireAllowedScopes } from '../auth/scopes.js';
import { listPage } from '../http/paging.js';
import { ApiProblem, problemAt } from '../http/problem.js';
import { readTime } from '../input/times.js';
import { presentKey } from '../present/organizations.js';
import { StoreProblem } from '../store/db/problem.js';
import type { KeyRecord, Subjects } from '../store/store.js';
import type { TagHandlers } from './handler.js';

const DAY = 86_400;

export const keys: TagHandlers<'keys'> = {
  listKeys: (call) => {
    const { organizationId } = call.query;
    return listPage(call, (page) => call.store.keys.list({ organizationId }, page), presentKey);
  },

  async createKey({ body, caller, store, dependencies: { mode, clock } }) {
    const { organizationId, kind, personId, name, scopes: requested, actsFor, quota } = body;
    const isPublishable = kind === 'publishable';
    if (isPublishable && personId !== undefined) throw problemAt('publishable_key', '/personId');
    if (isPublishable && actsFor !== undefined) throw problemAt('publishable_key', '/actsFor');
    if (quota !== undefined) requireOperator(caller);
    const expiresAt = readTime(body.expiresAt, 'expiresAt');
    if (expiresAt !== undefined && expiresAt <= clock()) {
      throw problemAt('period_invalid', '/expiresAt');
    }
    const chain = await store.organizations.chain(organizationId, '/organizationId');
    requireWithinReach(caller, chain);
    const ofRole = effectiveScopes(chain[0].role, chain);
    const allowed = isPublishable ? ofRole.filter((scope) => publishableScopes.includes(scope)) : ofRole;
    const scopes = requested ?? allowed;
    requireAllowedScopes(scopes, allowed);
    await requirePartners(actsFor ?? [], caller, store);
    return withSecretOnce(
      await store.keys.create({
        ...{ organizationId, kind, personId, name, mode, scopes, actsFor, expiresAt, quota },
      }),
    );
  },

  async updateKey({ path, body: { quota }, caller, store }) {
    requireOperator(caller);
    await requireKeyWithinReach(path.keyId, caller, store);
    return { body: presentKey(await store.keys.setQuota(path.keyId, quota)) };
  },

  async rotateKey({ path, body: { graceSeconds = DAY }, caller, store }) {
    await requireKeyWithinReach(path.keyId, caller, store);
    return withSecretOnce(await store.keys.rotate(path.keyId, { graceMs: graceSeconds * 1_000 }));
  },

  async revokeKey({ path, caller, store }) {
    await requireKeyWithinReach(path.keyId, caller, store);
    return { body: presentKey(await store.keys.revoke(path.keyId)) };
  },
};

/** @throws ApiProblem operator_only */
function requireOperator({ isOperator }: Caller): void {
  if (!isOperator) throw new ApiProblem('operator_only');
}

/** The secret is in the first response only; the one that is stored for replays does not have it. */
function withSecretOnce(created: { record: KeyRecord; secret: string }): {
  body: ApiKeyWithSecret;
  storedBody: ApiKeyWithSecret;
} {
  const key = presentKey(created.record);
  return { body: { key, secret: created.secret }, storedBody: { key, secret: null } };
}

/** A key acts for partners within reach only: never for an operator or an app. @throws StoreProblem organization_not_found */
async function requirePartners(
  organizationIds: readonly string[],
  caller: Caller,
  { organizations }: Subjects,
): Promise<void> {
  for (const [index, id] of organizationIds.entries()) {
    const pointer = `/actsFor/${index}`;
    const chain = await organizations.chain(id, pointer);
    if (chain[0].role !== 'partner') throw new StoreProblem('organization_not_found', pointer);
    requireWithinReach(caller, chain);
  }
}

async function requireKeyWithinReach(
  keyId: string,
  caller: Caller,
  { keys, organizations }: Subjects,
): Promise<void> {
  const { organizationId } = await keys.get(keyId);
  requireWithinReach(caller, await organizations.chain(organizationId));
}
