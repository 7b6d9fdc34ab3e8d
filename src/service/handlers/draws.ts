import { listFilterOf } from '../auth/listFilter.js';
import { listPage } from '../http/paging.js';
import { readDrawPlan, requireIndependentWitnesses } from '../input/drawPlan.js';
import { requireNoPersonalData } from '../input/personalData.js';
import { drawParamsOf, presentDraw } from '../present/draws.js';
import type { TagHandlers } from './handler.js';

export const draws: TagHandlers<'draws'> = {
  listDraws: (call) => {
    const { path, query, caller, store } = call;
    const filter = listFilterOf(query, caller);
    return listPage(call, (page) => store.draws.list(path.campaignId, filter, page), presentDraw);
  },

  async planDraw({ path: { campaignId }, body, store }) {
    const plan = readDrawPlan(body, await store.campaigns.get(campaignId));
    return { body: presentDraw(await store.draws.plan(campaignId, plan)) };
  },

  async retrieveDraw({ path, store }) {
    return { body: presentDraw(await store.draws.get(path.campaignId, path.drawId)) };
  },

  async freezeDraw({ path, store }) {
    return { body: presentDraw(await store.draws.freeze(path.campaignId, path.drawId)) };
  },

  async commitDraw({ path: { campaignId, drawId }, body: { beacon }, store }) {
    requireIndependentWitnesses(beacon);
    const params = drawParamsOf(await store.draws.get(campaignId, drawId), beacon);
    return { body: presentDraw(await store.draws.commit(campaignId, drawId, params)) };
  },

  async retrieveDrawCommitment({ path, store }) {
    return { body: await store.draws.commitment(path.campaignId, path.drawId) };
  },

  async runDraw({ path, body, store }) {
    return { body: presentDraw(await store.draws.run(path.campaignId, path.drawId, body.beacon)) };
  },

  async voidDraw({ path: { campaignId, drawId }, body: { reason }, store }) {
    requireNoPersonalData({ reason }, [], await store.publications.winners(campaignId));
    return { body: presentDraw(await store.draws.void(campaignId, drawId, reason)) };
  },

  async retrieveDrawProof({ path, store }) {
    return { body: await store.draws.proof(path.campaignId, path.drawId) };
  },

  async proveDrawInclusion({ path, body, store }) {
    const { token } = body.participant;
    const { path: siblings, ...proof } = await store.draws.inclusion(path.campaignId, path.drawId, token);
    return { body: { ...proof, path: [...siblings] } };
  },

  listDrawEntries: (call) => {
    const { path, caller, store } = call;
    return listPage(
      call,
      (page) => store.draws.entries(path.campaignId, path.drawId, caller.access, page),
      ({ path: siblings, ...entry }) => ({ ...entry, path: [...siblings] }),
    );
  },
};
