import { type ApproverSet, firstSetFault, type Thresholds } from '../../campaign/approval/approverSet.js';
import type { ApproverKey } from '../../campaign/approval/publicKey.js';
import { StoreSetupError } from '../store/db/problem.js';
import type { Store } from '../store/store.js';

export interface AppointedApprover {
  readonly id: string;
  readonly publicKey: ApproverKey;
  /** What the person is, such as `officer`. */
  readonly role: string;
  /** The person of the service whom this approver is: what they made with a key they cannot approve. */
  readonly personId?: string | undefined;
}

export interface AppointmentInput {
  /** At least two. */
  readonly approvers: readonly AppointedApprover[];
  /** How many approvers an act needs; one, and two for the grand prize, by default. */
  readonly thresholds?: Thresholds | undefined;
}

/** One approver approves, two the grand prize. */
export const usualThresholds: Thresholds = { default: 1, 'draw.grand': 2 };

/**
 * Appoints the first approvers, for whoever controls the database. The audit log has an entry.
 * @throws StoreSetupError for a set that is not sound, StoreProblem state_conflict where there are approvers
 */
export async function appointApprovers(store: Store, input: AppointmentInput): Promise<ApproverSet> {
  const { approvers, thresholds = usualThresholds } = input;
  const set: ApproverSet = {
    v: 'approvers/1',
    number: 0,
    previous: null,
    approvals: [],
    approvers: approvers
      .map(({ id, role, publicKey }) => ({ id, role, key: publicKey }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    thresholds,
  };
  const fault = firstSetFault(set);
  if (fault !== null)
    throw new StoreSetupError(`These are no sound approvers: ${fault}\n核准人名冊不合規定：${fault}`);
  const persons = approvers.flatMap(({ id, personId }) => (personId === undefined ? [] : [[id, personId]]));
  await store.transaction(async (tx) => {
    await tx.approvers.appoint(set, Object.fromEntries(persons));
    await tx.audit.append({
      requestId: null,
      operationId: 'appointApprovers',
      organizationIds: [],
      personId: null,
      keyId: null,
      campaignId: null,
      subjectType: 'approvers',
      subjectId: null,
      remoteAddress: null,
      outcome: 'done',
      code: null,
    });
  });
  return set;
}
