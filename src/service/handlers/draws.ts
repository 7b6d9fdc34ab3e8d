import { requireApproval } from '../auth/approval.js';
import { listFilterOf } from '../auth/listFilter.js';
import { listPage } from '../http/paging.js';
import { readBeaconChoice, readDrawPlan } from '../input/drawPlan.js';
import { requireNoPersonalData } from '../input/personalData.js';
import { planDrawAct, voidDrawAct } from '../present/acts/draws.js';
import { drawParamsOf, presentDraw, presentFailedDraw, presentWitness } from '../present/draws.js';
import { timeOrNull } from '../present/time.js';
import type { DrawRecord } from '../store/store.js';
import type { TagHandlers } from './handler.js';

export const draws: TagHandlers<'draws'> = {
  listDraws: (call) => {
    const { path, query, caller, store } = call;
    const filter = listFilterOf(query, caller);
    return listPage(call, (page) => store.draws.list(path.campaignId, filter, page), presentDraw);
  },

  async planDraw(call) {
    const { path, body, store } = call;
    const { campaignId } = path;
    const plan = readDrawPlan(body, await store.campaigns.get(campaignId));
    const { replacesId, replacementReason } = body;
    if (replacementReason !== undefined)
      requireNoPersonalData({ replacementReason }, [], await store.publications.winners(campaignId));
    const planned = await store.draws.plan(campaignId, plan);
    const replaced = replacesId === undefined ? null : await store.draws.get(campaignId, replacesId);
    const act = planDrawAct(campaignId, body, replaced);
    const approvalId = await requireApproval(call, { campaignId, makers: [], ...act });
    await store.draws.noteApproval(campaignId, planned.id, approvalId);
    return { body: presentDraw(planned) };
  },

  async retrieveDraw({ path, store }) {
    return { body: presentDraw(await store.draws.get(path.campaignId, path.drawId)) };
  },

  async freezeDraw({ path, store }) {
    return { body: presentDraw(await store.draws.freeze(path.campaignId, path.drawId)) };
  },

  async retrieveDrawWitnesses({ path, store }) {
    const { revealBy, witnesses } = await store.draws.witnesses(path.campaignId, path.drawId);
    return { body: { revealBy: timeOrNull(revealBy), witnesses: witnesses.map(presentWitness) } };
  },

  async listFailedDraws({ path, store }) {
    const failed = await store.draws.failed(path.campaignId);
    return { body: { items: failed.map(presentFailedDraw) } };
  },

  async registerDrawWitness({ path, body, caller, store }) {
    const by = { organizationId: caller.organization.id, keyId: caller.key.id };
    return {
      body: presentWitness(await store.draws.registerWitness(path.campaignId, path.drawId, body, by)),
    };
  },

  async revealDrawWitness({ path: { campaignId, drawId, witnessId }, body, caller, store }) {
    const { id } = caller.organization;
    return {
      body: presentWitness(await store.draws.reveal(campaignId, drawId, witnessId, body.reveal, id)),
    };
  },

  async commitDraw({ path: { campaignId, drawId }, body, store }) {
    const beacon = readBeaconChoice(body.beacon);
    return { body: presentDraw(await store.draws.commit(campaignId, drawId, beacon, drawParamsOf)) };
  },

  async retrieveDrawCommitment({ path, store }) {
    return { body: await store.draws.commitment(path.campaignId, path.drawId) };
  },

  async runDraw({ path, body, store }) {
    return { body: presentDraw(await store.draws.run(path.campaignId, path.drawId, body.beacon)) };
  },

  async voidDraw(call) {
    const { path, body, store } = call;
    const { campaignId, drawId } = path;
    const { reason } = body;
    requireNoPersonalData({ reason }, [], await store.publications.winners(campaignId));
    const approve = (draw: DrawRecord) =>
      requireApproval(call, { campaignId, makers: [], ...voidDrawAct(presentDraw(draw), reason) });
    return { body: presentDraw(await store.draws.void(campaignId, drawId, reason, approve)) };
  },

  async retrieveDrawProof({ path, store }) {
    const { sequence, hash } = await store.audit.head();
    return {
      body: await store.draws.proof(path.campaignId, path.drawId),
      headers: { 'Shopfest-Audit-Head': `${sequence}:${hash}` },
    };
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
