import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { RowProblem } from '../../../batch/problems.js';
import { EInvoiceError } from '../../../einvoice/error.js';
import type { EInvoiceMessage } from '../../../einvoice/message.js';
import { parseInvoiceXml } from '../../../einvoice/xml/parse.js';
import { commandProblem, fileProblem } from '../../report/rowProblem.js';
import { isSystemError } from '../../rows/files.js';

/** Longer files are refused unread: the parser would refuse them, too, but only once they are in memory. */
const maxBytes = 16 * 1024 * 1024;

export interface MessageFile {
  readonly message: EInvoiceMessage;
  /** Hash of its bytes. */
  readonly digest: string;
  /** Epoch milliseconds. */
  readonly writtenAt: number;
}

/** The message of one file. @throws EInvoiceError, or the error of the file system */
export async function readMessage(file: string): Promise<MessageFile> {
  const handle = await open(file);
  try {
    const { size, mtimeMs } = await handle.stat();
    if (size > maxBytes) throw new EInvoiceError('too_long');
    const bytes = await handle.readFile();
    const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    return { message: parseInvoiceXml(bytes), digest, writtenAt: mtimeMs };
  } finally {
    await handle.close();
  }
}

/** Why a file has nothing that could be sent. @throws any error that is not one of reading a file */
export function readProblem(error: unknown): RowProblem {
  if (error instanceof EInvoiceError) {
    const { code, message, messageZh } = error;
    return commandProblem(code, { en: message, zh: messageZh });
  }
  if (!isSystemError(error)) throw error;
  return fileProblem(error.code);
}

/** The message of a cancelled allowance names the allowance only, so the transaction cannot be found. */
export const citesNoInvoice = commandProblem('cites_no_invoice', {
  en: 'A cancelled allowance cites no invoice, so it cannot be applied: ask the organizer to correct the sale',
  zh: '作廢折讓單未載明發票號碼，無法套用；請洽主辦單位更正該筆交易',
});
