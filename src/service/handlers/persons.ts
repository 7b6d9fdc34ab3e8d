import type { Handlers, Tagged } from '../call.js';
import { listPage } from '../paging.js';
import { presentPerson } from '../present/organizations.js';

export const persons: Handlers<Tagged<'persons'>> = {
  listPersons: (call) => {
    const { organizationId } = call.query;
    return listPage(call, (page) => call.store.persons.list({ organizationId }, page), presentPerson);
  },

  async createPerson({ body: { organizationId, name }, store }) {
    return { body: presentPerson(await store.persons.create({ organizationId, name })) };
  },
};
