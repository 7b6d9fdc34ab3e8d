import { countedAs } from '../../../campaign/figures.js';
import type { Rules } from '../../../campaign/rules.js';
import type { TransactionVerdict } from '../../../campaign/verdict.js';
import { pick } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { added, type Delta, removed } from '../statistics/delta.js';
import { loadAdjustments } from './adjustmentRows.js';
import { countedTransaction, currentZoneSums } from './delta.js';
import { firstRevisionOf } from './firstRevision.js';
import { insertAdjustments } from './insertAdjustment.js';
import type { TransactionRow } from './rows.js';
import { transactionTable } from './tables.js';

/** A transaction as it stands, and its new verdict. */
export interface Reevaluated {
  readonly row: TransactionRow;
  readonly verdict: TransactionVerdict;
}

const columns = pick(
  transactionTable.columns,
  ...(['id', 'status', 'qualified', 'entries', 'updated_at'] as const),
  ...(['rules_revision', 'evaluation_revision'] as const),
);

/**
 * Stores the new verdicts: each transaction says by which rules it was judged last, and one whose verdict changes has an
 * adjustment. Gives what that changes in totals; `rulesOf` are the rules by which a transaction was judged before.
 */
export async function storeReevaluated(
  sql: Sql,
  campaignId: string,
  reevaluated: readonly Reevaluated[],
  { now, rulesOf }: { readonly now: number; readonly rulesOf: (row: TransactionRow) => Rules },
): Promise<Delta[]> {
  if (reevaluated.length === 0) return [];
  const { dialect } = sql;
  const changed = reevaluated.filter(isChanged);
  await insertAdjustments(
    sql,
    campaignId,
    changed.map(({ row, verdict: { entries, evaluation, effective } }) => ({
      row: { ...row, rules_revision: effective.revision },
      adjustment: {
        kind: 'reevaluation',
        amount: 0,
        entriesReversed: row.entries - entries,
        evaluation,
        now,
      },
    })),
  );
  await planAsHashJoin(sql, true);
  await sql.run(
    `WITH r AS MATERIALIZED (SELECT * FROM ${dialect.rows(columns, '$3')})
    UPDATE transactions AS t SET status = r.status, qualified = r.qualified, entries = r.entries,
      updated_at = r.updated_at, rules_revision = r.rules_revision, evaluation_revision = r.evaluation_revision
    FROM r WHERE t.campaign_id = $1 AND t.id = r.id AND ${dialect.among('t.id', '$2')}`,
    [
      campaignId,
      dialect.encodeKeys(reevaluated.map(({ row }) => row.id)),
      ...dialect.encodeRows(
        columns,
        reevaluated.map((each) => storedAs(each, now)),
      ),
    ],
  );
  await planAsHashJoin(sql, false);
  return deltasOf(sql, campaignId, reevaluated, rulesOf);
}

/** PostgreSQL, which knows nothing of the number of rows, would otherwise compare each of them with each. */
async function planAsHashJoin({ dialect, run }: Sql, isOn: boolean): Promise<void> {
  if (dialect.engine === 'postgres') await run(`SET LOCAL enable_nestloop = ${isOn ? 'off' : 'on'}`);
}

/** What each took from totals by its earlier rules, and adds by the new ones, where the two differ. */
async function deltasOf(
  sql: Sql,
  campaignId: string,
  reevaluated: readonly Reevaluated[],
  rulesOf: (row: TransactionRow) => Rules,
): Promise<Delta[]> {
  const counted = reevaluated.filter(
    (each) => isChanged(each) || isCountedOtherwise(each, rulesOf(each.row)),
  );
  const sold = counted.flatMap(({ row }) => (row.items === null ? [] : [row]));
  const adjustments = await loadAdjustments(sql, campaignId, sold);
  return counted.flatMap(({ row, verdict }) => {
    const zones = row.items === null ? [] : currentZoneSums(row, adjustments.get(row.id) ?? []);
    const before = countedTransaction(row, rulesOf(row), zones);
    const { qualified, entries, effective } = verdict;
    return [removed(before), added({ ...before, qualified, entries, rules: effective.rules })];
  });
}

function isCountedOtherwise({ row, verdict }: Reevaluated, earlier: Rules): boolean {
  const facts = {
    occurredAt: row.occurred_at,
    receivedAt: row.created_at,
    participant: row.participant,
    claimedAt: row.claimed_at,
  };
  return countedAs(facts, earlier) !== countedAs(facts, verdict.effective.rules);
}

const isChanged = ({ row, verdict }: Reevaluated): boolean =>
  verdict.qualified !== (row.qualified === 1) || verdict.entries !== row.entries;

function storedAs(each: Reevaluated, now: number) {
  const { row, verdict } = each;
  const { revision } = verdict.effective;
  return {
    id: row.id,
    status: row.status === 'adjusted' ? row.status : verdict.qualified ? 'qualified' : 'notQualified',
    qualified: verdict.qualified ? 1 : 0,
    entries: verdict.entries,
    updated_at: isChanged(each) ? now : row.updated_at,
    rules_revision: revision,
    evaluation_revision: firstRevisionOf(row, revision),
  };
}
