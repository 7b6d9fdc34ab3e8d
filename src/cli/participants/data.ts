import { writeForOwner } from '../../files/writeForOwner.js';
import { defineCommand } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { CommandError, usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';

export const participantsData = defineCommand({
  name: 'participants data',
  text: {
    en: 'write all data of a participant to a file, for the participant; the access is recorded',
    zh: '將參加者本人的全部資料寫入檔案，供其查詢；存取將留下紀錄',
  },
  arguments: [{ name: 'participant id' }],
  options: {
    ...campaignOptions,
    out: {
      value: 'file',
      text: { en: 'a new file, which you alone may read', zh: '新檔案，僅限本人讀取' },
    },
  },
  examples: ['participants data par_… --out my-data.json'],
  async run(input) {
    const { args, options, io, localize } = input;
    const [id = ''] = args;
    const { out } = options;
    if (!out) throw usageError({ en: '--out is missing', zh: '缺少 --out' });
    const data = await connectToCampaign(input).participants.retrieveData(id, { signal: io.signal });
    await writeForOwner(out, toJson(data)).catch((error: Error) => {
      throw new CommandError(exitCodes.usage, {
        en: `${out} cannot be written: ${error.message}`,
        zh: `無法寫入 ${out}：${error.message}`,
      });
    });
    io.err.write(`${localize({ en: `Written to ${out}`, zh: `已寫入 ${out}` })}\n`);
    return exitCodes.done;
  },
});
