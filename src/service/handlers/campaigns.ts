import type { Window } from '../../campaign/rules.js';
import type { Activity, CampaignInput, CampaignUpdate, Period } from '../../generated/types.js';
import { listPage } from '../http/paging.js';
import { readTime } from '../input/times.js';
import { presentCampaign } from '../present/campaigns.js';
import type { CampaignActivity } from '../store/store.js';
import type { TagHandlers } from './handler.js';

export const campaigns: TagHandlers<'campaigns'> = {
  listCampaigns: (call) => {
    const { status } = call.query;
    return listPage(
      call,
      async (page) => {
        if (call.caller.isOperator) return call.store.campaigns.list({ status }, page);
        // Drafts are the operator's own; a page that held some is shorter.
        if (status === 'draft') return { items: [], next: null };
        const { items, next } = await call.store.campaigns.list({ status }, page);
        return { items: items.filter((campaign) => campaign.status !== 'draft'), next };
      },
      presentCampaign,
    );
  },

  async createCampaign({ body, store }) {
    return { body: presentCampaign(await store.campaigns.create({ ...body, ...readTimes(body) })) };
  },

  async retrieveCampaign({ path, store }) {
    return { body: presentCampaign(await store.campaigns.get(path.campaignId)) };
  },

  async updateCampaign({ path, body, store }) {
    const change = { ...body, ...readTimes(body) };
    return { body: presentCampaign(await store.campaigns.update(path.campaignId, change)) };
  },

  async activateCampaign({ path, store }) {
    return { body: presentCampaign(await store.campaigns.setStatus(path.campaignId, 'active')) };
  },

  async closeRegistration({ path, store }) {
    return { body: presentCampaign(await store.campaigns.setStatus(path.campaignId, 'registrationClosed')) };
  },

  async settleCampaign({ path, store }) {
    return { body: presentCampaign(await store.campaigns.setStatus(path.campaignId, 'settled')) };
  },
};

type Periods = 'purchasePeriod' | 'registrationPeriod' | 'drawPeriod' | 'claimPeriod';
type Times<Body> = {
  [Name in Periods]: Body extends { [N in Name]: Period } ? Window : Window | undefined;
} & {
  activities: CampaignActivity[] | undefined;
};

function readTimes<Body extends CampaignInput | CampaignUpdate>(body: Body): Times<Body> {
  const { activities } = body;
  return {
    purchasePeriod: readPeriod(body.purchasePeriod, 'purchasePeriod'),
    registrationPeriod: readPeriod(body.registrationPeriod, 'registrationPeriod'),
    drawPeriod: readPeriod(body.drawPeriod, 'drawPeriod'),
    claimPeriod: readPeriod(body.claimPeriod, 'claimPeriod'),
    activities: activities?.map((activity, index) => readActivity(activity, 'activities', String(index))),
  } as Times<Body>;
}

function readPeriod(period: Period | undefined, ...path: string[]): Window | undefined {
  if (period === undefined) return undefined;
  return {
    startsAt: readTime(period.startsAt, ...path, 'startsAt'),
    endsAt: readTime(period.endsAt, ...path, 'endsAt'),
  };
}

function readActivity(activity: Activity, ...path: string[]): CampaignActivity {
  return {
    ...activity,
    startsAt: readTime(activity.startsAt, ...path, 'startsAt'),
    endsAt: readTime(activity.endsAt, ...path, 'endsAt'),
  };
}
