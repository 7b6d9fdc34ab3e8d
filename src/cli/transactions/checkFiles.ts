import { checkRows } from '../import/checkRows.js';
import type { ImportContext } from '../import/context.js';
import { tableRows } from '../import/tableRows.js';
import type { Count } from '../report/importReport.js';
import { isTable, isXml, type RowFile } from '../rows/files.js';
import { transactionColumns } from './columns.js';
import type { MessageReader } from './einvoices/messageReader.js';

/** Reads the files and checks their rows against the contract, as a dry run does. */
export async function checkFiles(
  files: readonly RowFile[],
  messages: MessageReader,
  context: ImportContext,
): Promise<Count> {
  const { events } = await messages.events(files.filter(isXml), () => true);
  const issues = events.filter((event) => event.kind === 'issue');
  async function* rows(): AsyncGenerator<object> {
    yield* tableRows(files.filter(isTable), transactionColumns, context);
    yield* messages.transactions(issues);
  }
  const fit = await checkRows('TransactionInput', rows(), context);
  return { ...fit, value: fit.value + events.length - issues.length };
}
