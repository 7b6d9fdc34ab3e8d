import { readFile } from 'node:fs/promises';
import { retryWhileInUse } from '../../files/inUse.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { fileError, isSystemError } from '../rows/files.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';

const MAX_BYTES = 750_000;

const options = {
  ...campaignOptions,
  title: {
    value: 'text',
    text: {
      en: 'what the file is, without personal data; its name is not sent',
      zh: '檔案說明，不含個人資料；檔名不會送出',
    },
  },
  ...jsonOption,
} as const satisfies Options;

export const dutiesEvidence = defineCommand({
  name: 'duties evidence',
  text: {
    en: 'add an evidence file to a duty: PDF, picture or text, at most 750 kB',
    zh: '為應辦事項上傳佐證檔案：PDF、圖片或純文字，至多 750 kB',
  },
  arguments: [{ name: 'dty_…' }, { name: 'file' }],
  options,
  examples: ['duties evidence dty_01kb1q3m8x7v5r2t9w4y6z0n plan.pdf --title 應變計畫書'],
  async run(input) {
    const { args, io } = input;
    const [id = '', file = ''] = args;
    const { title } = input.options;
    if (title === undefined) throw usageError({ en: '--title is missing', zh: '缺少 --title' });
    const data = (await readBytes(file)).toString('base64');
    const { duties } = connectToCampaign(input);
    const evidence = await duties.addEvidence(id, { title, data }, { signal: io.signal });
    const { type, bytes, sha256 } = evidence;
    const line = [evidence.id, printable(title), type, { right: formatNumber(bytes) }, sha256];
    io.out.write(input.options.json ? toJson({ evidence }) : table([line]));
    return exitCodes.done;
  },
});

/** @throws CommandError when it cannot be read, is empty, or is too large to be sent */
async function readBytes(file: string): Promise<Buffer> {
  let bytes: Buffer;
  try {
    bytes = await retryWhileInUse(() => readFile(file));
  } catch (error) {
    throw isSystemError(error) ? fileError(file, error.code) : error;
  }
  if (bytes.length > 0 && bytes.length <= MAX_BYTES) return bytes;
  throw usageError(
    { en: `${file} is empty or larger than 750,000 bytes`, zh: `${file} 為空檔或大於 750000 位元組` },
    { en: 'Send a long document in several files', zh: '較長的文件請分成數個檔案' },
  );
}
