import { requireWithinReach } from '../auth/organizationReach.js';
import { listPage } from '../http/paging.js';
import { presentPerson } from '../present/organizations.js';
import type { TagHandlers } from './handler.js';

export const persons: TagHandlers<'persons'> = {
  listPersons: (call) => {
    const { organizationId } = call.query;
    return listPage(call, (page) => call.store.persons.list({ organizationId }, page), presentPerson);
  },

  async createPerson({ body: { organizationId, name }, caller, store }) {
    requireWithinReach(caller, await store.organizations.chain(organizationId, '/organizationId'));
    return { body: presentPerson(await store.persons.create({ organizationId, name })) };
  },
};
