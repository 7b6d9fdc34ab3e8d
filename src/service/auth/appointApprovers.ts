import { type ApproverSet, firstSetFault, type Thresholds } from '../../campaign/approval/approverSet.js';
import type { ApproverKey } from '../../campaign/approval/publicKey.js';
import { StoreSetupError } from '../store/db/problem.js';
import type { Store, Subjects } from '../store/store.js';
import { operatorOf } from './operatorKey.js';

export interface AppointedApprover {
  readonly id: string;
  readonly publicKey: ApproverKey;
  /** What the person is, such as `officer`. */
  readonly role: string;
  /** The person of the service whom this approver is: what they made with a key they cannot approve. */
  readonly personId?: string | undefined;
  /** Name of this person, who is created in the operator's organization; instead of `personId`. */
  readonly personName?: string | undefined;
}

export interface AppointmentInput {
  /** At least two. */
  readonly approvers: readonly AppointedApprover[];
  /** How many approvers an act needs; one, and two for the grand prize, by default. */
  readonly thresholds?: Thresholds | undefined;
  /** Name of the operator's organization, where there is none yet; `Operator` by default. */
  readonly organizationName?: string | undefined;
}

export interface Appointment {
  readonly set: ApproverSet;
  /** Which persons the approvers are, by the ids of approvers. */
  readonly personIds: Readonly<Record<string, string>>;
}

/** One approver approves, two the grand prize. */
const usualThresholds: Thresholds = { default: 1, 'draw.grand': 2 };

/**
 * Appoints the first approvers, for whoever controls the database. The audit log has an entry.
 * @throws StoreSetupError for a set that is not sound, StoreProblem state_conflict where there are approvers
 */
export async function appointApprovers(store: Store, input: AppointmentInput): Promise<Appointment> {
  const { approvers, thresholds = usualThresholds, organizationName } = input;
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
  return store.transaction(async (tx) => {
    const personIds: Record<string, string> = {};
    for (const { id, personId, personName } of approvers) {
      const found = personId ?? (personName && (await createPerson(tx, personName, organizationName)));
      if (found) personIds[id] = found;
    }
    await tx.approvers.appoint(set, personIds);
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
    return { set, personIds };
  });
}

async function createPerson(tx: Subjects, name: string, organizationName?: string): Promise<string> {
  const { id: organizationId } = await operatorOf(tx, organizationName);
  return (await tx.persons.create({ organizationId, name })).id;
}
