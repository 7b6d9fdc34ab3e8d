import type { OpenOutbox } from '../forwarding/openOutbox.js';
import { unsentRemarks } from '../forwarding/unsent.js';
import type { ImportContext } from '../import/context.js';
import { sentCounts } from '../import/importRows.js';
import type { Count, ImportOutcome } from '../report/importReport.js';
import { maxInJson } from '../report/rejectedRows.js';
import { formatNumber } from '../terminal/table.js';
import type { Text } from '../terminal/text.js';
import { FileWarnings } from './einvoices/fileWarnings.js';
import type { PushInput } from './options.js';
import type { TransactionPush } from './transactionPush.js';

export const createWarnings = ({ printer }: ImportContext, { options }: PushInput): FileWarnings =>
  new FileWarnings(options.warnings, options.json ? null : printer);

/** The outcome of a push that leaves rows in the outbox. */
export async function unsentOutcome(
  push: TransactionPush,
  outbox: OpenOutbox,
  warnings: FileWarnings,
  input: PushInput,
): Promise<ImportOutcome> {
  const ofWarnings = warningRemarks(warnings, input);
  const unsent = await unsentRemarks(outbox);
  return {
    counts: pushCounts(push, 'stored'),
    remarks: [...ofWarnings.remarks, ...unsent.remarks],
    details: { ...ofWarnings.details, ...unsent.details },
  };
}

/** The counts of a push; `remainder` is where the rows are whose result did not come here. */
export function pushCounts(
  { forwarder, unchanged }: TransactionPush,
  remainder: 'stored' | 'elsewhere',
): readonly Count[] {
  const { counts, withoutResult } = forwarder.results;
  return [
    ...sentCounts(counts.accepted, counts.duplicate - counts.voided),
    {
      name: 'adjusted',
      text: { en: 'cancels, voids, allowances applied', zh: '已套用作廢、註銷、折讓' },
      value: counts.adjusted,
    },
    {
      name: 'unchanged',
      text: { en: 'cancels, voids, allowances applied before', zh: '先前已套用的作廢、註銷、折讓' },
      value: counts.unchanged + unchanged,
    },
    {
      name: 'stored',
      text: { en: 'stored, not sent yet', zh: '已儲存，尚未送出' },
      value: remainder === 'stored' ? withoutResult : 0,
      isRare: true,
    },
    {
      name: 'duplicateOfVoided',
      text: { en: 'equal to a voided sale, counted nothing', zh: '與已註銷交易相同，不計入' },
      value: counts.voided,
      isRare: true,
    },
    {
      name: 'elsewhere',
      text: { en: 'stored, and sent by another process', zh: '已儲存，由其他程序送出' },
      value: remainder === 'elsewhere' ? withoutResult : 0,
      isRare: true,
    },
    {
      name: 'known',
      text: { en: 'stored by an earlier run', zh: '先前執行時已儲存' },
      value: counts.alreadyEnqueued,
      isRare: true,
    },
    {
      name: 'earlier',
      text: { en: 'left by an earlier run, sent now', zh: '先前留下、本次送出' },
      value: counts.ofEarlierRuns,
      isRare: true,
    },
  ];
}

export function warningRemarks(
  { files, byCode, list, passedOver }: FileWarnings,
  { options }: PushInput,
): Required<Pick<ImportOutcome, 'remarks' | 'details'>> {
  const hint = options.warnings
    ? { en: '', zh: '' }
    : { en: ' (--warnings lists them)', zh: '（--warnings 可列出）' };
  const text = { en: `files with oddities${hint.en}`, zh: `格式異常的檔案${hint.zh}` };
  return {
    remarks: [
      { name: 'filesWithWarnings', text, value: files },
      {
        name: 'passedOver',
        text: { en: 'files and invoices that are no sale, passed over', zh: '非交易而略過的檔案與發票' },
        value: Object.values(passedOver).reduce((sum, count) => sum + count, 0),
        isRare: true,
      },
    ],
    details: {
      warningsByCode: byCode,
      passedOverByCode: passedOver,
      ...(options.warnings ? { warnings: list } : {}),
    },
  };
}

/** Files that are named at most. */
const maxNamed = 20;

/** Which files were not read to their end; null where all were. */
export function unreadText(files: readonly string[]): Text | null {
  if (files.length === 0) return null;
  const names = files.slice(0, maxNamed).join('\n  ');
  const more = files.length - maxNamed;
  return {
    en: `Not looked at, or not to the end: ${formatNumber(files.length)}\n  ${names}${more > 0 ? `\n  … and ${formatNumber(more)} more` : ''}`,
    zh: `尚未處理或未處理完畢：${formatNumber(files.length)} 個檔案\n  ${names}${more > 0 ? `\n  …另有 ${formatNumber(more)} 個` : ''}`,
  };
}

/** Two texts, one line after the other. */
export const joined = (first: Text, second: Text | null): Text =>
  second === null ? first : { en: `${first.en}\n  ${second.en}`, zh: `${first.zh}\n  ${second.zh}` };

/** The outcome of a watch, with the files that were not read to their end. */
export function withUnread(
  outcome: ImportOutcome,
  files: readonly string[],
  print: (text: Text) => void,
): ImportOutcome {
  const text = unreadText(files);
  if (text === null) return outcome;
  print(text);
  const remark: Count = {
    name: 'unreadFiles',
    text: { en: 'files not looked at, or not to the end', zh: '尚未處理或未處理完畢的檔案' },
    value: files.length,
  };
  return {
    ...outcome,
    remarks: [...(outcome.remarks ?? []), remark],
    details: { ...outcome.details, unreadFileNames: files.slice(0, maxInJson) },
  };
}
