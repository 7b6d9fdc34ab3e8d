import type { BulkOptions, BulkReport } from '../bulk/options.js';
import { localProblem } from '../bulk/problems.js';
import { schemas } from '../generated/schemas.js';
import type { SchemaName } from '../generated/types.js';
import type { Shopfest } from '../index.js';
import { validate } from '../validation/validate.js';
import type { Schema } from '../validation/words.js';
import type { Columns } from './columns/column.js';
import { type Input, json, type Options } from './command.js';
import { campaignOptions, connectToCampaign } from './connection.js';
import { type ExitCode, exitCodes, Failure } from './exit.js';
import { openRejected, Rejected } from './rejected.js';
import { type Format, findFiles } from './rows/files.js';
import { RowSource } from './rows/source.js';
import { Progress } from './terminal/progress.js';
import { figure, table } from './terminal/table.js';

/** What is particular to one kind of rows. */
export interface Task {
  readonly command: string;
  readonly formats: readonly Format[];
  readonly columns: Columns;
  /** Component schema of a row. */
  readonly schema: SchemaName;
  send(client: Shopfest, rows: AsyncIterable<never>, options: BulkOptions<object>): Promise<BulkReport>;
}

export const importOptions = {
  ...campaignOptions,
  'dry-run': { text: { en: 'read and check everything, send nothing', zh: '只讀取並檢查，不送出' } },
  rejected: {
    value: 'file',
    text: {
      en: 'write rejected rows there as NDJSON, to be mended and sent again',
      zh: '將退回的資料以 NDJSON 寫入此檔，供修正後重送',
    },
  },
  ...json,
} as const satisfies Options;

type ImportInput = Input<typeof importOptions>;

/** Rows that were sent, or, in a dry run, rows that fit the contract. */
type Counts = Pick<BulkReport, 'accepted' | 'duplicate'> | { readonly fit: number };

/** Reads rows from files and sends them, or, in a dry run, checks them against the contract. */
export async function importRows(task: Task, input: ImportInput): Promise<ExitCode> {
  const { io, say, options, args } = input;
  const client = options['dry-run'] ? null : connectToCampaign(input);
  const files = await findFiles(args, task.formats);
  const names = files.map(({ file }) => file);
  const file = await openRejected(options.rejected, names);
  const progress = new Progress(io.err, say);
  const rejected = new Rejected(file, options.json ? null : { output: io.err, progress, say });
  const source = new RowSource(files, task.columns, rejected, (name, columns) => {
    progress.clear();
    io.err.write(`${name}: ${say({ en: 'columns passed over', zh: '略過的欄位' })}: ${columns.join(', ')}\n`);
  });
  const counts = await (client
    ? send(task, client, source, rejected, progress, io.signal)
    : check(task, source, rejected, io.signal)
  ).finally(() => {
    progress.clear();
    return rejected.close();
  });
  io.out.write(options.json ? asJson(task, names, counts, rejected) : asText(counts, rejected, input));
  return rejected.count > 0 ? exitCodes.someRejected : exitCodes.done;
}

async function send(
  task: Task,
  client: Shopfest,
  source: RowSource,
  rejected: Rejected,
  progress: Progress,
  signal: AbortSignal,
): Promise<Counts> {
  // Rows of a table are of any shape until the client has checked them.
  const { accepted, duplicate } = await task.send(client, source.rows() as AsyncIterable<never>, {
    signal,
    onRejected: ({ row, externalId, problem }) =>
      rejected.add({ ...source.placeOf(row), externalId, problem }, JSON.stringify(row)),
    onProgress: (event) => progress.update(event),
  });
  return { accepted, duplicate };
}

async function check(
  task: Task,
  source: RowSource,
  rejected: Rejected,
  signal: AbortSignal,
): Promise<Counts> {
  const schema: Schema<unknown> = schemas('strict')[task.schema];
  let fit = 0;
  for await (const row of source.rows()) {
    if (signal.aborted) throw new Failure(exitCodes.interrupted, { en: 'Stopped', zh: '已中止' });
    const result = validate(schema, row);
    if (result.ok) {
      fit += 1;
      continue;
    }
    const { externalId } = row as { externalId?: unknown };
    const problem = await localProblem('validation_failed', result.issues);
    const id = typeof externalId === 'string' ? externalId : null;
    await rejected.add({ ...source.placeOf(row), externalId: id, problem }, JSON.stringify(row));
  }
  return { fit };
}

function asJson(
  task: Task,
  files: readonly string[],
  counts: Counts,
  { count, byCode, entries }: Rejected,
): string {
  const taken = 'fit' in counts ? counts.fit : counts.accepted + counts.duplicate;
  const document = {
    command: task.command,
    dryRun: 'fit' in counts,
    files,
    ...counts,
    rejected: count,
    total: taken + count,
    rejectedByCode: byCode,
    rejectedRows: entries,
    rejectedRowsLeftOut: count - entries.length,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function asText(counts: Counts, rejected: Rejected, { say }: ImportInput): string {
  const rows: [en: string, zh: string, value: number][] =
    'fit' in counts
      ? [['fit to be sent', '可送出', counts.fit]]
      : [
          ['accepted', '已接受', counts.accepted],
          ['duplicate, counted before', '重複（先前已計入）', counts.duplicate],
        ];
  rows.push(['rejected', '退回', rejected.count]);
  for (const [code, count] of Object.entries(rejected.byCode)) rows.push([`  ${code}`, `  ${code}`, count]);
  const lines = table(rows.map(([en, zh, value]) => [say({ en, zh }), { right: figure(value) }]));
  if (!('fit' in counts)) return lines;
  const remark = say({
    en: 'Nothing was sent. The rules of the campaign are checked when it is.',
    zh: '未送出任何資料。活動規則於送出時檢查。',
  });
  return `${lines}${remark}\n`;
}
