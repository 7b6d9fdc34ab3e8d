import type { ApproverSet } from '../../../campaign/approval/approverSet.js';

export interface ApproverSetRecord {
  readonly set: ApproverSet;
  readonly hash: string;
  readonly inForceFrom: number;
}

/** A set that is approved and not in force yet. */
export interface PendingSetRecord {
  readonly approvalId: string;
  readonly set: ApproverSet;
  readonly inForceFrom: number;
}

export interface ApproverSetList {
  /** From number 0 on; the last one is in force. */
  readonly sets: readonly ApproverSetRecord[];
  readonly pending: readonly PendingSetRecord[];
  /** Milliseconds from the approval of a set until it is in force. */
  readonly wait: number;
}

export interface ApproverStore {
  list(): Promise<ApproverSetList>;
  /** Whether there are approvers: sandboxes appoint theirs on an empty database. */
  any(): Promise<boolean>;
  /** The set in force. @throws approvers_missing */
  current(): Promise<ApproverSet>;
  /**
   * Appoints the first approvers, for whoever controls the database; whether the set is sound was checked before.
   * `persons` says which persons of the service they are, by the ids of approvers.
   * @throws state_conflict where there are approvers
   */
  appoint(set: ApproverSet, persons?: Readonly<Record<string, string>>): Promise<void>;
}
