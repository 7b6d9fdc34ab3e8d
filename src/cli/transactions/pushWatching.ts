import { isSameFile } from '../../files/identity.js';
import { connectToCampaign } from '../connection/client.js';
import type { ExitCode } from '../errors/exitCodes.js';
import { withOutbox } from '../forwarding/openOutbox.js';
import { unsentError } from '../forwarding/unsent.js';
import { runImport } from '../import/runImport.js';
import { fileProblem } from '../report/rowProblem.js';
import { type RowFile, requirePath } from '../rows/files.js';
import type { Text } from '../terminal/text.js';
import { DownloadReader } from './downloads/downloadReader.js';
import { type MessageOptions, MessageReader } from './einvoices/messageReader.js';
import { type PushInput, pushFormats } from './options.js';
import { createWarnings, unsentOutcome, withUnread } from './report.js';
import { TransactionPush } from './transactionPush.js';
import { defaultIntervals } from './watch/defaultIntervals.js';
import { watchFiles } from './watch/watchFiles.js';

/** Milliseconds in which rows in flight may have their result after the command was told to end. */
const finalDrain = 3_000;

/** Enqueues and sends what is there and what comes, through outages of the service, until the command is told to end. */
export async function pushWatching(input: PushInput, options: MessageOptions): Promise<ExitCode> {
  const { io, localize, args } = input;
  const client = connectToCampaign(input);
  for (const path of args) await requirePath(path, pushFormats);
  return runImport(client, input, {
    command: 'transactions push',
    files: [],
    maxListed: Number.POSITIVE_INFINITY,
    run: (context) =>
      withOutbox(client, input, async (outbox) => {
        const print = (text: Text): void => context.printer.write(`${localize(text)}\n`);
        const warnings = createWarnings(context, input);
        const messages = new MessageReader(context, warnings, options);
        const downloads = new DownloadReader(context, warnings, options);
        const push = new TransactionPush(context, { client, outbox, messages, downloads, warnings, print });
        const { outage } = push.forwarder;
        print({
          en: `Watching ${args.join(', ')}. Ctrl-C ends`,
          zh: `持續處理 ${args.join('、')}，按 Ctrl-C 結束`,
        });
        const { unread, faults } = await watchFiles({
          paths: args,
          formats: pushFormats,
          intervals: io.watchIntervals ?? defaultIntervals,
          signal: AbortSignal.any([context.signal, outage.refused]),
          isOwnFile: (file) => isRejectedFile(file, input),
          read: (files, isReadLater) => push.push(files, isReadLater),
          print,
        });
        for (const { path, code } of faults)
          await context.rejected.add(
            { file: path, line: null, externalId: null, problem: fileProblem(code) },
            '',
          );
        await push.forwarder.drainFor(finalDrain);
        const outcome = withUnread(
          await unsentOutcome(push, outbox, warnings, input),
          [...new Set([...unread, ...push.unread])].filter(
            (file) => !faults.some(({ path }) => path === file),
          ),
          print,
        );
        if (!outage.refused.aborted || outage.fault === null) return outcome;
        return { ...outcome, error: await unsentError(outage.fault, outbox, client) };
      }),
  });
}

async function isRejectedFile({ file, format }: RowFile, { options }: PushInput): Promise<boolean> {
  return options.rejected !== undefined && format !== 'xml' && isSameFile(options.rejected, file);
}
