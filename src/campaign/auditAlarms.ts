import type { AuditAlarm, AuditEntry } from '../generated/types.js';

type Judged = Pick<AuditEntry, 'operationId' | 'outcome' | 'code'>;

/** What is an alarm once it was done. */
const done: Readonly<Record<string, AuditAlarm>> = {
  appointApprovers: 'approversChanged',
  bringApproversIntoForce: 'approversChanged',
  proposeApprovers: 'approversProposed',
  signRejection: 'approvalRejected',
  createOperatorKey: 'keyFromDatabase',
  grantScopes: 'keyFromDatabase',
  voidDraw: 'drawVoided',
  retractPublication: 'publicationRetracted',
  openIncident: 'incidentOpened',
};

/** What is an alarm where it was refused with this code. */
const refused: Readonly<Record<string, AuditAlarm>> = {
  find_limit_reached: 'findLimitReached',
  claim_code_invalid: 'claimCodeWrong',
  signature_wrong: 'signatureWrong',
  approver_not_allowed: 'signatureWrong',
};

/** Why somebody should look at an entry of the audit log at once; null for most. */
export const alarmOf = ({ operationId, outcome, code }: Judged): AuditAlarm | null =>
  (outcome === 'done' ? done[operationId] : refused[code ?? '']) ?? null;
