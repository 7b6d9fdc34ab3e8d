import { alarmOf } from '../../campaign/auditAlarms.js';
import { approvalCallerOf } from '../auth/approval.js';
import { listPage } from '../http/paging.js';
import { readQueryTime } from '../input/times.js';
import { presentLedgerCheck } from '../present/ledger.js';
import type { Call, TagHandlers } from './handler.js';

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

  async followAuditLog(call) {
    const { after = 0, pageSize = 100 } = call.query;
    const entries = await call.store.audit.after(after, pageSize);
    // Whoever follows reads their own readings, and would otherwise never come to an end.
    if (entries.some(({ operationId }) => operationId !== call.operation.id)) await enterAboutLog(call);
    const items = entries.map((entry) => ({ entry, alarm: alarmOf(entry) }));
    return { body: { items, last: entries.at(-1)?.sequence ?? after } };
  },

  async verifyAuditLog(call) {
    const verification = await call.store.audit.verify();
    if (!verification.valid) await enterAboutLog(call);
    return { body: verification };
  },

  async checkLedger({ path, store }) {
    return { body: presentLedgerCheck(await store.ledger.check(path.campaignId)) };
  },

  async retrieveAuditHead({ store }) {
    return { body: await store.audit.head() };
  },
};

/** Neither operation changes anything, so that neither is entered as a whole. */
async function enterAboutLog(call: Call<'followAuditLog' | 'verifyAuditLog'>): Promise<void> {
  await call.store.audit.append({
    ...approvalCallerOf(call),
    operationId: call.operation.id,
    campaignId: null,
    subjectType: 'auditLog',
    subjectId: null,
    outcome: 'done',
    code: null,
  });
}
