import { defineCommand } from '../command/command.js';
import { exitCodes, usage } from '../errors/commandError.js';
import { inOutbox } from '../forwarding/openOutbox.js';
import { offlineClient, outboxCommandOptions } from './drainOutbox.js';

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
    const { args, options, io, say } = input;
    const [id = ''] = args;
    return inOutbox(offlineClient(input), input, async ({ outbox }) => {
      if (!options.yes && (await outbox.deadLetter(id)) !== null) {
        throw usage(
          { en: `${id} would be lost for good`, zh: `${id} 將永久捨棄` },
          { en: 'Confirm with --yes', zh: '請加上 --yes 確認' },
        );
      }
      await outbox.discard(id);
      const text = { en: `${id} is given up`, zh: `已捨棄 ${id}` };
      io.out.write(options.json ? `${JSON.stringify({ discarded: id }, null, 2)}\n` : `${say(text)}\n`);
      return exitCodes.done;
    });
  },
});
