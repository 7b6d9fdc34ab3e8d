import type { ApiKey } from '../../generated/types.js';
import { defineCommand, jsonOption } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { keyTable } from './output.js';

export const keysList = defineCommand({
  name: 'keys list',
  text: { en: 'list API keys, without their secrets', zh: '列出 API 金鑰（不含內容）' },
  options: {
    ...connectionOptions,
    organization: {
      value: 'id',
      text: { en: 'of which organization; of all by default', zh: '所屬組織，預設為全部' },
    },
    ...jsonOption,
  },
  examples: ['keys list', 'keys list --organization org_… --json'],
  async run(input) {
    const { options, io } = input;
    const keys: ApiKey[] = [];
    const list = connect(input).keys.list({ organizationId: options.organization }, { signal: io.signal });
    for await (const key of list) keys.push(key);
    io.out.write(options.json ? toJson({ keys }) : keyTable(keys, input));
    return exitCodes.done;
  },
});
