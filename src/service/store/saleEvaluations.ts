import { decodeEvaluation } from '../../campaign/eligibility.js';
import type { Evaluation } from '../../campaign/rules.js';
import { loadRules } from './campaigns.js';
import type { Sql } from './database.js';

interface Row {
  readonly id: string;
  readonly rules_revision: number | null;
  readonly evaluation: string | null;
}

const ids = { id: 'text' } as const;

/** The evaluations that stand: of the latest refund where there is one. Held sales have none. */
export async function latestEvaluations(
  sql: Sql,
  campaignId: string,
  saleIds: readonly string[],
): Promise<ReadonlyMap<string, Evaluation>> {
  if (saleIds.length === 0) return new Map();
  const { dialect } = sql;
  const source = dialect.rows(ids, '$2');
  const parameters = [
    campaignId,
    dialect.encodeRows(
      ids,
      saleIds.map((id) => ({ id })),
    ),
  ];
  const first = await sql.all<Row>(
    `SELECT t.id, t.rules_revision, t.evaluation FROM ${source}
    CROSS JOIN transactions t WHERE t.campaign_id = $1 AND t.id = r.id`,
    parameters,
  );
  const later = await sql.all<Row>(
    `SELECT a.transaction_id AS id, a.rules_revision, a.evaluation FROM ${source}
    CROSS JOIN adjustments a
    WHERE a.campaign_id = $1 AND a.transaction_id = r.id AND a.evaluation IS NOT NULL ORDER BY a.id`,
    parameters,
  );
  const rules = await loadRules(sql, campaignId);
  const evaluations = new Map<string, Evaluation>();
  for (const { id, rules_revision, evaluation } of [...first, ...later]) {
    const then = rules_revision === null ? undefined : rules.get(rules_revision);
    if (evaluation !== null && then !== undefined) evaluations.set(id, decodeEvaluation(evaluation, then));
  }
  return evaluations;
}
