import { requireApproval } from '../auth/approval.js';
import { requirePerson } from '../auth/persons.js';
import { listPage } from '../http/paging.js';
import { readTime } from '../input/times.js';
import { publishRulesAct } from '../present/acts/campaigns.js';
import { presentRuleBundle, presentRuleSetVersion } from '../present/ruleSets.js';
import type { TagHandlers } from './handler.js';

/** The most merchants of a bundle. */
const MAX_MERCHANTS = 2_000;

export const ruleSets: TagHandlers<'ruleSets'> = {
  listRuleSets: (call) => {
    const { path, caller, store } = call;
    // Only the operator sees drafts.
    const filter = { published: !caller.isOperator };
    return listPage(
      call,
      (page) => store.ruleSets.list(path.campaignId, filter, page),
      presentRuleSetVersion,
    );
  },

  async createRuleSet({ path, body, caller, store }) {
    const input = { ...body, effectiveFrom: readTime(body.effectiveFrom, 'effectiveFrom') };
    const created = await store.ruleSets.create(path.campaignId, input, requirePerson(caller));
    return { body: presentRuleSetVersion(created) };
  },

  async retrieveRuleSet({ path: { campaignId, ruleSetId }, caller, store }) {
    const filter = { published: !caller.isOperator };
    return { body: presentRuleSetVersion(await store.ruleSets.get(campaignId, ruleSetId, filter)) };
  },

  async updateRuleSet({ path: { campaignId, ruleSetId }, body, caller, store }) {
    const change = { ...body, effectiveFrom: readTime(body.effectiveFrom, 'effectiveFrom') };
    const changed = await store.ruleSets.update(campaignId, ruleSetId, change, requirePerson(caller));
    return { body: presentRuleSetVersion(changed) };
  },

  async submitRuleSet({ path: { campaignId, ruleSetId }, caller, store }) {
    const submitted = await store.ruleSets.submit(campaignId, ruleSetId, requirePerson(caller));
    return { body: presentRuleSetVersion(submitted) };
  },

  async discardRuleSet({ path: { campaignId, ruleSetId }, store }) {
    return { body: presentRuleSetVersion(await store.ruleSets.discard(campaignId, ruleSetId)) };
  },

  async publishRuleSet(call) {
    const { campaignId, ruleSetId } = call.path;
    const { ruleSets } = call.store;
    const published = await ruleSets.publish(campaignId, ruleSetId, async (version, inForce, makers) => {
      await requireApproval(call, { campaignId, makers, ...publishRulesAct(version, inForce) });
      return call.caller.key.personId;
    });
    return { body: presentRuleSetVersion(published) };
  },

  async retrieveRuleBundle({ path, query, caller, store, dependencies: { clock, signRuleBundle } }) {
    const { organizationId } = caller.access;
    const content = await store.ruleBundles.get(
      path.campaignId,
      caller.access,
      query.merchantId,
      MAX_MERCHANTS,
    );
    const bundle = presentRuleBundle(content, organizationId, clock());
    return { body: { bundle, signature: signRuleBundle(bundle) } };
  },
};
