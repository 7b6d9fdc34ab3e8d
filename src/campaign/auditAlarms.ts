import type { AuditAlarm, AuditEntry } from '../generated/types.js';

type Judged = Pick<AuditEntry, 'operationId' | 'subjectId' | 'outcome' | 'code'>;

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
  // Entered only where the log does not hold.
  verifyAuditLog: 'chainBroken',
};

/** What is an alarm where it was refused with this code. */
const refused: Readonly<Record<string, AuditAlarm>> = {
  find_limit_reached: 'findLimitReached',
  claim_code_invalid: 'claimCodeWrong',
  signature_wrong: 'signatureWrong',
  approver_not_allowed: 'signatureWrong',
};

/** Why somebody should look at an entry of the audit log at once; null for most. */
export function alarmOf({ operationId, subjectId, outcome, code }: Judged): AuditAlarm | null {
  // A search that finds a canary is about the incident that it opens; one that finds none is about nothing.
  if (operationId === 'checkCanaries' && subjectId !== null) return 'canaryFound';
  return (outcome === 'done' ? done[operationId] : refused[code ?? '']) ?? null;
}
