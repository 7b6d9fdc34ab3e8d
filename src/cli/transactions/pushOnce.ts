import { readMaxOutage } from '../command/maxOutage.js';
import { CommandError } from '../errors/commandError.js';
import { type ExitCode, exitCodes } from '../errors/exitCodes.js';
import { progressText } from '../errors/reportError.js';
import { withOutbox } from '../forwarding/openOutbox.js';
import type { DeliveryFault } from '../forwarding/outage.js';
import { unsentError } from '../forwarding/unsent.js';
import { connectUnlessDryRun } from '../import/options.js';
import { runImport } from '../import/runImport.js';
import { findFiles, type RowFile } from '../rows/files.js';
import { checkFiles } from './checkFiles.js';
import { DownloadReader } from './downloads/downloadReader.js';
import { type MessageOptions, MessageReader } from './einvoices/messageReader.js';
import { type PushInput, pushFormats } from './options.js';
import { createWarnings, joined, pushCounts, unreadText, unsentOutcome, warningRemarks } from './report.js';
import { TransactionPush } from './transactionPush.js';

/** Enqueues what is in the files and sends it, or, in a dry run, reads and checks it. */
export async function pushOnce(input: PushInput, options: MessageOptions): Promise<ExitCode> {
  const maxOutage = readMaxOutage(input);
  const client = connectUnlessDryRun(input);
  const { files, faults } = await findFiles(input.args, pushFormats);
  return runImport(client, input, {
    command: 'transactions push',
    files,
    faults,
    async run(context) {
      const warnings = createWarnings(context, input);
      const messages = new MessageReader(context, warnings, options);
      const downloads = new DownloadReader(context, warnings, options);
      if (!client) {
        const fit = await checkFiles(files, messages, downloads, context);
        return { counts: [fit], ...warningRemarks(warnings, input) };
      }
      return withOutbox(client, input, async (outbox) => {
        const push = new TransactionPush(context, {
          client,
          outbox,
          messages,
          downloads,
          warnings,
          print: null,
          maxOutage,
        });
        const fault = await pushAll(push, files, context.signal);
        if (fault === null)
          return { counts: pushCounts(push, 'elsewhere'), ...warningRemarks(warnings, input) };
        const outcome = await unsentOutcome(push, outbox, warnings, input);
        return { ...outcome, error: await unsentError(fault, outbox, client) };
      });
    },
  });
}

/** Resolves with null when all is sent, or with the fault that stopped the sending. */
async function pushAll(
  push: TransactionPush,
  files: readonly RowFile[],
  signal: AbortSignal,
): Promise<DeliveryFault | null> {
  const { forwarder } = push;
  try {
    await push.push(files);
    const fault = await forwarder.drain();
    if (!signal.aborted) return fault;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  throw new CommandError(
    exitCodes.interrupted,
    { en: 'Stopped', zh: '已中止' },
    joined(progressText(forwarder.results.done + push.unchanged), unreadText([...push.unread])),
  );
}
