import { localProblem } from '../../../batch/problems.js';
import { invoicePeriod } from '../../../einvoice/calendar.js';
import { carrierToken } from '../../../einvoice/carrierToken.js';
import type { ProblemIssue } from '../../../generated/types.js';
import { parseIssues } from '../../../tables/parseIssues.js';
import type { ImportContext } from '../../import/context.js';
import type { RowFile } from '../../rows/files.js';
import type { Change } from '../einvoices/events.js';
import type { FileWarnings } from '../einvoices/fileWarnings.js';
import type { MessageOptions } from '../einvoices/messageReader.js';
import { type DownloadedInvoice, toInvoice } from './downloadedInvoice.js';
import type { InvoiceLine, UnreadableLine } from './invoiceLine.js';
import { textLines } from './lines.js';
import { allowanceMade, maskedNumber } from './notes.js';
import { isPipeHeader, pipeLines } from './pipeLines.js';
import { isTableHeader, tableLines } from './tableLines.js';

type ReadLines = (file: string) => AsyncIterable<InvoiceLine | UnreadableLine>;

/** How the file is read, where it is what shoppers download from the tax platform or get by mail; else null. */
export async function downloadFormat({ file, format }: RowFile): Promise<ReadLines | null> {
  if (format !== 'csv') return null;
  for await (const { text } of textLines(file)) {
    if (isPipeHeader(text)) return pipeLines;
    return isTableHeader(text) ? tableLines : null;
  }
  return null;
}

/** Types of the carriers that the platform names; those of shops have names of their own. */
const carrierTypes: Readonly<Record<string, string>> = {
  手機條碼: '3J0002',
  自然人憑證: 'CQ0001',
  跨境電商電子郵件載具: '5G0001',
};

/** Reads the invoices of downloads, one transaction each; lines of an invoice stand together. */
export class DownloadReader {
  readonly #context: ImportContext;
  readonly #warnings: FileWarnings;
  readonly #options: MessageOptions;

  constructor(context: ImportContext, warnings: FileWarnings, options: MessageOptions) {
    this.#context = context;
    this.#warnings = warnings;
    this.#options = options;
  }

  /** The sales of a download. What was cancelled is added to `changes`. */
  async *transactions(file: string, readLines: ReadLines, changes: Change[]): AsyncGenerator<object> {
    if (await isScattered(readLines(file))) {
      await this.#reject(file, null, parseIssues.scattered);
      return;
    }
    for await (const group of invoicesOf(readLines(file))) {
      const [{ line }] = group as [InvoiceLine | UnreadableLine];
      const read = isUnreadable(group) ? group[0].issue : toInvoice(group as readonly InvoiceLine[]);
      if ('pointer' in read) await this.#reject(file, line, read);
      else if (read.status === 'masked') this.#warnings.passOver(`${file}:${line}`, maskedNumber);
      else if (read.status === 'issued') yield await this.#toTransaction(read, group as InvoiceLine[], file);
      else changes.push(changeOf(read, read.status, file));
    }
  }

  async #toTransaction(
    invoice: DownloadedInvoice,
    lines: readonly InvoiceLine[],
    file: string,
  ): Promise<object> {
    const { merchantExternalId, channel = 'store' } = this.#options;
    const { number, date, totalAmount, sellerUbn, buyerUbn, items, hasAllowance } = invoice;
    const [{ line, carrier }] = lines as readonly [InvoiceLine];
    if (hasAllowance) this.#warnings.add(file, [{ ...allowanceMade, at: `line ${line}` }]);
    const token = await this.#tokenOf(carrier);
    const transaction = {
      externalId: `${invoicePeriod(date)}-${number}`,
      ...(merchantExternalId ? { merchantExternalId } : {}),
      channel,
      // It has no time, as a QR code.
      occurredAt: `${date}T12:00:00+08:00`,
      totalAmount,
      document: {
        type: 'einvoice',
        number,
        date,
        ...(sellerUbn && { sellerUbn }),
        ...(buyerUbn && { buyerUbn }),
      },
      ...(token === null ? {} : { participant: { token } }),
      ...(items.length === 0 ? {} : { items }),
    };
    this.#context.positions.set(transaction, { file, line });
    return transaction;
  }

  async #tokenOf(carrier: InvoiceLine['carrier']): Promise<string | null> {
    const type = carrierTypes[carrier?.name ?? ''];
    const { carrierKey } = this.#options;
    if (carrierKey === null || carrier === undefined || type === undefined) return null;
    return carrierToken({ type, id1: carrier.id, id2: null }, carrierKey);
  }

  /** A line is never shown: it may have a carrier. */
  async #reject(file: string, line: number | null, issue: ProblemIssue): Promise<void> {
    const problem = await localProblem('validation_failed', [issue]);
    await this.#context.rejected.add({ file, line, externalId: null, problem }, '');
  }
}

type Group = readonly (InvoiceLine | UnreadableLine)[];

const isUnreadable = (group: Group): group is readonly [UnreadableLine] => 'issue' in (group[0] as object);
const keyOf = ({ number, date }: InvoiceLine): string => `${number} ${date ?? ''}`;

/** The lines of each invoice; a line that could not be read stands alone. */
async function* invoicesOf(lines: AsyncIterable<InvoiceLine | UnreadableLine>): AsyncGenerator<Group> {
  let group: InvoiceLine[] = [];
  for await (const line of lines) {
    const belongs = !('issue' in line) && group[0] !== undefined && isSameInvoice(group[0], line);
    if (!belongs && group.length > 0) yield group;
    if (belongs) group.push(line);
    else group = 'issue' in line ? [] : [line];
    if ('issue' in line) yield [line];
  }
  if (group.length > 0) yield group;
}

/** An item of the mailed form has the number only. Of masked numbers, each line is by itself. */
const isSameInvoice = (first: InvoiceLine, line: InvoiceLine): boolean =>
  first.number === line.number && (line.date === undefined || first.date === line.date);

/** Whether lines of one invoice stand apart: the first part would be taken for the whole. */
async function isScattered(lines: AsyncIterable<InvoiceLine | UnreadableLine>): Promise<boolean> {
  const seen = new Set<string>();
  for await (const [first] of invoicesOf(lines)) {
    if (first === undefined || 'issue' in first || first.number.includes('*')) continue;
    if (seen.has(keyOf(first))) return true;
    seen.add(keyOf(first));
  }
  return false;
}

/** It may never have been pushed. It comes after all sales of its day. */
function changeOf({ number, date }: DownloadedInvoice, kind: 'cancel' | 'void', file: string): Change {
  const invoice = `${invoicePeriod(date)}${number}`;
  return {
    kind: 'change',
    file,
    invoice,
    time: `${date}T24:00:00`,
    writtenAt: 0,
    mayBeUnknown: true,
    adjustment: {
      action: 'void',
      transaction: `einvoice:${invoice}`,
      body: { externalId: `${kind}-${invoice}`, kind },
    },
  };
}
