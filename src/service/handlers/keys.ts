import type { ApiKeyWithSecret } from '../../generated/types.js';
import type { Caller } from '../auth/authentication.js';
import { requireWithinReach } from '../auth/organizationReach.js';
import { effectiveScopes, requireAllowedScopes } from '../auth/scopes.js';
import { listPage } from '../http/paging.js';
import { ApiProblem, issueOfCode } from '../http/problem.js';
import { readTime } from '../input/times.js';
import { presentKey } from '../present/organizations.js';
import type { KeyRecord, Subjects } from '../store/store.js';
import type { TagHandlers } from './handler.js';

const DAY = 86_400;

export const keys: TagHandlers<'keys'> = {
  listKeys: (call) => {
    const { organizationId } = call.query;
    return listPage(call, (page) => call.store.keys.list({ organizationId }, page), presentKey);
  },

  async createKey({ body, caller, store, dependencies: { mode, clock } }) {
    const { organizationId, personId, name, scopes: asked } = body;
    const expiresAt = readTime(body.expiresAt, 'expiresAt');
    if (expiresAt !== undefined && expiresAt <= clock()) {
      throw new ApiProblem('period_invalid', [issueOfCode('period_invalid', '/expiresAt')]);
    }
    const chain = await store.organizations.chain(organizationId, '/organizationId');
    requireWithinReach(caller, chain);
    const may = effectiveScopes(chain[0].role, chain);
    const scopes = asked ?? may;
    requireAllowedScopes(scopes, may);
    return withSecretOnce(
      await store.keys.create({ organizationId, personId, name, mode, scopes, expiresAt }),
    );
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

/** The secret is in the first answer only; what is kept for repetitions does not hold it. */
function withSecretOnce(made: { record: KeyRecord; secret: string }): {
  body: ApiKeyWithSecret;
  storedBody: ApiKeyWithSecret;
} {
  const key = presentKey(made.record);
  return { body: { key, secret: made.secret }, storedBody: { key, secret: null } };
}

async function requireKeyWithinReach(
  keyId: string,
  caller: Caller,
  { keys, organizations }: Subjects,
): Promise<void> {
  const { organizationId } = await keys.get(keyId);
  requireWithinReach(caller, await organizations.chain(organizationId));
}
