import { jsonOption, type Options } from '../command/command.js';

/** Options of every command that may reject rows. */
export const reportOptions = {
  rejected: {
    value: 'file',
    text: {
      en: 'write rejected rows there as NDJSON, to be mended and sent again',
      zh: '將退回的資料以 NDJSON 寫入此檔，供修正後重送',
    },
  },
  ...jsonOption,
} as const satisfies Options;
