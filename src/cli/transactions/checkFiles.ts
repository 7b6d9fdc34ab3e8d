import { checkRows } from '../import/checkRows.js';
import type { ImportContext } from '../import/context.js';
import { FileQueue } from '../import/fileQueue.js';
import type { Count } from '../report/importReport.js';
import { isTable, isXml, type RowFile } from '../rows/files.js';
import type { DownloadReader } from './downloads/downloadReader.js';
import type { Change } from './einvoices/events.js';
import type { MessageReader } from './einvoices/messageReader.js';
import { transactionRows } from './transactionRows.js';

/** Reads the files and checks their rows against the contract, as a dry run does. */
export async function checkFiles(
  files: readonly RowFile[],
  messages: MessageReader,
  downloads: DownloadReader,
  context: ImportContext,
): Promise<Count> {
  const events = await messages.events(new FileQueue(files.filter(isXml), context));
  const issues = events.filter((event) => event.kind === 'issue');
  const changes: Change[] = [];
  async function* rows(): AsyncGenerator<object> {
    yield* transactionRows(new FileQueue(files.filter(isTable), context), downloads, changes, context);
    yield* messages.transactions(issues);
  }
  const fit = await checkRows('TransactionInput', rows(), context);
  return { ...fit, value: fit.value + events.length - issues.length + changes.length };
}
