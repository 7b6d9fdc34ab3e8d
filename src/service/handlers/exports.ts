import { requirePerson, requireSecondPerson } from '../auth/persons.js';
import { listPage } from '../http/paging.js';
import { presentExport, presentExportedRow } from '../present/exports.js';
import type { Call, TagHandlers } from './handler.js';

const MINUTE = 60_000;
const VALID_MINUTES = 15;

// Not named after its tag, since `exports` means something else in CommonJS.
export const contactExports: TagHandlers<'exports'> = {
  listExports: (call) => {
    const { path, query, store } = call;
    return listPage(
      call,
      (page) => store.exports.list(path.campaignId, { status: query.status }, page),
      presentExport,
    );
  },

  async requestExport({ path, body, caller, store }) {
    const requestedBy = requirePerson(caller);
    return { body: presentExport(await store.exports.request(path.campaignId, { ...body, requestedBy })) };
  },

  async retrieveExport({ path: { campaignId, exportId }, store }) {
    return { body: presentExport(await store.exports.get(campaignId, exportId)) };
  },

  async approveExport({ path: { campaignId, exportId }, body, caller, store }) {
    const { validMinutes = VALID_MINUTES } = body;
    const approved = await store.exports.approve(campaignId, exportId, {
      validFor: validMinutes * MINUTE,
      approverOf: (requestedBy) => requireSecondPerson(caller, [requestedBy]),
    });
    return { body: presentExport(approved) };
  },

  async rejectExport({ path: { campaignId, exportId }, body: { reason }, caller, store }) {
    const rejectedBy = requirePerson(caller);
    const rejected = await store.exports.reject(campaignId, exportId, { reason, rejectedBy });
    return { body: presentExport(rejected) };
  },

  async downloadExport(call) {
    const { campaignId, exportId } = call.path;
    const rows = await call.store.exports.download(campaignId, exportId, readerOf(call));
    return { body: { exportId, rows: rows.map(presentExportedRow) } };
  },
};

const readerOf = ({ caller, remoteAddress }: Call<'downloadExport'>) => ({
  personId: requirePerson(caller),
  keyId: caller.key.id,
  organizationIds: caller.chain.map(({ id }) => id),
  remoteAddress,
});
