import type { Evaluation as Verdict } from '../../campaign/rules.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import type { Adjustment, Claim, Evaluation, Transaction, TransactionItem } from '../../generated/types.js';
import type { RowOutcome } from '../http/rowResults.js';
import type {
  AdjustmentRecord,
  ClaimRecord,
  TransactionItem as Item,
  TransactionRecord,
  TransactionResult,
} from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentTransaction(record: TransactionRecord): Transaction {
  const { occurredAt, items, adjustments, createdAt, updatedAt, ...transaction } = record;
  return {
    ...transaction,
    occurredAt: toTaipei(occurredAt),
    items: items.map(presentItem),
    adjustments: adjustments.map(presentAdjustment),
    createdAt: toTaipei(createdAt),
    updatedAt: toTaipei(updatedAt),
  };
}

export function presentEvaluation({ clauses, evaluatedAt, ...verdict }: Verdict): Evaluation {
  return { ...verdict, clauses: [...clauses], evaluatedAt: toTaipei(evaluatedAt) };
}

export function presentClaim({ evaluation, createdAt, settledAt, ...claim }: ClaimRecord): Claim {
  return {
    ...claim,
    evaluation: evaluation && presentEvaluation(evaluation),
    createdAt: toTaipei(createdAt),
    settledAt: timeOrNull(settledAt),
  };
}

export function presentTransactionRow(result: TransactionResult): RowOutcome {
  if (result.status === 'rejected') return result;
  const { status, id, entries, evaluation, warnings = [] } = result;
  const outcome: RowOutcome = { status };
  if (id !== null) outcome.id = id;
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
