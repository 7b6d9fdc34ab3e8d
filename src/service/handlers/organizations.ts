import type { Handlers, Tagged } from '../call.js';
import { listPage } from '../paging.js';
import { presentOrganization } from '../present/organizations.js';

export const organizations: Handlers<Tagged<'organizations'>> = {
  listOrganizations: (call) =>
    listPage(call, (page) => call.store.organizations.list(page), presentOrganization),

  async createOrganization({ body: { name, role = 'partner' }, store }) {
    return { body: presentOrganization(await store.organizations.create({ name, role })) };
  },

  async retrieveOrganization({ path, store }) {
    return { body: presentOrganization(await store.organizations.get(path.organizationId)) };
  },
};
