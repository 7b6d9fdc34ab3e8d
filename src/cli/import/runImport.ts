import { localProblem } from '../../batch/problems.js';
import type { BulkOptions, BulkReport } from '../../bulk/options.js';
import { schemas } from '../../generated/schemas.js';
import type { SchemaName } from '../../generated/types.js';
import type { Shopfest } from '../../index.js';
import type { Columns } from '../../tables/column.js';
import type { Schema } from '../../validation/schemaBuilders.js';
import { validate } from '../../validation/validate.js';
import { type Input, json, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { type ExitCode, exitCodes, Failure } from '../errors/commandError.js';
import { failureText } from '../errors/reportError.js';
import { asJson, asText, type Outcome } from '../report/importReport.js';
import { openRejected, Rejected } from '../report/rejectedRows.js';
import type { OnUnknownColumns } from '../rows/csv.js';
import { findFiles, isTable, type RowFile, type TableFormat } from '../rows/files.js';
import { Places } from '../rows/row.js';
import { Progress } from '../terminal/progress.js';
import { tableRows } from './tableRows.js';

/** What is particular to one kind of rows. */
export interface Task {
  readonly command: string;
  readonly formats: readonly TableFormat[];
  readonly columns: Columns;
  /** Component schema of a row. */
  readonly schema: SchemaName;
  send(client: Shopfest, rows: AsyncIterable<never>, options: BulkOptions<object>): Promise<BulkReport>;
}

export const reportOptions = {
  rejected: {
    value: 'file',
    text: {
      en: 'write rejected rows there as NDJSON, to be mended and sent again',
      zh: '將退回的資料以 NDJSON 寫入此檔，供修正後重送',
    },
  },
  ...json,
} as const satisfies Options;

export const importOptions = {
  ...campaignOptions,
  'dry-run': { text: { en: 'read and check everything, send nothing', zh: '只讀取並檢查，不送出' } },
  ...reportOptions,
} as const satisfies Options;

export type ImportInput = Input<typeof importOptions>;

/** What the reading and sending of files works with. */
export interface Workplace {
  /** Null in a dry run. */
  readonly client: Shopfest | null;
  readonly rejected: Rejected;
  readonly progress: Progress;
  readonly places: Places;
  readonly onUnknown: OnUnknownColumns;
  readonly signal: AbortSignal;
}

interface Job {
  readonly command: string;
  readonly files: readonly RowFile[];
  /** Rejected rows listed at most. */
  readonly mostListed?: number | undefined;
  work(place: Workplace): Promise<Outcome>;
}

/** Reads rows from files and sends them, or, in a dry run, checks them against the contract. */
export async function importRows(task: Task, input: ImportInput): Promise<ExitCode> {
  const client = clientOf(input);
  const files = (await findFiles(input.args, task.formats)).filter(isTable);
  return runImport(client, input, {
    command: task.command,
    files,
    async work(place) {
      const rows = tableRows({ ...place, files, columns: task.columns });
      if (!place.client) return { counts: [await checkRows(task.schema, rows, place)] };
      // Rows of a table are of any shape until the client has checked them.
      const { accepted, duplicate } = await task.send(
        place.client,
        rows as AsyncIterable<never>,
        sendingOptions(place),
      );
      return { counts: sentCounts(accepted, duplicate) };
    },
  });
}

/** The client, or null for a dry run, which needs no service. @throws Failure naming what is missing */
export const clientOf = (input: ImportInput): Shopfest | null =>
  input.options['dry-run'] ? null : connectToCampaign(input);

/** Does the work with the files, and tells what came of it. */
export async function runImport(
  client: Shopfest | null,
  input: Input<typeof reportOptions>,
  job: Job,
): Promise<ExitCode> {
  const { io, say, options } = input;
  const names = job.files.map(({ file }) => file);
  const file = await openRejected(options.rejected, names);
  const progress = new Progress(io.err, say);
  const listing = { output: io.err, progress, say, most: job.mostListed };
  const rejected = new Rejected(file, options.json ? null : listing);
  const onUnknown: OnUnknownColumns = (name, columns) => {
    progress.clear();
    io.err.write(`${name}: ${say({ en: 'columns passed over', zh: '略過的欄位' })}: ${columns.join(', ')}\n`);
  };
  const place = { client, rejected, progress, places: new Places(), onUnknown, signal: io.signal };
  const outcome = await job.work(place).finally(() => {
    progress.clear();
    return rejected.close();
  });
  const told = { command: job.command, dryRun: client === null, files: names, outcome, rejected };
  io.out.write(options.json ? asJson(told) : asText(told, say));
  if (outcome.failure) {
    io.err.write(failureText(outcome.failure, say));
    return outcome.failure.exitCode;
  }
  return rejected.count > 0 ? exitCodes.someRejected : exitCodes.done;
}

function sendingOptions({ rejected, progress, places, signal }: Workplace) {
  return {
    signal,
    onRejected: ({ row, externalId, problem }) =>
      rejected.add({ ...places.of(row), externalId, problem }, JSON.stringify(row)),
    onProgress: (event) => progress.update(event),
  } as const satisfies BulkOptions<object>;
}

export const sentCounts = (accepted: number, duplicate: number): Outcome['counts'] => [
  { name: 'accepted', text: { en: 'accepted', zh: '已接受' }, value: accepted },
  {
    name: 'duplicate',
    text: { en: 'duplicate, counted before', zh: '重複（先前已計入）' },
    value: duplicate,
  },
];

/** Counts the rows that fit the contract; the others go to the rejected ones. */
export async function checkRows(
  schemaName: SchemaName,
  rows: AsyncIterable<object>,
  { rejected, places, signal }: Workplace,
): Promise<Outcome['counts'][number]> {
  const schema: Schema<unknown> = schemas('strict')[schemaName];
  let fit = 0;
  for await (const row of rows) {
    stopIfAborted(signal);
    const result = validate(schema, row);
    if (result.ok) {
      fit += 1;
      continue;
    }
    const { externalId } = row as { externalId?: unknown };
    const problem = await localProblem('validation_failed', result.issues);
    const id = typeof externalId === 'string' ? externalId : null;
    await rejected.add({ ...places.of(row), externalId: id, problem }, JSON.stringify(row));
  }
  return { name: 'fit', text: { en: 'fit to be sent', zh: '可送出' }, value: fit };
}

/** @throws Failure when the command is to end, between two things that nothing else would interrupt */
export function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new Failure(exitCodes.interrupted, { en: 'Stopped', zh: '已中止' });
}
