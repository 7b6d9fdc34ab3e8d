import { StoreProblem } from '../db/problem.js';
import type { ApprovalRequest } from './types.js';

/** An act needs approval first. It carries what is to be asked for once its database transaction is rolled back. */
export class ApprovalRequired extends StoreProblem {
  constructor(readonly request: ApprovalRequest) {
    super('approval_required');
  }
}
