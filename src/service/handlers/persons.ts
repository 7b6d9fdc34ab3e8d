import { requireWithinReach, visibleWithin } from '../auth/organizationReach.js';
import { listPage } from '../http/paging.js';
import { presentPerson } from '../present/organizations.js';
import type { TagHandlers } from './handler.js';

export const persons: TagHandlers<'persons'> = {
  listPersons: async (call) => {
    const { organizationId } = call.query;
    const { caller, store } = call;
    if (organizationId !== undefined)
      requireWithinReach(caller, await store.organizations.chain(organizationId, '/query/organizationId'));
    const filter = { organizationId, within: visibleWithin(caller) };
    return listPage(call, (page) => store.persons.list(filter, page), presentPerson);
  },

  async createPerson({ body: { organizationId, name }, caller, store }) {
    requireWithinReach(caller, await store.organizations.chain(organizationId, '/organizationId'));
    return { body: presentPerson(await store.persons.create({ organizationId, name })) };
  },

  async disablePerson({ path: { personId }, caller, store }) {
    const { organizationId } = await store.persons.get(personId);
    requireWithinReach(caller, await store.organizations.chain(organizationId));
    return { body: presentPerson(await store.persons.disable(personId)) };
  },
};
