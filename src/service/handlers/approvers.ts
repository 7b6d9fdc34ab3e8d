import type { Thresholds } from '../../campaign/approval/approverSet.js';
import type { ApproverKey } from '../../campaign/approval/publicKey.js';
import { approvalCallerOf } from '../auth/approval.js';
import { problemAt } from '../http/problem.js';
import { presentApproval } from '../present/approvals.js';
import { presentApproverSet, presentApprovers } from '../present/approvers.js';
import { StoreProblem } from '../store/db/problem.js';
import type { TagHandlers } from './handler.js';

export const approvers: TagHandlers<'approvers'> = {
  async listApprovers({ store }) {
    return { body: presentApprovers(await store.approvers.list()) };
  },

  async proposeApprovers(call) {
    const { body, store } = call;
    if (body.thresholds !== undefined && body.thresholds.default === undefined)
      throw problemAt('thresholds_invalid', '/thresholds/default');
    const approval = await store.approvals.proposeApprovers({
      approvers: body.approvers.map(({ key, ...rest }) => ({ ...rest, key: key as ApproverKey })),
      thresholds: body.thresholds as Thresholds | undefined,
      caller: approvalCallerOf(call),
    });
    return { body: presentApproval(approval) };
  },

  async retrieveApproverSet({ path, store }) {
    const { sets } = await store.approvers.list();
    const found = sets.find(({ hash }) => hash === path.fingerprint);
    if (found === undefined) throw new StoreProblem('approver_set_not_found');
    return { body: presentApproverSet(found) };
  },
};
