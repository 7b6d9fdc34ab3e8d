import { decodeEvaluation } from '../../../campaign/evaluation.js';
import type { Evaluation } from '../../../campaign/rules.js';
import { loadRules } from '../campaigns/rules.js';
import type { Sql } from '../db/database.js';

interface Row {
  readonly id: string;
  readonly rules_revision: number | null;
  readonly evaluation: string | null;
}

/** The current evaluations: of the latest adjustment that has one. Held transactions have none. */
export async function latestEvaluations(
  sql: Sql,
  campaignId: string,
  transactionIds: readonly string[],
): Promise<ReadonlyMap<string, Evaluation>> {
  if (transactionIds.length === 0) return new Map();
  const { encodeKeys, lookUp } = sql.dialect;
  const parameters = [campaignId, encodeKeys(transactionIds)];
  const atPush = await sql.all<Row>(
    lookUp('$2', {
      select: 't.id, COALESCE(t.evaluation_revision, t.rules_revision) AS rules_revision, t.evaluation',
      from: 'transactions t',
      where: 't.campaign_id = $1 AND t.id = r.key',
    }),
    parameters,
  );
  const atAdjustments = await sql.all<Row>(
    `${lookUp('$2', {
      select: 'a.transaction_id AS id, a.rules_revision, a.evaluation, a.id AS adjustment_id',
      from: 'adjustments a',
      where: 'a.campaign_id = $1 AND a.transaction_id = r.key AND a.evaluation IS NOT NULL',
    })} ORDER BY adjustment_id`,
    parameters,
  );
  const rules = await loadRules(sql, campaignId);
  const evaluations = new Map<string, Evaluation>();
  for (const { id, rules_revision, evaluation } of [...atPush, ...atAdjustments]) {
    const then = rules_revision === null ? undefined : rules.get(rules_revision);
    if (evaluation !== null && then !== undefined) evaluations.set(id, decodeEvaluation(evaluation, then));
  }
  return evaluations;
}
