import { requireApproval } from '../auth/approval.js';
import { dutyAccessOf, requireReviewer } from '../auth/dutyAccess.js';
import { listFilterOf } from '../auth/listFilter.js';
import { actorOf } from '../auth/persons.js';
import { listPage } from '../http/paging.js';
import { readDuty, readEvidence } from '../input/duties.js';
import { approveDutyAct, withdrawDutyAct } from '../present/acts/duties.js';
import { presentDuty, presentDutyEvent, presentEvidence, presentEvidenceFile } from '../present/duties.js';
import type { TagHandlers } from './handler.js';

export const duties: TagHandlers<'duties'> = {
  listDuties: (call) => {
    const { path, query, caller, store } = call;
    const access = dutyAccessOf(caller);
    const filter = listFilterOf(query, { ...caller, isOperator: access.all });
    return listPage(call, (page) => store.duties.list(path.campaignId, access, filter, page), presentDuty);
  },

  async declareDuties({ path, body, caller, store }) {
    requireReviewer(caller);
    const declared = await store.duties.declare(path.campaignId, body.duties.map(readDuty), actorOf(caller));
    return { body: { items: declared.map(presentDuty) } };
  },

  async retrieveDuty({ path: { campaignId, dutyId }, caller, store }) {
    return { body: presentDuty(await store.duties.get(campaignId, dutyAccessOf(caller), dutyId)) };
  },

  async addDutyEvidence({ path: { campaignId, dutyId }, body, caller, store }) {
    const evidence = await readEvidence(body);
    const access = dutyAccessOf(caller);
    return {
      body: presentEvidence(
        await store.duties.addEvidence(campaignId, access, dutyId, evidence, actorOf(caller)),
      ),
    };
  },

  async retrieveDutyEvidence({ path: { campaignId, dutyId, evidenceId }, caller, store }) {
    const file = await store.duties.evidence(campaignId, dutyAccessOf(caller), dutyId, evidenceId);
    return { body: presentEvidenceFile(file) };
  },

  async eraseDutyEvidence({ path: { campaignId, dutyId, evidenceId }, caller, store }) {
    const access = dutyAccessOf(caller);
    return {
      body: presentEvidence(
        await store.duties.eraseEvidence(campaignId, access, dutyId, evidenceId, actorOf(caller)),
      ),
    };
  },

  async submitDuty({ path: { campaignId, dutyId }, body, caller, store }) {
    const access = dutyAccessOf(caller);
    return {
      body: presentDuty(await store.duties.submit(campaignId, access, dutyId, body, actorOf(caller))),
    };
  },

  async approveDuty(call) {
    const { campaignId, dutyId } = call.path;
    requireReviewer(call.caller);
    const approved = await call.store.duties.approve(
      campaignId,
      dutyId,
      (content, makers) => requireApproval(call, { campaignId, makers, ...approveDutyAct(content) }),
      actorOf(call.caller),
    );
    return { body: presentDuty(approved) };
  },

  async requestDutyChanges({ path: { campaignId, dutyId }, body, caller, store }) {
    requireReviewer(caller);
    const changed = await store.duties.requestChanges(campaignId, dutyId, body.reason, actorOf(caller));
    return { body: presentDuty(changed) };
  },

  async withdrawDuty(call) {
    const { campaignId, dutyId } = call.path;
    const { reason } = call.body;
    requireReviewer(call.caller);
    const { personId } = call.caller.key;
    const makers = personId === null ? [] : [personId];
    const withdrawn = await call.store.duties.withdraw(
      campaignId,
      dutyId,
      reason,
      (duty) => requireApproval(call, { campaignId, makers, ...withdrawDutyAct(duty, reason) }),
      actorOf(call.caller),
    );
    return { body: presentDuty(withdrawn) };
  },

  listDutyEvents: (call) => {
    const { campaignId, dutyId } = call.path;
    const access = dutyAccessOf(call.caller);
    return listPage(
      call,
      (page) => call.store.duties.events(campaignId, access, dutyId, page),
      presentDutyEvent,
    );
  },
};
