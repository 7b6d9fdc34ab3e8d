import type { CommandInput, Options } from '../command/command.js';

/** Whose receipts a command is about. */
export const filterOptions = {
  merchant: {
    value: 'id',
    text: { en: 'of this merchant: mer_… or external:…', zh: '所屬店家：mer_… 或 external:…' },
  },
} as const satisfies Options;

export const readFilter = ({ options }: CommandInput<typeof filterOptions>) =>
  options.merchant === undefined ? {} : { merchantId: options.merchant };
