import type { ApproverSet as ApproverSetContent } from '../../campaign/approval/approverSet.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import type {
  ApproverList,
  ApproverSet,
  ApproverSetMember,
  ApproverSetState,
} from '../../generated/types.js';
import type { ApproverSetList, ApproverSetRecord } from '../store/store.js';

export function presentApprovers({ sets, pending, wait }: ApproverSetList): ApproverList {
  return {
    items: sets.map(presentApproverSet),
    pending: pending.map(({ approvalId, set, inForceFrom }) => ({
      approvalId,
      number: set.number,
      approvers: membersOf(set),
      thresholds: { ...set.thresholds },
      inForceAt: toTaipei(inForceFrom),
    })),
    waitSeconds: Math.round(wait / 1_000),
  };
}

export const presentApproverSet = ({ set, hash, inForceFrom }: ApproverSetRecord): ApproverSetState => ({
  number: set.number,
  fingerprint: hash,
  inForceAt: toTaipei(inForceFrom),
  set: presentSet(set),
});

/** A set in the form that is hashed. */
export const presentSet = (set: ApproverSetContent): ApproverSet => ({
  ...set,
  approvals: [...set.approvals],
  approvers: membersOf(set),
  thresholds: { ...set.thresholds },
});

const membersOf = ({ approvers }: ApproverSetContent): ApproverSetMember[] =>
  approvers.map((member) => ({ ...member, key: { ...member.key } }));
