import { requireApproval } from '../auth/approval.js';
import { listPage } from '../http/paging.js';
import { destroyPersonalDataAct } from '../present/acts/personalData.js';
import { presentDestruction, presentDestructionPlan } from '../present/personalData.js';
import type { TagHandlers } from './handler.js';

export const personalData: TagHandlers<'personalData'> = {
  async retrieveDestructionPlan({ path: { campaignId }, store }) {
    return { body: presentDestructionPlan(await store.personalData.plan(campaignId)) };
  },

  async setRetention({ path: { campaignId }, body, store }) {
    return { body: presentDestructionPlan(await store.personalData.setRetention(campaignId, body.periods)) };
  },

  async destroyPersonalData(call) {
    const { campaignId } = call.path;
    const { personId } = call.caller.key;
    const { personalData: store } = call.store;
    const records = await store.destroy(campaignId, call.body.kinds, personId, (due) =>
      requireApproval(call, { campaignId, makers: [], ...destroyPersonalDataAct(campaignId, due) }),
    );
    return { body: { records: records.map(presentDestruction) } };
  },

  listDestructions: (call) =>
    listPage(
      call,
      (page) => call.store.personalData.listDestructions(call.path.campaignId, page),
      presentDestruction,
    ),
};
