import { Shopfest } from '../../client.js';
import { defineCommand, jsonOption } from '../command/command.js';
import { baseURLOf, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printNewKey } from './output.js';

export const keysClaim = defineCommand({
  name: 'keys claim',
  text: { en: 'get a key with the code that you were given', zh: '以領取碼取得金鑰' },
  arguments: [{ name: 'code' }],
  options: { ...connectionOptions, ...jsonOption },
  examples: ['keys claim 7Q2M-K4ZD-9XVB-3TPH-R8WC-5NJE'],
  async run(input) {
    const { args, io } = input;
    const [text = ''] = args;
    const client = new Shopfest({ apiKey: null, baseURL: baseURLOf(input) });
    printNewKey(await client.keys.claim({ code: codeOf(text) }, { signal: io.signal }), input);
    return exitCodes.done;
  },
});

/** As it is read from a screen or over the telephone: letters that look like digits are digits. */
function codeOf(text: string): string {
  const characters = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return (characters.match(/.{1,4}/g) ?? []).join('-');
}
