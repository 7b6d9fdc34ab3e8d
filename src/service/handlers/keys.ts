import type { ApiKeyWithSecret, OrganizationRole, Scope } from '../../generated/types.js';
import { issueOf } from '../../validation/validate.js';
import type { Handlers, Tagged } from '../call.js';
import { listPage } from '../paging.js';
import { presentKey } from '../present/organizations.js';
import { ApiProblem, issueOfCode } from '../problem.js';
import { scopesOf } from '../scopes.js';
import type { KeyRecord } from '../store/store.js';
import { readTime } from '../times.js';

const DAY = 86_400;

export const keys: Handlers<Tagged<'keys'>> = {
  listKeys: (call) => {
    const { organizationId } = call.query;
    return listPage(call, (page) => call.store.keys.list({ organizationId }, page), presentKey);
  },

  async createKey({ body, store, service: { mode, clock } }) {
    const { organizationId, personId, name, scopes: asked } = body;
    const expiresAt = readTime(body.expiresAt, 'expiresAt');
    if (expiresAt !== undefined && expiresAt <= clock()) {
      throw new ApiProblem('period_invalid', [issueOfCode('period_invalid', '/expiresAt')]);
    }
    const { role } = await store.organizations.get(organizationId);
    const scopes = asked ?? scopesOf(role);
    requireOfRole(scopes, role);
    return shownOnce(await store.keys.create({ organizationId, personId, name, mode, scopes, expiresAt }));
  },

  async rotateKey({ path, body: { graceSeconds = DAY }, store }) {
    return shownOnce(await store.keys.rotate(path.keyId, { graceMs: graceSeconds * 1_000 }));
  },

  async revokeKey({ path, store }) {
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

/** @throws ApiProblem validation_failed: no key of a partner may do what is the operator's */
function requireOfRole(scopes: readonly Scope[], role: OrganizationRole): void {
  const values = scopesOf(role);
  const issues = scopes.flatMap((scope, index) =>
    values.includes(scope) ? [] : [issueOf({ code: 'not_one_of', values }, ['scopes', index])],
  );
  if (issues.length > 0) throw new ApiProblem('validation_failed', issues);
}
