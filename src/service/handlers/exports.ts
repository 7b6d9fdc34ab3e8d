import { requireApproval } from '../auth/approval.js';
import { requirePerson } from '../auth/persons.js';
import { listPage } from '../http/paging.js';
import { downloadAct } from '../present/acts/exports.js';
import { presentDownload, presentExport } from '../present/exports.js';
import type { ExportRecord } from '../store/store.js';
import type { Call, TagHandlers } from './handler.js';

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

  async rejectExport({ path: { campaignId, exportId }, body: { reason }, caller, store }) {
    const rejectedBy = requirePerson(caller);
    const rejected = await store.exports.reject(campaignId, exportId, { reason, rejectedBy });
    return { body: presentExport(rejected) };
  },

  async downloadExport(call) {
    const { campaignId, exportId } = call.path;
    const { exports, draws } = call.store;
    const approve = async (record: ExportRecord): Promise<string> => {
      const draw = record.drawId === null ? null : await draws.get(campaignId, record.drawId);
      return requireApproval(call, {
        campaignId,
        makers: [record.requestedBy],
        ...downloadAct(record, draw?.name),
      });
    };
    const download = await exports.download(campaignId, exportId, readerOf(call), approve);
    return { body: presentDownload(download) };
  },
};

const readerOf = ({ caller, remoteAddress }: Call<'downloadExport'>) => ({
  personId: requirePerson(caller),
  keyId: caller.key.id,
  organizationIds: caller.chain.map(({ id }) => id),
  remoteAddress,
});
