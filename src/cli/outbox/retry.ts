import { defineCommand } from '../command/command.js';
import { usageError } from '../errors/commandError.js';
import { drainOutbox } from './drainOutbox.js';
import { drainOptions } from './options.js';
import { retryDeadLetters } from './retryDeadLetters.js';

export const outboxRetry = defineCommand({
  name: 'outbox retry',
  text: { en: 'send dead letters again, mended or as they are', zh: '重送遭退回的資料，可先修正' },
  arguments: [{ name: 'id', many: true, optional: true }],
  options: {
    ...drainOptions,
    all: { text: { en: 'all dead letters', zh: '所有遭退回的資料' } },
    from: {
      value: 'file',
      text: {
        en: 'mended ones as NDJSON, as outbox status --dead-letters or --rejected wrote them',
        zh: '修正後的 NDJSON，由 outbox status --dead-letters 或 --rejected 寫出',
      },
    },
  },
  examples: ['outbox retry obx_12 obx_15', 'outbox retry --all', 'outbox retry --from mended.ndjson'],
  async run(input) {
    const { args, options } = input;
    const { all, from } = options;
    if (args.length === 0 && !all && from === undefined) {
      throw usageError({
        en: 'Give ids, --all or --from',
        zh: '請指定編號、--all 或 --from',
      });
    }
    if (args.length > 0 && all) {
      throw usageError({ en: 'Give ids or --all, not both', zh: '編號與 --all 只能擇一' });
    }
    return drainOutbox('outbox retry', input, ({ outbox }, context) =>
      retryDeadLetters(outbox, context, { ids: args, all, from }),
    );
  },
});
