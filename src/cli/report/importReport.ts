import { type CommandError, toDocument } from '../errors/commandError.js';
import { toJson } from '../terminal/json.js';
import { formatNumber, table } from '../terminal/table.js';
import type { Localize, Text } from '../terminal/text.js';
import type { RejectedRows } from './rejectedRows.js';
import type { RowNotes } from './rowNotes.js';

/** One number of the report, under its name in JSON. */
export interface Count {
  readonly name: string;
  readonly text: Text;
  readonly value: number;
  /** Left out of the text when it is 0. */
  readonly isRare?: true;
}

/** What became of the rows that were not rejected. */
export interface ImportOutcome {
  /** Each row is in one of them. */
  readonly counts: readonly Count[];
  /** Numbers beside, of which none is a row. */
  readonly remarks?: readonly Count[];
  /** Whether a dry run compared the rows with those of the service, where it can. */
  readonly preview?: 'compared' | 'notCompared';
  /** Goes into the JSON document as it is. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Why not everything could be done, printed after the counts. */
  readonly error?: CommandError | null;
}

export interface ImportReport {
  readonly command: string;
  readonly dryRun: boolean;
  readonly files: readonly string[];
  readonly outcome: ImportOutcome;
  readonly rejected: RejectedRows;
  readonly notes: RowNotes;
}

export function reportAsJson({ command, dryRun, files, outcome, rejected, notes }: ImportReport): string {
  const { counts, remarks = [], preview, details, error } = outcome;
  const byName = (list: readonly Count[]) => Object.fromEntries(list.map(({ name, value }) => [name, value]));
  return toJson({
    command,
    dryRun,
    files,
    ...byName(counts),
    rejected: rejected.count,
    total: counts.reduce((total, { value }) => total + value, rejected.count),
    ...byName(remarks),
    ...details,
    ...(preview && { comparedWithService: preview === 'compared' }),
    ...rejected.toDocument(),
    ...notes.toDocument(),
    ...(error && { error: toDocument(error) }),
  });
}

export function reportAsText({ dryRun, outcome, rejected }: ImportReport, localize: Localize): string {
  const { counts, remarks = [] } = outcome;
  const rows: [label: string, value: number][] = [
    ...counts
      .filter(({ value, isRare }) => value > 0 || !isRare)
      .map(({ text, value }): [string, number] => [localize(text), value]),
    [localize({ en: 'rejected', zh: '退回' }), rejected.count],
    ...Object.entries(rejected.byCode).map(([code, count]): [string, number] => [`  ${code}`, count]),
    ...remarks
      .filter(({ value }) => value > 0)
      .map(({ text, value }): [string, number] => [localize(text), value]),
  ];
  const lines = table(rows.map(([label, value]) => [label, { right: formatNumber(value) }]));
  if (!dryRun) return lines;
  return `${lines}${localize(dryRunTexts[outcome.preview ?? 'contract'])}\n`;
}

const dryRunTexts: Readonly<Record<NonNullable<ImportOutcome['preview']> | 'contract', Text>> = {
  contract: {
    en: 'Nothing was sent. The rules of the campaign are checked when it is.',
    zh: '未送出任何資料。活動規則於送出時檢查。',
  },
  compared: {
    en: 'Nothing was sent. This is what the service would say now; what others register meanwhile is not known.',
    zh: '未送出任何資料。以上為目前送出的結果，其間他人的登錄除外。',
  },
  notCompared: {
    en: 'Nothing was sent, and nothing compared with the service: what is registered, and the districts and industries of the campaign. Set SHOPFEST_BASE_URL, SHOPFEST_API_KEY and SHOPFEST_CAMPAIGN to compare.',
    zh: '未送出任何資料，也未與服務比對（已登錄的店家、活動的行政區與產業）。設定 SHOPFEST_BASE_URL、SHOPFEST_API_KEY 與 SHOPFEST_CAMPAIGN 即可比對。',
  },
};
