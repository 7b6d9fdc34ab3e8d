import { defineCommand, jsonOption } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printNewKey } from './output.js';

export const keysRotate = defineCommand({
  name: 'keys rotate',
  text: {
    en: 'make the successor of a key, which goes on for a while; of another key its holder claims it',
    zh: '更換金鑰，舊金鑰於寬限期內仍有效；他人的金鑰由其持有人領取',
  },
  arguments: [{ name: 'key id' }],
  options: {
    ...connectionOptions,
    grace: {
      value: 'seconds',
      text: { en: 'how long the old key goes on; a day by default', zh: '舊金鑰的寬限秒數，預設一天' },
    },
    ...jsonOption,
  },
  examples: ['keys rotate key_…', 'keys rotate key_… --grace 0'],
  async run(input) {
    const { args, options, io } = input;
    const [id = ''] = args;
    const rotation = options.grace === undefined ? {} : { graceSeconds: parseSeconds(options.grace) };
    printNewKey(await connect(input).keys.rotate(id, rotation, { signal: io.signal }), input);
    return exitCodes.done;
  },
});

function parseSeconds(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw usageError({ en: '--grace must be a number of seconds', zh: '--grace 須為秒數' });
}
