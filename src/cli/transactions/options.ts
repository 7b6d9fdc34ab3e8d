import type { CommandInput, Options } from '../command/command.js';
import { outboxOptions } from '../forwarding/openOutbox.js';
import { importOptions } from '../import/options.js';
import type { Format } from '../rows/files.js';

export const pushFormats: readonly Format[] = ['ndjson', 'csv', 'xml'];

export const pushOptions = {
  ...importOptions,
  ...outboxOptions,
  merchant: {
    value: 'externalId',
    text: {
      en: 'the merchant of all e-invoices; by default it is found by the UBN of the seller',
      zh: '所有電子發票的店家代碼；預設依賣方統一編號判斷',
    },
  },
  channel: {
    value: 'channel',
    choices: ['store', 'mall', 'online', 'tv'],
    text: { en: 'the channel of all e-invoices; store by default', zh: '所有電子發票的通路，預設 store' },
  },
  'match-carriers': {
    text: {
      en: 'match shoppers by carrier, as a hash under SHOPFEST_CARRIER_KEY (32 bytes or more, hex or base64); the carrier itself stays here',
      zh: '以載具比對參加者，僅送出以 SHOPFEST_CARRIER_KEY（至少 32 位元組，十六進位或 base64）計算的雜湊，載具號碼不離開本機',
    },
  },
  warnings: {
    text: { en: 'list what is odd in files that were read all the same', zh: '列出可讀取但格式異常之處' },
  },
  watch: {
    text: {
      en: 'go on with what comes into the folders, until Ctrl-C; nothing is moved or marked',
      zh: '持續處理資料夾中的新檔案，直到 Ctrl-C；不移動、不標記任何檔案',
    },
  },
} as const satisfies Options;

export type PushInput = CommandInput<typeof pushOptions>;
