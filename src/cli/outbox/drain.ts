import { defineCommand } from '../command/command.js';
import { drainOutbox } from './drainOutbox.js';
import { drainOptions } from './options.js';

export const outboxDrain = defineCommand({
  name: 'outbox drain',
  text: { en: 'send the sales that wait in the outbox', zh: '送出離線佇列中等候的交易' },
  options: drainOptions,
  examples: ['outbox drain', 'outbox drain --outbox file:/var/lib/till/outbox.db --json'],
  run: (input) => drainOutbox('outbox drain', input),
});
