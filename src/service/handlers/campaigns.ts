import { requireApproval } from '../auth/approval.js';
import { listPage } from '../http/paging.js';
import { readCampaignTimes } from '../input/campaigns.js';
import { endCampaignAct, updateCampaignAct } from '../present/acts/campaigns.js';
import { presentCampaign } from '../present/campaigns.js';
import type { TagHandlers } from './handler.js';

export const campaigns: TagHandlers<'campaigns'> = {
  listCampaigns: (call) => {
    const { status } = call.query;
    return listPage(
      call,
      async (page) => {
        if (call.caller.isOperator) return call.store.campaigns.list({ status }, page);
        // Only the operator sees drafts; a page without them is shorter.
        if (status === 'draft') return { items: [], next: null };
        const { items, next } = await call.store.campaigns.list({ status }, page);
        return { items: items.filter((campaign) => campaign.status !== 'draft'), next };
      },
      presentCampaign,
    );
  },

  async createCampaign({ body, store }) {
    return { body: presentCampaign(await store.campaigns.create({ ...body, ...readCampaignTimes(body) })) };
  },

  async retrieveCampaign({ path, store }) {
    return { body: presentCampaign(await store.campaigns.get(path.campaignId)) };
  },

  async updateCampaign(call) {
    const { path, body, store } = call;
    const { campaignId } = path;
    const change = { ...body, ...readCampaignTimes(body) };
    const updated = await store.campaigns.update(campaignId, change, async (before, after) => {
      const act = updateCampaignAct(presentCampaign(before), presentCampaign(after));
      if (act !== null && before.status !== 'draft')
        await requireApproval(call, { campaignId, makers: [], ...act });
    });
    return { body: presentCampaign(updated) };
  },

  async activateCampaign({ path, store }) {
    return { body: presentCampaign(await store.campaigns.setStatus(path.campaignId, 'active')) };
  },

  async reevaluateTransactions({ path, body, store }) {
    const report = await store.transactions.reevaluate(path.campaignId, body);
    return { body: { dryRun: body.dryRun, ...report } };
  },

  async closeRegistration({ path, store }) {
    return { body: presentCampaign(await store.campaigns.setStatus(path.campaignId, 'registrationClosed')) };
  },

  async settleCampaign(call) {
    const { campaignId } = call.path;
    const settled = await call.store.campaigns.settle(campaignId, (campaign) =>
      requireApproval(call, { campaignId, makers: [], ...endCampaignAct(presentCampaign(campaign)) }),
    );
    return { body: presentCampaign(settled) };
  },
};
