import type { KeyQuota } from '../../generated/types.js';
import { type CommandInput, defineCommand, jsonOption, type Options } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';

const options = {
  ...connectionOptions,
  'requests-per-second': {
    value: 'n',
    text: { en: 'in the long run', zh: '長期平均的每秒請求數' },
  },
  'rows-per-second': {
    value: 'n',
    text: { en: 'rows of batches, in the long run', zh: '長期平均的每秒批次列數' },
  },
  'burst-seconds': {
    value: 'n',
    text: {
      en: 'as much as so many seconds give may be sent at once; 10 by default',
      zh: '可一次送出相當於幾秒的量，預設 10',
    },
  },
  none: { text: { en: 'take its own quota back', zh: '取消個別配額，改用服務的預設值' } },
  ...jsonOption,
} as const satisfies Options;

type QuotaInput = CommandInput<typeof options>;

export const keysQuota = defineCommand({
  name: 'keys quota',
  text: { en: 'give a key a quota of its own', zh: '設定金鑰的個別配額' },
  arguments: [{ name: 'key id' }],
  options,
  examples: ['keys quota key_… --requests-per-second 500 --rows-per-second 50000', 'keys quota key_… --none'],
  async run(input) {
    const { args, io, localize } = input;
    const [id = ''] = args;
    const { quota } = await connect(input).keys.update(
      id,
      { quota: readQuota(input.options) },
      { signal: io.signal },
    );
    if (input.options.json) io.out.write(toJson({ quota }));
    else io.out.write(`${localize(quota === null ? noQuota : textOf(quota))}\n`);
    return exitCodes.done;
  },
});

const noQuota = { en: 'The key has the quota of the service', zh: '此金鑰使用服務的預設配額' };

function textOf({ requestsPerSecond, rowsPerSecond, burstSeconds }: KeyQuota) {
  return {
    en: `The key may send ${requestsPerSecond} requests and ${rowsPerSecond} rows a second, ${burstSeconds} seconds' worth at once`,
    zh: `此金鑰每秒可送 ${requestsPerSecond} 次請求與 ${rowsPerSecond} 列，可一次送出 ${burstSeconds} 秒的量`,
  };
}

function readQuota(given: QuotaInput['options']): KeyQuota | null {
  const requests = given['requests-per-second'];
  const rows = given['rows-per-second'];
  if (given.none) {
    if (requests === undefined && rows === undefined && given['burst-seconds'] === undefined) return null;
    throw usageError({ en: '--none goes with no other number', zh: '--none 不能搭配其他數值' });
  }
  if (requests === undefined || rows === undefined) {
    throw usageError({
      en: 'Give --requests-per-second and --rows-per-second, or --none',
      zh: '請指定 --requests-per-second 與 --rows-per-second，或 --none',
    });
  }
  return {
    requestsPerSecond: parseNumber('requests-per-second', requests),
    rowsPerSecond: parseNumber('rows-per-second', rows),
    burstSeconds: parseNumber('burst-seconds', given['burst-seconds'] ?? '10'),
  };
}

function parseNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
  throw usageError({ en: `--${option} must be a number from 1`, zh: `--${option} 須為 1 以上的數字` });
}
