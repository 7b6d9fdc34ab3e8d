import { type CommandInput, jsonOption, type Options } from '../command/command.js';

export const serveOptions = {
  db: {
    value: 'url',
    text: {
      en: 'sqlite:<file> or postgres://…; SHOPFEST_DB or sqlite:./shopfest.db by default, memory for the sandbox',
      zh: 'sqlite:<檔案> 或 postgres://…，預設 SHOPFEST_DB 或 sqlite:./shopfest.db，沙箱則為記憶體',
    },
  },
  port: { value: 'n', text: { en: '8787 by default, 0 for a free one', zh: '預設 8787，0 為任一可用的埠' } },
  workers: {
    value: 'n',
    text: {
      en: 'processes that share the port; 1 by default, more with PostgreSQL only',
      zh: '共用連接埠的工作行程數，預設 1；多個僅限 PostgreSQL',
    },
  },
  pool: {
    value: 'n',
    text: {
      en: 'connections to PostgreSQL of each worker; 10 by default',
      zh: '每個工作行程的 PostgreSQL 連線數，預設 10',
    },
  },
  host: { value: 'address', text: { en: '127.0.0.1 by default', zh: '預設 127.0.0.1' } },
  proxies: {
    value: 'n',
    text: {
      en: 'proxies of yours in front of it, whose X-Forwarded-For tells callers apart; none by default',
      zh: '前方自有代理伺服器的層數，以其 X-Forwarded-For 辨識來源位址，預設 0',
    },
  },
  'connections-per-address': {
    value: 'n',
    text: {
      en: 'connections of one address to each worker; 512 by default, and no limit behind proxies',
      zh: '每個位址對每個工作行程的連線數上限，預設 512；位於代理伺服器之後則不限',
    },
  },
  'requests-per-second': {
    value: 'n',
    text: {
      en: 'of each key, in the long run; 60 by default, and a key may have a quota of its own',
      zh: '每把金鑰長期平均的每秒請求數，預設 60，可另為個別金鑰設定',
    },
  },
  'rows-per-second': {
    value: 'n',
    text: { en: 'rows of batches of each key; 60000 by default', zh: '每把金鑰的每秒批次列數，預設 60000' },
  },
  'burst-seconds': {
    value: 'n',
    text: {
      en: 'as much as so many seconds give a key may be sent at once; 10 by default',
      zh: '可一次送出相當於幾秒的量，預設 10',
    },
  },
  'approver-origins': {
    value: 'urls',
    text: {
      en: 'the pages, separated by commas, on which approvers sign by passkey; without them passkeys are not taken',
      zh: '核准人以通行金鑰簽署的網頁來源，以逗號分隔；未設定則不接受通行金鑰',
    },
  },
  'approver-domain': {
    value: 'domain',
    text: {
      en: 'the domain (relying party) of these passkeys; that of the first page by default',
      zh: '通行金鑰所屬網域（信賴方），預設為第一個網頁的網域',
    },
  },
  'approver-wait-hours': {
    value: 'n',
    text: {
      en: 'hours that an approved set of approvers waits until it is in force; 24 by default',
      zh: '核准人名冊通過後至施行的等待時數，預設 24',
    },
  },
  'finds-per-hour': {
    value: 'n',
    text: {
      en: 'participants that a person finds by contact data in an hour without approval; 30 by default',
      zh: '每人每小時未經核准可用聯絡資料查詢參加者的次數，預設 30',
    },
  },
  'audit-otlp': {
    value: 'url',
    text: {
      en: 'a collector of OpenTelemetry that gets the audit log (OTLP over HTTP), such as http://127.0.0.1:4318',
      zh: '接收稽核紀錄的 OpenTelemetry 收集器（OTLP over HTTP），例如 http://127.0.0.1:4318',
    },
  },
  mode: {
    value: 'mode',
    choices: ['test', 'live'],
    text: { en: 'which keys are taken; live by default', zh: '接受的金鑰模式，預設 live' },
  },
  sandbox: {
    text: {
      en: 'for trying out: test keys, campaign taichung-2020, clock and faults; on 127.0.0.1 only',
      zh: '試用：附測試金鑰、活動 taichung-2020、可調時鐘與故障；僅限 127.0.0.1',
    },
  },
  log: {
    text: { en: 'write a line of JSON for each request to stderr', zh: '每個請求於 stderr 輸出一行 JSON' },
  },
  ...jsonOption,
} as const satisfies Options;

export type ServeInput = CommandInput<typeof serveOptions>;
