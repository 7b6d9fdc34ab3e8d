import { documentOf, type Failure } from '../errors/commandError.js';
import { figure, table } from '../terminal/table.js';
import type { Say, Text } from '../terminal/text.js';
import type { Rejected } from './rejectedRows.js';

/** One figure of the end, under its name in JSON. */
interface Count {
  readonly name: string;
  readonly text: Text;
  readonly value: number;
  /** Not told where there is none. */
  readonly isRare?: true;
}

/** What came of the rows that were not rejected. */
export interface Outcome {
  /** Each row is in one of them. */
  readonly counts: readonly Count[];
  /** Told beside, and no rows. */
  readonly remarks?: readonly Count[];
  /** Goes into the JSON document as it is. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Why not everything could be done, told after the figures. */
  readonly failure?: Failure | null;
}

interface Told {
  readonly command: string;
  readonly dryRun: boolean;
  readonly files: readonly string[];
  readonly outcome: Outcome;
  readonly rejected: Rejected;
}

export function asJson({ command, dryRun, files, outcome, rejected }: Told): string {
  const { counts, remarks = [], details, failure } = outcome;
  const { count, byCode, entries } = rejected;
  const named = (list: readonly Count[]) => Object.fromEntries(list.map(({ name, value }) => [name, value]));
  const document = {
    command,
    dryRun,
    files,
    ...named(counts),
    rejected: count,
    total: counts.reduce((total, { value }) => total + value, count),
    ...named(remarks),
    ...details,
    rejectedByCode: byCode,
    rejectedRows: entries,
    rejectedRowsLeftOut: count - entries.length,
    ...(failure && { error: documentOf(failure) }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

export function asText({ dryRun, outcome, rejected }: Told, say: Say): string {
  const { counts, remarks = [] } = outcome;
  const rows: [label: string, value: number][] = [
    ...counts
      .filter(({ value, isRare }) => value > 0 || !isRare)
      .map(({ text, value }): [string, number] => [say(text), value]),
    [say({ en: 'rejected', zh: '退回' }), rejected.count],
    ...Object.entries(rejected.byCode).map(([code, count]): [string, number] => [`  ${code}`, count]),
    ...remarks
      .filter(({ value }) => value > 0)
      .map(({ text, value }): [string, number] => [say(text), value]),
  ];
  const lines = table(rows.map(([label, value]) => [label, { right: figure(value) }]));
  if (!dryRun) return lines;
  const remark = say({
    en: 'Nothing was sent. The rules of the campaign are checked when it is.',
    zh: '未送出任何資料。活動規則於送出時檢查。',
  });
  return `${lines}${remark}\n`;
}
