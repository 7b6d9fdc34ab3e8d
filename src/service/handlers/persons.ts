import { requireReach } from '../auth/organizationReach.js';
import { listPage } from '../http/paging.js';
import { presentPerson } from '../present/organizations.js';
import type { Handlers, Tagged } from './handler.js';

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
