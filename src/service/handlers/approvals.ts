import type { ApprovalDecisionInput, ApprovalVerdict } from '../../generated/types.js';
import { listPage } from '../http/paging.js';
import { ApiProblem, validationFailed } from '../http/problem.js';
import { requireNoPersonalData } from '../input/personalData.js';
import { presentApproval, presentApprovalFile } from '../present/approvals.js';
import type { TagHandlers } from './handler.js';

export const approvals: TagHandlers<'approvals'> = {
  listApprovals: (call) => {
    const { status, campaignId } = call.query;
    return listPage(call, (page) => call.store.approvals.list({ status, campaignId }, page), presentApproval);
  },

  async retrieveApproval({ path, store }) {
    return { body: presentApproval(await store.approvals.get(path.approvalId)) };
  },

  async signApproval({ path, body, store }) {
    return { body: presentApproval(await store.approvals.decide(path.approvalId, handed(body, 'approve'))) };
  },

  async signRejection({ path, body, store }) {
    return { body: presentApproval(await store.approvals.decide(path.approvalId, handed(body, 'reject'))) };
  },

  async retrieveApprovalFile({ path: { campaignId }, store }) {
    const { status } = await store.campaigns.get(campaignId);
    // Nobody but the operator knows of a draft.
    if (status === 'draft') throw new ApiProblem('campaign_not_found');
    return { body: presentApprovalFile(await store.approvals.file(campaignId)) };
  },
};

/** @throws ApiProblem validation_failed where the other decision was signed, personal_data_found in its reason */
function handed(input: ApprovalDecisionInput, verdict: ApprovalVerdict): ApprovalDecisionInput {
  if (input.decision !== verdict)
    throw validationFailed({ code: 'not_one_of', values: [verdict] }, ['decision']);
  if (input.reason !== undefined) requireNoPersonalData({ reason: input.reason });
  return input;
}
