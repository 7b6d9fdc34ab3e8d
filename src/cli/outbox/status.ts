import { defineCommand } from '../command/command.js';
import { exitCodes } from '../errors/commandError.js';
import { inOutbox } from '../forwarding/openOutbox.js';
import { openRejected, Rejected } from '../report/rejectedRows.js';
import { Progress } from '../terminal/progress.js';
import { offlineClient, outboxCommandOptions } from './drainOutbox.js';
import { letterLine, statusText } from './statusText.js';

export const outboxStatus = defineCommand({
  name: 'outbox status',
  text: {
    en: 'tell what waits in the outbox and what was rejected',
    zh: '顯示離線佇列中等候與遭退回的資料',
  },
  options: {
    ...outboxCommandOptions,
    'dead-letters': {
      value: 'file',
      text: {
        en: 'write dead letters there as NDJSON, to be mended for outbox retry --from',
        zh: '將遭退回的資料以 NDJSON 寫入此檔，修正後供 outbox retry --from 使用',
      },
    },
  },
  examples: ['outbox status', 'outbox status --dead-letters dead.ndjson', 'outbox status --json'],
  async run(input) {
    const { options, io, say } = input;
    return inOutbox(offlineClient(input), input, async ({ outbox, name }) => {
      const status = await outbox.status();
      if (!options.json) io.out.write(statusText(name, status, say));
      const file = await openRejected(options['dead-letters'], []);
      const listing = { output: io.out, progress: new Progress(io.out, say), say };
      const letters = new Rejected(file, options.json ? null : listing);
      for await (const letter of outbox.deadLetters()) {
        const { id, kind, problem, transaction, adjustment } = letter;
        const externalId = transaction?.externalId ?? adjustment?.transaction ?? null;
        await letters.add(
          { file: `${id} ${kind}`, line: null, externalId, problem, outboxId: id },
          letterLine(letter),
        );
      }
      await letters.close();
      if (options.json) {
        const { entries, byCode, count } = letters;
        const deadLetterList = entries.map(({ outboxId: id, externalId, problem }) => ({
          id,
          externalId,
          problem,
        }));
        const document = {
          outbox: name,
          ...status,
          deadLettersByCode: byCode,
          deadLetterList,
          deadLettersLeftOut: count - entries.length,
        };
        io.out.write(`${JSON.stringify(document, null, 2)}\n`);
      }
      return exitCodes.done;
    });
  },
});
