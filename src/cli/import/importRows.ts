import { localProblem } from '../../batch/problems.js';
import { externalIdOf } from '../../bulk/batchRow.js';
import type { BulkOptions, BulkReport } from '../../bulk/options.js';
import type { ProblemIssue, SchemaName } from '../../generated/types.js';
import type { Shopfest } from '../../index.js';
import type { TableSchema } from '../../tables/column.js';
import type { ExitCode } from '../errors/exitCodes.js';
import type { Count, ImportOutcome } from '../report/importReport.js';
import { findFiles, isTable, type TableFormat } from '../rows/files.js';
import { checkRows } from './checkRows.js';
import type { ImportContext } from './context.js';
import { connectUnlessDryRun, type ImportInput } from './options.js';
import { runImport } from './runImport.js';
import { tableRows } from './tableRows.js';

/** An import of one kind of rows. */
export interface RowImport {
  readonly command: string;
  readonly formats: readonly TableFormat[];
  readonly columns: TableSchema;
  /** Component schema of a row. */
  readonly schema: SchemaName;
  /** Prepares a row before it is checked, in place; an issue rejects it. */
  readonly prepare?: (row: Record<string, unknown>) => ProblemIssue | undefined;
  /** A rejected row as a line of NDJSON; its JSON by default. */
  readonly lineOf?: (row: object) => string;
  /** What was noted beside, when all rows are read. */
  readonly remarks?: () => readonly Count[];
  send(client: Shopfest, rows: AsyncIterable<never>, options: BulkOptions<object>): Promise<BulkReport>;
}

/** Reads rows from files and sends them, or, in a dry run, checks them against the contract. */
export async function importRows(rowImport: RowImport, input: ImportInput): Promise<ExitCode> {
  const { command, formats, columns, schema, prepare, lineOf = JSON.stringify, remarks, send } = rowImport;
  const client = connectUnlessDryRun(input);
  const files = (await findFiles(input.args, formats)).filter(isTable);
  return runImport(client, input, {
    command,
    files,
    async run(context) {
      const read = tableRows(files, columns, context);
      const rows = prepare ? preparedRows(read, prepare, lineOf, context) : read;
      if (!context.client) {
        const fit = await checkRows(schema, rows, context, lineOf);
        return { counts: [fit], remarks: remarks?.() ?? [] };
      }
      // Rows of a table are of any shape until the client has checked them.
      const { accepted, duplicate } = await send(
        context.client,
        rows as AsyncIterable<never>,
        bulkOptions(context, lineOf),
      );
      return { counts: sentCounts(accepted, duplicate), remarks: remarks?.() ?? [] };
    },
  });
}

/** The rows that may be sent. */
async function* preparedRows(
  rows: AsyncIterable<object>,
  prepare: NonNullable<RowImport['prepare']>,
  lineOf: (row: object) => string,
  { rejected, positions }: ImportContext,
): AsyncGenerator<object> {
  for await (const row of rows) {
    const issue = prepare(row as Record<string, unknown>);
    if (issue === undefined) {
      yield row;
      continue;
    }
    const problem = await localProblem('validation_failed', [issue]);
    await rejected.add({ ...positions.of(row), externalId: externalIdOf(row), problem }, lineOf(row));
  }
}

function bulkOptions(
  { rejected, progress, positions, signal }: ImportContext,
  lineOf: (row: object) => string,
) {
  return {
    signal,
    onRejected: ({ row, externalId, problem }) =>
      rejected.add({ ...positions.of(row), externalId, problem }, lineOf(row as object)),
    onProgress: (event) => progress.update(event),
  } as const satisfies BulkOptions<object>;
}

export const sentCounts = (accepted: number, duplicate: number): ImportOutcome['counts'] => [
  { name: 'accepted', text: { en: 'accepted', zh: '已接受' }, value: accepted },
  {
    name: 'duplicate',
    text: { en: 'duplicate, counted before', zh: '重複（先前已計入）' },
    value: duplicate,
  },
];
