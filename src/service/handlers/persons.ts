import type { Handlers, Tagged } from '../call.js';
import { listPage } from '../paging.js';
import { presentPerson } from '../present/organizations.js';
import { requireReach } from '../reach.js';

export const persons: Handlers<Tagged<'persons'>> = {
  listPersons: (call) => {
    const { organizationId } = call.query;
    return listPage(call, (page) => call.store.persons.list({ organizationId }, page), presentPerson);
  },

  async createPerson({ body: { organizationId, name }, caller, store }) {
    requireReach(caller, await store.organizations.chain(organizationId, '/organizationId'));
    return { body: presentPerson(await store.persons.create({ organizationId, name })) };
  },
};
