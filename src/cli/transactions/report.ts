import type { OpenOutbox } from '../forwarding/openOutbox.js';
import { unsentRemarks } from '../forwarding/unsent.js';
import type { ImportContext } from '../import/context.js';
import { sentCounts } from '../import/importRows.js';
import type { Count, ImportOutcome } from '../report/importReport.js';
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
