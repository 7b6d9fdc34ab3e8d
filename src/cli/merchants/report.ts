import type { RowProblem } from '../../batch/problems.js';
import type { CommandInput } from '../command/command.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';
import type { DecisionResult } from './decideAll.js';
import type { Decision } from './decisions.js';
import { statusName } from './names.js';

/** Prints the result of each decision, and how many there are of each kind. */
export function reportDecisions(
  decision: Decision,
  results: readonly DecisionResult[],
  { io, localize, language, options }: CommandInput,
): void {
  const count = (outcome: DecisionResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const counts = { changed: count('changed'), unchanged: count('unchanged'), failed: count('failed') };
  if (options.json) {
    io.out.write(
      toJson({ command: `merchants ${decision.verb}`, ...counts, results: results.map(toDocument) }),
    );
    return;
  }
  const labels: Record<DecisionResult['outcome'], string> = {
    changed: localize(decision.done),
    unchanged: localize({ en: 'as before', zh: '維持不變' }),
    failed: localize({ en: 'failed', zh: '失敗' }),
  };
  // What failed stands where people look: at the end.
  const sorted = [...results].sort((a, b) => Number(a.outcome === 'failed') - Number(b.outcome === 'failed'));
  const lines = sorted.map(({ reference, outcome, merchant, problem }) => [
    labels[outcome],
    ...(merchant
      ? [merchant.id, printable(merchant.externalId ?? ''), printable(merchant.name ?? '')]
      : [printable(reference), '', '']),
    problem ? problemText(problem, merchant) : '',
  ]);
  const totals = Object.entries(counts).filter(([outcome, value]) => value > 0 || outcome === 'changed');
  io.out.write(
    `${table(lines)}${table(
      totals.map(([outcome, value]) => [
        labels[outcome as DecisionResult['outcome']],
        { right: formatNumber(value) },
      ]),
    )}`,
  );

  function problemText({ code, title, titleZh }: RowProblem, merchant: DecisionResult['merchant']): string {
    const state = merchant?.status ? `: ${statusName(merchant.status, language)}` : '';
    return `${localize({ en: title, zh: titleZh })}${state} [${code}]`;
  }
}

const toDocument = ({ reference, outcome, merchant, problem }: DecisionResult): object => ({
  reference,
  id: merchant?.id ?? null,
  externalId: merchant?.externalId ?? null,
  outcome,
  status: merchant?.status ?? null,
  ...(problem && { problem }),
});
