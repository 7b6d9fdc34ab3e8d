import { localProblem, type RowProblem } from '../../batch/problems.js';
import { externalIdOf } from '../../bulk/batchRow.js';
import type { BulkOptions, BulkReport } from '../../bulk/options.js';
import type { ProblemIssue, SchemaName } from '../../generated/types.js';
import type { Shopfest } from '../../index.js';
import type { TableSchema } from '../../tables/column.js';
import { readMaxOutage } from '../command/maxOutage.js';
import type { ExitCode } from '../errors/exitCodes.js';
import type { Count, ImportOutcome } from '../report/importReport.js';
import { type TableFormat, tableFile } from '../rows/files.js';
import { checkRows, fittingRows } from './checkRows.js';
import type { ImportContext } from './context.js';
import { FileQueue } from './fileQueue.js';
import { connectUnlessDryRun, type ImportInput } from './options.js';
import { type JudgeBatch, previewRows } from './previewRows.js';
import { type RejectRow, rejectInto } from './rejectRow.js';
import { runImport } from './runImport.js';
import { tableRows } from './tableRows.js';

/** An import of one kind of rows. */
export interface RowImport {
  readonly command: string;
  readonly formats: readonly TableFormat[];
  readonly columns: TableSchema;
  /** Component schema of a row. */
  readonly schema: SchemaName;
  /** Prepares a row before it is checked, in place. */
  readonly prepare?: (row: Record<string, unknown>, context: ImportContext) => Prepared | Promise<Prepared>;
  /** A rejected row as a line of NDJSON; its JSON by default. */
  readonly lineOf?: (row: object) => string;
  /** Says of a problem what helps the people who wrote the table. */
  readonly explain?: (problem: RowProblem, row: object, context: ImportContext) => RowProblem;
  /** How a dry run knows what the service would say; null where there is no service to compare with. */
  readonly judge?: (input: ImportInput) => Promise<JudgeBatch | null>;
  /** What was noted beside, when all rows are read. */
  readonly remarks?: () => readonly Count[];
  send(client: Shopfest, rows: AsyncIterable<never>, options: BulkOptions<object>): Promise<BulkReport>;
}

/** Undefined for a row that is sent, null for one that is none, such as an example; an issue rejects the row. */
export type Prepared = ProblemIssue | null | undefined;

/** Reads the rows of a file and sends them, or, in a dry run, checks them. */
export async function importRows(rowImport: RowImport, input: ImportInput): Promise<ExitCode> {
  const { command, formats, columns, remarks, send } = rowImport;
  const maxOutage = readMaxOutage(input);
  const client = connectUnlessDryRun(input);
  const files = [await tableFile(input.args[0] ?? '', formats)];
  return runImport(client, input, {
    command,
    files,
    async run(context) {
      const reject = rejectInto(context, rowImport);
      const rows = preparedRows(
        tableRows(new FileQueue(files, context), columns, context),
        rowImport,
        context,
        reject,
      );
      if (!context.client) return previewImport(rowImport, rows, input, context, reject);
      // Rows of a table are of any shape until the client has checked them.
      const { accepted, duplicate } = await send(context.client, rows as AsyncIterable<never>, {
        signal: context.signal,
        maxOutage,
        onRejected: ({ row, externalId, problem }) => reject(row, externalId, problem),
        onProgress: (event) => context.progress.update(event),
      });
      return { counts: sentCounts(accepted, duplicate), remarks: remarks?.() ?? [] };
    },
  });
}

/** What a dry run says: all that can be known here, and, where a service is named, what it would say. */
async function previewImport(
  { schema, judge, remarks }: RowImport,
  rows: AsyncIterable<object>,
  input: ImportInput,
  context: ImportContext,
  reject: RejectRow,
): Promise<ImportOutcome> {
  const judgeBatch = (await judge?.(input)) ?? null;
  const counts = judgeBatch
    ? await previewRows(fittingRows(schema, rows, context, reject), judgeBatch, reject)
    : [await checkRows(schema, rows, context, reject)];
  return {
    counts,
    remarks: remarks?.() ?? [],
    ...(judge && { preview: judgeBatch ? 'compared' : 'notCompared' }),
  };
}

/** The rows that may be sent. */
async function* preparedRows(
  rows: AsyncIterable<object>,
  { prepare }: RowImport,
  context: ImportContext,
  reject: RejectRow,
): AsyncGenerator<object> {
  for await (const row of rows) {
    const prepared = prepare?.(row as Record<string, unknown>, context);
    const issue = prepared instanceof Promise ? await prepared : prepared;
    if (issue === undefined) yield row;
    else if (issue !== null)
      await reject(row, externalIdOf(row), await localProblem('validation_failed', [issue]));
  }
}

export const sentCounts = (accepted: number, duplicate: number): ImportOutcome['counts'] => [
  { name: 'accepted', text: { en: 'accepted', zh: '已接受' }, value: accepted },
  {
    name: 'duplicate',
    text: { en: 'duplicate, counted before', zh: '重複（先前已計入）' },
    value: duplicate,
  },
];
