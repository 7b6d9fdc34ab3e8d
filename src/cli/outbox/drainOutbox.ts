import type { CommandInput } from '../command/command.js';
import { readMaxOutage } from '../command/maxOutage.js';
import { connectToCampaign } from '../connection/client.js';
import type { ExitCode } from '../errors/exitCodes.js';
import { Forwarder } from '../forwarding/forwarder.js';
import { type OpenOutbox, withOutbox } from '../forwarding/openOutbox.js';
import { stoppedError, unsentError } from '../forwarding/unsent.js';
import type { ImportContext } from '../import/context.js';
import { sentCounts } from '../import/importRows.js';
import { runImport } from '../import/runImport.js';
import type { ImportOutcome } from '../report/importReport.js';
import type { drainOptions } from './options.js';

/** Sends all that waits in the outbox, after what `prepare` does, and prints the report. */
export async function drainOutbox(
  command: string,
  input: CommandInput<typeof drainOptions>,
  prepare: (outbox: OpenOutbox, context: ImportContext) => Promise<void> = async () => undefined,
): Promise<ExitCode> {
  const maxOutage = readMaxOutage(input);
  const client = connectToCampaign(input);
  return runImport(client, input, {
    command,
    files: [],
    run: (context) => {
      const drain = async (outbox: OpenOutbox): Promise<ImportOutcome> => {
        await prepare(outbox, context);
        const forwarder = new Forwarder({ outbox, context, print: null, countsEarlierRuns: true, maxOutage });
        const fault = await forwarder.drain();
        const isStopped = context.signal.aborted;
        const { accepted, duplicate, adjusted } = forwarder.results.counts;
        const text = { en: 'cancels, voids, allowances applied', zh: '已套用作廢、註銷、折讓' };
        return {
          counts: [...sentCounts(accepted, duplicate), { name: 'adjusted', text, value: adjusted }],
          details: { outbox: outbox.name },
          error: fault
            ? await unsentError(fault, outbox, client)
            : isStopped
              ? await stoppedError(outbox)
              : null,
        };
      };
      // Nothing waits in an outbox that is not there: its path is wrong.
      return withOutbox(client, input, drain, { create: false });
    },
  });
}
