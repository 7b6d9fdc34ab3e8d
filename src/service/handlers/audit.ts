import { listPage } from '../http/paging.js';
import { readQueryTime } from '../input/times.js';
import { presentLedgerCheck } from '../present/ledger.js';
import type { TagHandlers } from './handler.js';

export const audit: TagHandlers<'audit'> = {
  listAuditEntries: (call) => {
    const { from, to, ...filter } = call.query;
    const times = { from: readQueryTime(from, 'from'), to: readQueryTime(to, 'to') };
    return listPage(
      call,
      (page) => call.store.audit.list({ ...filter, ...times }, page),
      (entry) => entry,
    );
  },

  async verifyAuditLog({ store }) {
    return { body: await store.audit.verify() };
  },

  async checkLedger({ path, store }) {
    return { body: presentLedgerCheck(await store.ledger.check(path.campaignId)) };
  },

  async retrieveAuditHead({ store }) {
    return { body: await store.audit.head() };
  },
};
