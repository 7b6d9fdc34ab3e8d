import { defineCommand } from '../command/command.js';
import { usageError } from '../errors/commandError.js';
import { type ExitCode, exitCodes } from '../errors/exitCodes.js';
import { type OpenOutbox, withOutbox } from '../forwarding/openOutbox.js';
import { toJson } from '../terminal/json.js';
import { offlineClient, outboxCommandOptions } from './options.js';

export const outboxDiscard = defineCommand({
  name: 'outbox discard',
  text: { en: 'give a dead letter up for good', zh: '永久捨棄一筆遭退回的資料' },
  arguments: [{ name: 'id' }],
  options: {
    ...outboxCommandOptions,
    yes: { text: { en: 'yes, what it holds is never to be sent', zh: '確認捨棄，內容將不再送出' } },
  },
  examples: ['outbox discard obx_12 --yes'],
  async run(input) {
    const { args, options, io, localize } = input;
    const [id = ''] = args;
    const discard = async ({ outbox }: OpenOutbox): Promise<ExitCode> => {
      if (!options.yes && (await outbox.deadLetter(id)) !== null) {
        throw usageError(
          { en: `${id} would be lost for good`, zh: `${id} 將永久捨棄` },
          { en: 'Confirm with --yes', zh: '請加上 --yes 確認' },
        );
      }
      await outbox.discard(id);
      const text = { en: `${id} is given up`, zh: `已捨棄 ${id}` };
      io.out.write(options.json ? toJson({ discarded: id }) : `${localize(text)}\n`);
      return exitCodes.done;
    };
    return withOutbox(offlineClient(input), input, discard, { create: false });
  },
});
