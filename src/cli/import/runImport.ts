import type { Shopfest } from '../../index.js';
import type { CommandInput } from '../command/command.js';
import { type ExitCode, exitCodes } from '../errors/exitCodes.js';
import { errorText } from '../errors/reportError.js';
import { type ImportOutcome, reportAsJson, reportAsText } from '../report/importReport.js';
import type { reportOptions } from '../report/options.js';
import { openRejectedFile, RejectedRows } from '../report/rejectedRows.js';
import { RowNotes } from '../report/rowNotes.js';
import { fileProblem } from '../report/rowProblem.js';
import type { FileFault, RowFile } from '../rows/files.js';
import { RowPositions } from '../rows/row.js';
import { Printer } from '../terminal/printer.js';
import { Progress } from '../terminal/progress.js';
import type { ImportContext } from './context.js';

interface ImportRun {
  readonly command: string;
  readonly files: readonly RowFile[];
  /** What could not be listed; each is rejected by its name. */
  readonly faults?: readonly FileFault[];
  /** Rejected rows listed at most; 100 by default. */
  readonly maxListed?: number | undefined;
  run(context: ImportContext): Promise<ImportOutcome>;
}

/** Runs a command that reads and sends rows, and prints its report. */
export async function runImport(
  client: Shopfest | null,
  input: CommandInput<typeof reportOptions>,
  { command, files, faults = [], maxListed, run }: ImportRun,
): Promise<ExitCode> {
  const { io, localize, options } = input;
  const names = files.map(({ file }) => file);
  const rejectedFile = await openRejectedFile(options.rejected, names);
  const progress = new Progress(io.err, localize);
  const printer = new Printer(io.err, progress, localize);
  const rejected = new RejectedRows(rejectedFile, options.json ? null : printer, maxListed);
  const notes = new RowNotes(options.json ? null : printer);
  const context: ImportContext = {
    client,
    rejected,
    notes,
    progress,
    printer,
    positions: new RowPositions(),
    onUnknownColumns(file, columns) {
      const text = localize({ en: 'columns passed over', zh: '略過的欄位' });
      printer.write(`${file}: ${text}: ${columns.join(', ')}\n`);
    },
    signal: io.signal,
  };
  for (const { path, code } of faults)
    await rejected.add({ file: path, line: null, externalId: null, problem: fileProblem(code) }, '');
  const outcome = await run(context).finally(() => {
    progress.clear();
    notes.close();
    return rejected.close();
  });
  const report = { command, dryRun: client === null, files: names, outcome, rejected, notes };
  io.out.write(options.json ? reportAsJson(report) : reportAsText(report, localize));
  if (outcome.error) {
    io.err.write(errorText(outcome.error, localize));
    return outcome.error.exitCode;
  }
  return rejected.count > 0 ? exitCodes.someRejected : exitCodes.done;
}
