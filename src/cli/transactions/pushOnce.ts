import { type ExitCode, exitCodes, Failure } from '../errors/commandError.js';
import { progressText } from '../errors/reportError.js';
import { inOutbox } from '../forwarding/openOutbox.js';
import { awayFailure, waitingRemarks } from '../forwarding/unsent.js';
import { checkRows, clientOf, runImport, type Workplace } from '../import/runImport.js';
import { tableRows } from '../import/tableRows.js';
import type { Outcome } from '../report/importReport.js';
import { isSameFile } from '../report/rejectedRows.js';
import { type Format, fileOf, findFiles, isFolder, isTable, isXml, type RowFile } from '../rows/files.js';
import type { Text } from '../terminal/text.js';
import { transactionColumns } from './columns.js';
import { Messages, type SaleOptions } from './einvoices/messages.js';
import { SalesPush } from './filePush.js';
import type { SalesInput } from './options.js';
import { about, countsOf, warningsOf } from './report.js';
import { ordinaryPace } from './watch/intervals.js';
import { follow } from './watch/watchFiles.js';

const command = 'transactions push';
const formats: readonly Format[] = ['ndjson', 'csv', 'xml'];

/** Stores what stands in the files and sends it, or, in a dry run, reads and checks it. */
export async function pushOnce(input: SalesInput, options: SaleOptions): Promise<ExitCode> {
  const client = clientOf(input);
  const files = await findFiles(input.args, formats);
  return runImport(client, input, {
    command,
    files,
    async work(place) {
      const warnings = warningsOf(place, input);
      const messages = new Messages(place, warnings, options);
      if (!client) {
        const fit = await checkSales(files, messages, place);
        return { counts: [fit], ...about(warnings, input) };
      }
      return inOutbox(client, input, async (outbox) => {
        const push = new SalesPush(place, { client, outbox, messages, tell: null });
        const away = await pushAll(push, files, place);
        const told = about(warnings, input);
        if (away === null) return { counts: countsOf(push, 'elsewhere'), ...told };
        const { remarks, details } = await waitingRemarks(outbox);
        return {
          counts: countsOf(push, 'stored'),
          remarks: [...told.remarks, ...remarks],
          details: { ...told.details, ...details },
          failure: await awayFailure(away, outbox, client),
        };
      });
    },
  });
}

/** What stood in the way of sending, or null. */
async function pushAll(push: SalesPush, files: readonly RowFile[], { signal }: Workplace) {
  const { forwarder } = push;
  try {
    await push.take(files, () => true);
    const away = await forwarder.finish();
    if (!signal.aborted) return away;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  throw new Failure(
    exitCodes.interrupted,
    { en: 'Stopped', zh: '已中止' },
    progressText(forwarder.answers.done + push.unchanged),
  );
}

/** Stores and sends what is there and what comes, through outages of the service, until the command is to end. */
export async function pushWatching(input: SalesInput, options: SaleOptions): Promise<ExitCode> {
  const { io, say, args } = input;
  const client = clientOf(input);
  if (!client) throw new Error('Watching sends');
  for (const path of args) if (!(await isFolder(path))) fileOf(path, formats);
  return runImport(client, input, {
    command,
    files: [],
    mostListed: Number.POSITIVE_INFINITY,
    work: (place) =>
      inOutbox(client, input, async (outbox) => {
        const { progress, signal } = place;
        const tell = (text: Text): void => {
          progress.clear();
          io.err.write(`${say(text)}\n`);
        };
        const warnings = warningsOf(place, input);
        const messages = new Messages(place, warnings, options);
        const push = new SalesPush(place, { client, outbox, messages, tell });
        const { forwarder } = push;
        tell({
          en: `Watching ${args.join(', ')}. Ctrl-C ends`,
          zh: `持續處理 ${args.join('、')}，按 Ctrl-C 結束`,
        });
        await follow({
          paths: args,
          formats,
          pace: io.pace ?? ordinaryPace,
          signal: AbortSignal.any([signal, forwarder.outage.unwelcome]),
          isOurs: async (file) =>
            isTable(file) &&
            input.options.rejected !== undefined &&
            isSameFile(input.options.rejected, file.file),
          take: (files, isLast) => push.take(files, isLast),
          tell,
        });
        await forwarder.finishWithin(mostAtTheEnd);
        const told = about(warnings, input);
        const { remarks, details } = await waitingRemarks(outbox);
        const { away, unwelcome } = forwarder.outage;
        return {
          counts: countsOf(push, 'stored'),
          remarks: [...told.remarks, ...remarks],
          details: { ...told.details, ...details },
          failure: unwelcome.aborted && away ? await awayFailure(away, outbox, client) : null,
        };
      }),
  });
}

/** Milliseconds in which what is under way may have its answer when watching ends. */
const mostAtTheEnd = 3_000;

async function checkSales(
  files: readonly RowFile[],
  messages: Messages,
  place: Workplace,
): Promise<Outcome['counts'][number]> {
  const { events } = await messages.index(files.filter(isXml), () => true);
  const issues = events.filter((event) => event.kind === 'issue');
  async function* rows(): AsyncGenerator<object> {
    yield* tableRows({ ...place, files: files.filter(isTable), columns: transactionColumns });
    yield* messages.sales(issues);
  }
  const fit = await checkRows('TransactionInput', rows(), place);
  return { ...fit, value: fit.value + events.length - issues.length };
}
