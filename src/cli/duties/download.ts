import { writeForOwner } from '../../files/writeForOwner.js';
import { defineCommand, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { fileError, isSystemError } from '../rows/files.js';

const options = {
  ...campaignOptions,
  out: { value: 'file', text: { en: 'a new file, which only you may read', zh: '新檔案，僅本人可讀' } },
} as const satisfies Options;

export const dutiesDownload = defineCommand({
  name: 'duties download',
  text: {
    en: 'download an evidence file, which may hold personal data; it is logged',
    zh: '下載佐證檔案（可能含個人資料，下載會留下紀錄）',
  },
  arguments: [{ name: 'dty_…' }, { name: 'evd_…' }],
  options,
  examples: ['duties download dty_01kb1q3m8x7v5r2t9w4y6z0n evd_01kb1q3m8x7v5r2t9w4y6z0q --out plan.pdf'],
  async run(input) {
    const { args, io, localize } = input;
    const [dutyId = '', evidenceId = ''] = args;
    const { out } = input.options;
    if (out === undefined) throw usageError({ en: '--out is missing', zh: '缺少 --out' });
    const file = await connectToCampaign(input).duties.evidence(dutyId, evidenceId, { signal: io.signal });
    try {
      await writeForOwner(out, Buffer.from(file.data, 'base64'));
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (error.code !== 'EEXIST') throw fileError(out, error.code);
      throw usageError({ en: `${out} is there already`, zh: `${out} 已存在` });
    }
    io.err.write(`${localize({ en: `${out}: ${file.type}`, zh: `${out}：${file.type}` })} ${file.sha256}\n`);
    return exitCodes.done;
  },
});
