import type { TransactionRow } from './rows.js';

/** The column `evaluation_revision` of a transaction that is judged by the rules of this revision. */
export function firstRevisionOf(
  { rules_revision, evaluation_revision }: Pick<TransactionRow, 'rules_revision' | 'evaluation_revision'>,
  revision: number,
): number | null {
  return evaluation_revision ?? (rules_revision === revision ? null : rules_revision);
}
