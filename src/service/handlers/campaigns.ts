import { listPage } from '../http/paging.js';
import { readCampaignTimes } from '../input/campaigns.js';
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

  async updateCampaign({ path, body, store }) {
    const change = { ...body, ...readCampaignTimes(body) };
    return { body: presentCampaign(await store.campaigns.update(path.campaignId, change)) };
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

  async settleCampaign({ path, store }) {
    return { body: presentCampaign(await store.campaigns.setStatus(path.campaignId, 'settled')) };
  },
};
