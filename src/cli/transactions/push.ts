import type { Channel } from '../../generated/types.js';
import { defineCommand } from '../command/command.js';
import { usageError } from '../errors/commandError.js';
import { readCarrierKey } from './einvoices/carrierKey.js';
import type { MessageOptions } from './einvoices/messageReader.js';
import { type PushInput, pushOptions } from './options.js';
import { pushOnce } from './pushOnce.js';
import { pushWatching } from './pushWatching.js';

export const transactionsPush = defineCommand({
  name: 'transactions push',
  text: {
    en: 'send sales from e-invoice XML, NDJSON and CSV files',
    zh: '由電子發票 XML、NDJSON 與 CSV 檔送出交易',
  },
  arguments: [{ name: 'files or folders', many: true, stdin: true }],
  options: pushOptions,
  examples: [
    'transactions push UpCast',
    'transactions push UpCast --watch',
    'transactions push sales.ndjson',
    'transactions push exports/2020-12 --rejected rejected.ndjson',
    'transactions push rejected.ndjson',
  ],
  async run(input) {
    if (!input.options.watch) return pushOnce(input, messageOptionsOf(input));
    if (input.options['dry-run']) {
      throw usageError({
        en: '--watch sends, --dry-run does not',
        zh: '--watch 會送出資料，不能與 --dry-run 併用',
      });
    }
    return pushWatching(input, messageOptionsOf(input));
  },
});

function messageOptionsOf({ options, io }: PushInput): MessageOptions {
  const { merchant, channel } = options;
  return {
    ...(merchant ? { merchantExternalId: merchant } : {}),
    ...(channel ? { channel: channel as Channel } : {}),
    carrierKey: options['match-carriers'] ? readCarrierKey(io.env) : null,
  };
}
