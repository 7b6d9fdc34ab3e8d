import { MAX_ROWS } from '../../batch/limits.js';
import type { RowProblem } from '../../batch/problems.js';
import { externalIdOf } from '../../bulk/batchRow.js';
import type { Count } from '../report/importReport.js';
import type { RejectRow } from './rejectRow.js';

/** What the service would say of one row. */
export type Verdict = 'accepted' | 'duplicate' | RowProblem;

/** Judges the rows of one batch, which fit the contract, in their order. */
export type JudgeBatch = (rows: readonly object[]) => readonly Verdict[];

/** Counts what the service would say of rows that fit the contract, batch by batch as they would be sent. */
export async function previewRows(
  rows: AsyncIterable<object>,
  judge: JudgeBatch,
  reject: RejectRow,
): Promise<readonly Count[]> {
  const counts = { accepted: 0, duplicate: 0 };
  let batch: object[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === MAX_ROWS) await judgeBatch();
  }
  await judgeBatch();
  return [
    { name: 'accepted', text: { en: 'would be accepted', zh: '將被接受' }, value: counts.accepted },
    {
      name: 'duplicate',
      text: { en: 'duplicate, known already', zh: '重複（已登錄）' },
      value: counts.duplicate,
    },
  ];

  async function judgeBatch(): Promise<void> {
    for (const [index, verdict] of judge(batch).entries()) {
      const row = batch[index] as object;
      if (typeof verdict === 'string') counts[verdict] += 1;
      else await reject(row, externalIdOf(row), verdict);
    }
    batch = [];
  }
}
