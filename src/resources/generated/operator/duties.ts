// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  declareDuties,
  approveDuty,
  requestDutyChanges,
  withdrawDuty,
} from '../../../generated/operations/duties.js';
import type { DeclaredDuties, Duty, DutyDecision, DutyDeclaration } from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Duties } from '../duties.js';
import type { InputOf } from '../../resource.js';

/** What `duties.declare` takes. */
export interface DutyDeclareParams extends InputOf<DutyDeclaration> {}

/** What `duties.requestChanges` takes. */
export interface DutyRequestChangesParams extends InputOf<DutyDecision> {}

/** What `duties.withdraw` takes. */
export interface DutyWithdrawParams extends InputOf<DutyDecision> {}

/**
 * What a campaign asks of the organizations of its chain before, while and after it runs: plans, checklists
 * and evidence. A campaign is activated once what it requires is approved by signatures.
 */
export class OperatorDuties extends Duties {
  /**
   * Declare duties.
   *
   * Asks plans, checklists and evidence of organizations of the chain, all or none. The same kind, phase and
   * date is declared once for an organization. What is required for activation is declared while the campaign
   * is a draft. For the operator.
   *
   * Scope: `duties:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  declare(params: DutyDeclareParams, options?: CallOptions): ShopfestPromise<DeclaredDuties> {
    return this.send(declareDuties, { body: params }, options);
  }

  /**
   * Approve a duty.
   *
   * Approves what was submitted, which needs signatures of approvers who neither submitted it nor added
   * evidence to it (act duty.approve). For the operator.
   *
   * Scope: `duties:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  approve(dutyId: string, options?: CallOptions): ShopfestPromise<Duty> {
    return this.send(approveDuty, { path: { dutyId } }, options);
  }

  /**
   * Request changes of a duty.
   *
   * Sends what was submitted back to the organization, with the reason. For the operator.
   *
   * Scope: `duties:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  requestChanges(dutyId: string, params: DutyRequestChangesParams, options?: CallOptions): ShopfestPromise<Duty> {
    return this.send(requestDutyChanges, { path: { dutyId }, body: params }, options);
  }

  /**
   * Withdraw a duty.
   *
   * Asks a duty no more, such as one that was declared by mistake or with a wrong date. It needs signatures
   * of approvers (act duty.withdraw). An approved duty stays. For the operator.
   *
   * Scope: `duties:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  withdraw(dutyId: string, params: DutyWithdrawParams, options?: CallOptions): ShopfestPromise<Duty> {
    return this.send(withdrawDuty, { path: { dutyId }, body: params }, options);
  }
}
