import { defineCommand } from '../command/command.js';
import { type ExitCode, exitCodes } from '../errors/exitCodes.js';
import { externalIdOfLetter } from '../forwarding/deliveryResults.js';
import { type OpenOutbox, withOutbox } from '../forwarding/openOutbox.js';
import { openRejectedFile, RejectedRows } from '../report/rejectedRows.js';
import { toJson } from '../terminal/json.js';
import { Printer } from '../terminal/printer.js';
import { Progress } from '../terminal/progress.js';
import { offlineClient, outboxCommandOptions } from './options.js';
import { deadLetterLine, statusText } from './statusText.js';

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
    const { options, io, localize } = input;
    const print = async ({ outbox, name }: OpenOutbox): Promise<ExitCode> => {
      const status = await outbox.status();
      if (!options.json) io.out.write(statusText(name, status, localize));
      const file = await openRejectedFile(options['dead-letters'], []);
      const printer = new Printer(io.out, new Progress(io.out, localize), localize);
      const letters = new RejectedRows(file, options.json ? null : printer);
      for await (const letter of outbox.deadLetters()) {
        const { id, kind, problem } = letter;
        const externalId = externalIdOfLetter(letter);
        await letters.add(
          { file: `${id} ${kind}`, line: null, externalId, problem, outboxId: id },
          deadLetterLine(letter),
        );
      }
      await letters.close();
      if (options.json) {
        const { rows, byCode, count } = letters;
        const document = {
          outbox: name,
          ...status,
          deadLettersByCode: byCode,
          deadLetterList: rows.map(({ outboxId: id, externalId, problem }) => ({ id, externalId, problem })),
          deadLettersLeftOut: count - rows.length,
        };
        io.out.write(toJson(document));
      }
      return exitCodes.done;
    };
    return withOutbox(offlineClient(input), input, print, { create: false });
  },
});
