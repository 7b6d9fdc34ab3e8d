import type { ApiKeyWithSecret } from '../../generated/types.js';
import type { Caller } from '../auth/authentication.js';
import { requireReach } from '../auth/organizationReach.js';
import { effectiveScopes, requireAmong } from '../auth/scopes.js';
import { listPage } from '../http/paging.js';
import { ApiProblem, issueOfCode } from '../http/problem.js';
import { readTime } from '../input/times.js';
import { presentKey } from '../present/organizations.js';
import type { KeyRecord, Subjects } from '../store/store.js';
import type { Handlers, Tagged } from './handler.js';

const DAY = 86_400;

export const keys: Handlers<Tagged<'keys'>> = {
  listKeys: (call) => {
    const { organizationId } = call.query;
    return listPage(call, (page) => call.store.keys.list({ organizationId }, page), presentKey);
  },

  async createKey({ body, caller, store, service: { mode, clock } }) {
    const { organizationId, personId, name, scopes: asked } = body;
    const expiresAt = readTime(body.expiresAt, 'expiresAt');
    if (expiresAt !== undefined && expiresAt <= clock()) {
      throw new ApiProblem('period_invalid', [issueOfCode('period_invalid', '/expiresAt')]);
    }
    const chain = await store.organizations.chain(organizationId, '/organizationId');
    requireReach(caller, chain);
    const may = effectiveScopes(chain[0].role, chain);
    const scopes = asked ?? may;
    requireAmong(scopes, may);
    return shownOnce(await store.keys.create({ organizationId, personId, name, mode, scopes, expiresAt }));
  },

  async rotateKey({ path, body: { graceSeconds = DAY }, caller, store }) {
    await requireKeyInReach(path.keyId, caller, store);
    return shownOnce(await store.keys.rotate(path.keyId, { graceMs: graceSeconds * 1_000 }));
  },

  async revokeKey({ path, caller, store }) {
    await requireKeyInReach(path.keyId, caller, store);
    return { body: presentKey(await store.keys.revoke(path.keyId)) };
  },
};

/** The secret is in the first answer only; what is kept for repetitions does not hold it. */
function shownOnce(made: { record: KeyRecord; secret: string }): {
  body: ApiKeyWithSecret;
  storedBody: ApiKeyWithSecret;
} {
  const key = presentKey(made.record);
  return { body: { key, secret: made.secret }, storedBody: { key, secret: null } };
}

async function requireKeyInReach(
  keyId: string,
  caller: Caller,
  { keys, organizations }: Subjects,
): Promise<void> {
  const { organizationId } = await keys.get(keyId);
  requireReach(caller, await organizations.chain(organizationId));
}
