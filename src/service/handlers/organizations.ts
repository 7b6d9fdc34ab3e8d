import type { OperationTypes } from '../../generated/operations.js';
import type { OrganizationRole } from '../../generated/types.js';
import type { Caller } from '../auth/authentication.js';
import { requireBelowCaller, requireWithinReach } from '../auth/organizationReach.js';
import { effectiveScopes, requireAllowedScopes, requireHeldScopes } from '../auth/scopes.js';
import { listPage } from '../http/paging.js';
import { ApiProblem, validationFailed } from '../http/problem.js';
import { presentOrganization } from '../present/organizations.js';
import { StoreProblem } from '../store/db/problem.js';
import type { OrganizationRecord, Subjects } from '../store/store.js';
import type { TagHandlers } from './handler.js';

export const organizations: TagHandlers<'organizations'> = {
  listOrganizations: (call) =>
    listPage(call, (page) => call.store.organizations.list(page), presentOrganization),

  async createOrganization({ body, caller, store }) {
    const { name, parentId, scopes } = body;
    const role = roleOf(body);
    const above = await chainAboveNew(caller, role, parentId, store);
    if (scopes) requireAllowedScopes(scopes, effectiveScopes(role, above));
    return { body: presentOrganization(await store.organizations.create({ name, role, parentId, scopes })) };
  },

  async retrieveOrganization({ path, store }) {
    return { body: presentOrganization(await store.organizations.get(path.organizationId)) };
  },

  async updateOrganization({ path: { organizationId }, body: { scopes }, caller, store }) {
    const chain = await store.organizations.chain(organizationId);
    requireBelowCaller(caller, chain);
    const [{ role }, ...above] = chain;
    const grantable = effectiveScopes(role, above);
    if (scopes) requireAllowedScopes(scopes, grantable);
    const had = effectiveScopes(role, chain);
    const added = (scopes ?? grantable).filter((scope) => !had.includes(scope));
    requireHeldScopes(caller.scopes, added, '/scopes');
    return { body: presentOrganization(await store.organizations.delegate(organizationId, scopes)) };
  },
};

type Input = OperationTypes['createOrganization']['request'];

/** An organization below an operator is an operator. @throws ApiProblem validation_failed */
function roleOf({ role, parentId }: Input): OrganizationRole {
  if (parentId === undefined) return role ?? 'partner';
  if ((role ?? 'operator') === 'operator') return 'operator';
  throw validationFailed({ code: 'not_one_of', values: ['operator'] }, ['role']);
}

/** @throws StoreProblem organization_not_found, ApiProblem organization_out_of_reach */
async function chainAboveNew(
  caller: Caller,
  role: OrganizationRole,
  parentId: string | undefined,
  { organizations: { chain } }: Subjects,
): Promise<readonly OrganizationRecord[]> {
  if (parentId === undefined) {
    // An organization below another creates no operator with none above it.
    if (role === 'operator' && caller.chain.length > 1) throw new ApiProblem('organization_out_of_reach');
    return [];
  }
  const above = await chain(parentId, '/parentId');
  if (above[0].role !== 'operator') throw new StoreProblem('organization_not_found', '/parentId');
  requireWithinReach(caller, above);
  return above;
}
