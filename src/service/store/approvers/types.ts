import type { ApproverSet } from '../../../campaign/approval/approverSet.js';

export interface ApproverStore {
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
