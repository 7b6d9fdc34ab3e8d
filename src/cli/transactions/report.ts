import { sentCounts, type Workplace } from '../import/runImport.js';
import type { Outcome } from '../report/importReport.js';
import { FileWarnings } from './einvoices/warnings.js';
import type { SalesPush } from './filePush.js';
import type { SalesInput } from './options.js';

export const warningsOf = ({ progress }: Workplace, { io, say, options }: SalesInput): FileWarnings =>
  new FileWarnings(options.warnings, options.json ? null : { output: io.err, progress, say });

/** `left`: what became of the rows that had no answer here. */
export function countsOf(
  { forwarder, unchanged }: SalesPush,
  left: 'stored' | 'elsewhere',
): Outcome['counts'] {
  const { counts, unseen } = forwarder.answers;
  return [
    ...sentCounts(counts.accepted, counts.duplicate),
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
      value: left === 'stored' ? unseen : 0,
      isRare: true,
    },
    {
      name: 'elsewhere',
      text: { en: 'stored, and sent by another process', zh: '已儲存，由其他程序送出' },
      value: left === 'elsewhere' ? unseen : 0,
      isRare: true,
    },
    {
      name: 'known',
      text: { en: 'stored by an earlier run', zh: '先前執行時已儲存' },
      value: counts.known,
      isRare: true,
    },
    {
      name: 'earlier',
      text: { en: 'left by an earlier run, sent now', zh: '先前留下、本次送出' },
      value: counts.earlier,
      isRare: true,
    },
  ];
}

export function about(
  { files, byCode, entries }: FileWarnings,
  { options }: SalesInput,
): Required<Pick<Outcome, 'remarks' | 'details'>> {
  const hint = options.warnings
    ? { en: '', zh: '' }
    : { en: ' (--warnings lists them)', zh: '（--warnings 可列出）' };
  const text = { en: `files with oddities${hint.en}`, zh: `格式異常的檔案${hint.zh}` };
  return {
    remarks: [{ name: 'filesWithWarnings', text, value: files }],
    details: { warningsByCode: byCode, ...(options.warnings ? { warnings: entries } : {}) },
  };
}
