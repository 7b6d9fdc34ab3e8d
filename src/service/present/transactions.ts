import { heldTexts } from '../../campaign/heldTexts.js';
import type { Evaluation as Verdict } from '../../campaign/rules.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import type {
  Adjustment,
  Evaluation,
  HeldBecause,
  HeldReason,
  ParticipantDocument,
  ReviewedSale,
  Transaction,
  TransactionItem,
} from '../../generated/types.js';
import { problemOf, writeProblem } from '../http/problem.js';
import type { RowOutcome } from '../http/rowResults.js';
import type {
  AdjustmentRecord,
  TransactionItem as Item,
  ParticipantDocumentRecord,
  ReviewedTransaction,
  TransactionRecord,
  TransactionResult,
} from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentTransaction(record: TransactionRecord): Transaction {
  const { occurredAt, items, adjustments, heldReasons, createdAt, updatedAt, ...transaction } = record;
  return {
    ...transaction,
    occurredAt: toTaipei(occurredAt),
    items: items.map(presentItem),
    adjustments: adjustments.map(presentAdjustment),
    heldReasons: heldReasons.map(presentHeldReason),
    createdAt: toTaipei(createdAt),
    updatedAt: toTaipei(updatedAt),
  };
}

function presentHeldReason(reason: HeldReason): HeldBecause {
  const { message, messageZh } = heldTexts[reason];
  return { reason, message, messageZh };
}

/** The result of one transaction of a request. */
export const presentReviewed =
  (requestId: string) =>
  ({ problem, ...reviewed }: ReviewedTransaction, index: number): ReviewedSale => {
    const cause = problemOf(problem);
    return { index, ...reviewed, ...(cause ? { problem: writeProblem(cause, requestId) } : {}) };
  };

export function presentEvaluation({ clauses, evaluatedAt, ...verdict }: Verdict): Evaluation {
  return { ...verdict, clauses: [...clauses], evaluatedAt: toTaipei(evaluatedAt) };
}

/** As its participant may see it, without what concerns the partner alone. */
export function presentParticipantDocument(record: ParticipantDocumentRecord): ParticipantDocument {
  const { transaction, merchant, evaluation, claimedAt } = record;
  const { id, document, channel, totalAmount, netAmount, status, qualified, entries } = transaction;
  return {
    transactionId: id,
    ...{ document, merchant, channel, totalAmount, netAmount, status, qualified, entries },
    occurredAt: toTaipei(transaction.occurredAt),
    evaluation: evaluation && presentEvaluation(evaluation),
    claimedAt: timeOrNull(claimedAt),
    updatedAt: toTaipei(transaction.updatedAt),
  };
}

export function presentTransactionRow(result: TransactionResult): RowOutcome {
  if (result.status === 'rejected') return result;
  const { status, id, entries, evaluation, warnings = [] } = result;
  const outcome: RowOutcome = { status };
  if (id !== null) outcome.id = id;
  else outcome.reportedByAnother = true;
  if (result.status === 'duplicate' && result.conflictId !== undefined)
    outcome.conflictId = result.conflictId;
  if (entries !== null) outcome.entries = entries;
  if (evaluation !== null) outcome.evaluation = presentEvaluation(evaluation);
  if (warnings.length > 0) outcome.warnings = [...warnings];
  return outcome;
}

function presentItem({ promoItemId, ...item }: Item): TransactionItem {
  return promoItemId === undefined ? item : { ...item, promoItemId };
}

function presentAdjustment({ occurredAt, createdAt, ...adjustment }: AdjustmentRecord): Adjustment {
  return { ...adjustment, occurredAt: toTaipei(occurredAt), createdAt: toTaipei(createdAt) };
}
