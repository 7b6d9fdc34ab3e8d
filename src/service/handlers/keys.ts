import { requireAddressRanges } from '../auth/addressRanges.js';
import type { Caller } from '../auth/authentication.js';
import { keyExpiry } from '../auth/keyExpiry.js';
import { requireWithinReach, visibleWithin } from '../auth/organizationReach.js';
import { actorOf, requirePerson } from '../auth/persons.js';
import {
  effectiveScopes,
  publishableScopes,
  requireAllowedScopes,
  requireHeldScopes,
} from '../auth/scopes.js';
import { listPage } from '../http/paging.js';
import { ApiProblem, problemAt } from '../http/problem.js';
import { readTime } from '../input/times.js';
import { presentKey, presentNewKey } from '../present/organizations.js';
import { StoreProblem } from '../store/db/problem.js';
import type { KeyRecord, Subjects } from '../store/store.js';
import { presentReview, reviewAccess } from './accessReview.js';
import type { TagHandlers } from './handler.js';

const DAY = 86_400;

export const keys: TagHandlers<'keys'> = {
  listKeys: async (call) => {
    const { organizationId } = call.query;
    const { caller, store, dependencies } = call;
    if (organizationId !== undefined)
      requireWithinReach(caller, await store.organizations.chain(organizationId, '/query/organizationId'));
    const filter = { organizationId, within: visibleWithin(caller) };
    const now = dependencies.clock();
    return listPage(
      call,
      (page) => store.keys.list(filter, page),
      (key) => presentKey(key, now),
    );
  },

  async createKey({ body, caller, store, dependencies: { mode, clock } }) {
    const { organizationId, kind = 'secret', personId, name, scopes: requested } = body;
    const { actsFor = [], addresses = [], quota } = body;
    if (quota !== undefined) requireOperator(caller);
    if (kind === 'publishable') {
      for (const field of ['personId', 'actsFor', 'addresses'] as const)
        if (body[field] !== undefined) throw problemAt('publishable_key', `/${field}`);
    }
    const chain = await store.organizations.chain(organizationId, '/organizationId');
    const [{ role }] = chain;
    const now = clock();
    const expiresAt = keyExpiry(readTime(body.expiresAt, 'expiresAt'), { role, kind }, now);
    requireWithinReach(caller, chain);
    requireAddressRanges(addresses);
    const allowed = effectiveScopes(role, chain).filter(
      (scope) => kind === 'secret' || publishableScopes.includes(scope),
    );
    const scopes = requested ?? allowed.filter((scope) => caller.scopes.includes(scope));
    requireAllowedScopes(scopes, allowed);
    requireHeldScopes(caller.scopes, requested ?? (scopes.length === 0 ? allowed : []), '/scopes');
    await requirePartners(actsFor, caller, store);
    const { record, secret } = await store.keys.create({
      ...{ organizationId, kind, personId, name, mode, scopes, actsFor, addresses, expiresAt, quota },
      createdBy: actorOf(caller),
    });
    if (kind === 'publishable') return presentNewKey(record, { secret }, now);
    const issued = await store.keys.issueClaim(record.id);
    return presentNewKey(issued.record, issued, now);
  },

  // In transactions of its own, since a wrong code is refused and counted all the same.
  async claimKey({ body: { code }, requestId, remoteAddress, dependencies: { store, clock } }) {
    const { record, secret } = await store.transaction(async (tx) => {
      const claimed = await tx.keys.claim(code);
      if (claimed.record === null) return claimed;
      const { id, organizationId, personId } = claimed.record;
      const isDone = claimed.secret !== null;
      const organizations = await tx.organizations.chain(organizationId);
      await tx.audit.append({
        requestId,
        operationId: 'claimKey',
        organizationIds: organizations.map(({ id }) => id),
        personId: isDone ? personId : null,
        keyId: null,
        campaignId: null,
        subjectType: 'key',
        subjectId: id,
        remoteAddress,
        outcome: isDone ? 'done' : 'refused',
        code: isDone ? null : 'claim_code_invalid',
      });
      return claimed;
    });
    if (secret === null) throw problemAt('claim_code_invalid', '/code');
    return { body: { key: presentKey(record, clock()), secret } };
  },

  async updateKey({ path, body: { quota }, caller, store, dependencies }) {
    requireOperator(caller);
    await keyWithinReach(path.keyId, caller, store);
    return { body: presentKey(await store.keys.setQuota(path.keyId, quota), dependencies.clock()) };
  },

  async rotateKey({ path: { keyId }, body: { graceSeconds = DAY }, caller, store, dependencies }) {
    const old = await keyWithinReach(keyId, caller, store);
    const [{ role }] = await store.organizations.chain(old.organizationId);
    requireHeldScopes(caller.scopes, heldBy(old, caller), '/path/keyId');
    const now = dependencies.clock();
    const { record, secret } = await store.keys.rotate(keyId, {
      graceMs: graceSeconds * 1_000,
      by: actorOf(caller),
      expiresAt: keyExpiry(undefined, { role, kind: old.kind }, now),
    });
    if (keyId === caller.key.id || old.kind === 'publishable') return presentNewKey(record, { secret }, now);
    const issued = await store.keys.issueClaim(record.id);
    return presentNewKey(issued.record, issued, now);
  },

  async reviewAccess({ caller, store, dependencies }) {
    const reach = { organizationId: caller.organization.id, within: visibleWithin(caller) };
    return { body: await reviewAccess(store, reach, dependencies.clock()) };
  },

  async recordAccessReview({ caller, store }) {
    const { organization } = caller;
    return {
      body: presentReview(await store.accessReviews.record(organization.id, requirePerson(caller))),
    };
  },

  async revokeKey({ path, caller, store, dependencies }) {
    await keyWithinReach(path.keyId, caller, store);
    return { body: presentKey(await store.keys.revoke(path.keyId), dependencies.clock()) };
  },
};

/** @throws ApiProblem operator_only */
function requireOperator({ isOperator }: Caller): void {
  if (!isOperator) throw new ApiProblem('operator_only');
}

/** What a key is to be rotated with: one's own key has at most what it had, whatever its organization has lost. */
const heldBy = ({ id, scopes }: KeyRecord, { key }: Caller): KeyRecord['scopes'] =>
  id === key.id ? [] : scopes;

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

async function keyWithinReach(
  keyId: string,
  caller: Caller,
  { keys, organizations }: Subjects,
): Promise<KeyRecord> {
  const key = await keys.get(keyId);
  requireWithinReach(caller, await organizations.chain(key.organizationId));
  return key;
}
