import { open } from 'node:fs/promises';
import type { RowProblem } from '../../../batch/problems.js';
import { EInvoiceError } from '../../../einvoice/error.js';
import type { EInvoiceMessage } from '../../../einvoice/message.js';
import { parseInvoiceXml } from '../../../einvoice/xml/parse.js';
import type { Text } from '../../terminal/text.js';

/** Longer files are refused unread; the reader would refuse them, too, but only when they are in memory. */
const mostBytes = 16 * 1024 * 1024;

/** The message of one file. @throws EInvoiceError, or the error of the file system */
export async function readMessage(file: string): Promise<EInvoiceMessage> {
  const handle = await open(file);
  try {
    if ((await handle.stat()).size > mostBytes) throw new EInvoiceError('too_long');
    return parseInvoiceXml(await handle.readFile());
  } finally {
    await handle.close();
  }
}

/** Why the file gives nothing to be sent. @throws the error itself when it is another one */
export function readingProblem(error: unknown): RowProblem {
  if (error instanceof EInvoiceError) {
    const { code, message, messageZh } = error;
    return problemWith(code, { en: message, zh: messageZh });
  }
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  return problemWith('file_unreadable', {
    en: `The file cannot be read (${code})`,
    zh: `無法讀取檔案（${code}）`,
  });
}

/** The message of a cancelled allowance says which allowance, and an allowance that is taken back is no sale. */
export const citesNoInvoice = problemWith('cites_no_invoice', {
  en: 'A cancelled allowance cites no invoice, so it cannot be applied: ask the organizer to correct the sale',
  zh: '作廢折讓單未載明發票號碼，無法套用；請洽主辦單位更正該筆交易',
});

export function problemWith(code: string, { en, zh }: Text): RowProblem {
  return {
    type: 'about:blank',
    title: en,
    titleZh: zh,
    status: 422,
    code,
    detail: en,
    detailZh: zh,
    requestId: null,
    retryable: false,
    errors: [],
  };
}
