import { sdkVersion } from '../../http/baseHeaders.js';
import { table } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';
import { type Command, globalOptions, type Option, type Options } from './command.js';

/** Help of one command. */
export function commandHelp(command: Command, localize: Localize): string {
  const sections = [
    `${localize(command.text)}\n`,
    `${localize({ en: 'Usage', zh: '用法' })}\n  ${usageOf(command)}\n`,
    `${localize({ en: 'Options', zh: '選項' })}\n${optionTable({ ...command.options, ...globalOptions }, localize)}`,
    `${localize({ en: 'Examples', zh: '範例' })}\n${command.examples.map((line) => `  shopfest ${line}\n`).join('')}`,
  ];
  return sections.join('\n');
}

/** Help of all commands, or of those that begin with the same word. */
export function overview(commands: readonly Command[], localize: Localize): string {
  return [
    `shopfest ${sdkVersion}  ${localize({ en: 'Partners of a city shopping festival', zh: '城市購物節合作夥伴工具' })}\n`,
    `${localize({ en: 'Commands', zh: '指令' })}\n${table(commands.map((command) => [command.name, localize(command.text)]))}`,
    `${localize({ en: 'Options', zh: '選項' })}\n${optionTable(globalOptions, localize)}`,
    `${localize({ en: 'Environment, or the file .env of the folder', zh: '環境變數，或所在資料夾的 .env 檔' })}\n${table(variables.map(([name, text]) => [name, localize(text)]))}`,
    `${localize({ en: 'Exit codes', zh: '結束代碼' })}\n${table(codes.map(([code, text]) => [code, localize(text)]))}`,
    `${localize({ en: 'More: shopfest help <command>', zh: '詳細用法：shopfest help <指令>' })}\n`,
  ].join('\n');
}

const variables = [
  [
    'SHOPFEST_API_KEY',
    { en: 'the key; never an option, for others could read it', zh: '金鑰；不以選項傳入，以免他人看見' },
  ],
  ['SHOPFEST_BASE_URL', { en: 'address of the service', zh: '服務網址' }],
  ['SHOPFEST_CAMPAIGN', { en: 'the campaign, such as taichung-2020', zh: '活動代碼，例如 taichung-2020' }],
  [
    'SHOPFEST_OUTBOX',
    {
      en: 'where sales are kept until the service has them, file:… or postgres://…',
      zh: '交易送達前的存放處，file:… 或 postgres://…',
    },
  ],
  [
    'SHOPFEST_OUTBOX_KEY',
    {
      en: 'encrypts what is kept there; 32 bytes, hex or base64',
      zh: '用以加密存放內容，32 位元組，十六進位或 base64',
    },
  ],
  [
    'SHOPFEST_CARRIER_KEY',
    { en: 'key of the campaign, for --match-carriers', zh: '活動的載具比對金鑰，供 --match-carriers 使用' },
  ],
  ['SHOPFEST_DB', { en: 'database of the service, for serve', zh: '服務的資料庫，供 serve 使用' }],
  ['SHOPFEST_SECRET', { en: 'secret of the service, for serve', zh: '服務的密鑰，供 serve 使用' }],
  [
    'SHOPFEST_SECRET_PREVIOUS',
    { en: 'the secret of before, while it is being changed', zh: '更換密鑰期間的先前密鑰' },
  ],
  [
    'SHOPFEST_CONTACT_KEYS',
    { en: 'keys of contact data, for serve: id:base64,…', zh: '聯絡資料的金鑰，供 serve 使用：id:base64,…' },
  ],
] as const;

const codes = [
  ['0', { en: 'all done', zh: '全部完成' }],
  ['1', { en: 'some rows were rejected; they are listed', zh: '部分資料被退回，已列出' }],
  ['2', { en: 'wrong usage', zh: '用法錯誤' }],
  [
    '3',
    {
      en: 'the service could not be reached, or refused; a draw does not hold',
      zh: '無法連線至服務，或遭服務拒絕；抽獎證明不成立',
    },
  ],
] as const;

function usageOf({ name, arguments: args = [], options }: Command): string {
  const argumentTexts = args.map(({ name: word, many, optional }) => {
    const text = `<${word}>${many ? '…' : ''}`;
    return optional ? `[${text}]` : text;
  });
  const optionsText = Object.keys(options).length > 0 ? ['[options]'] : [];
  return ['shopfest', name, ...argumentTexts, ...optionsText].join(' ');
}

function optionTable(options: Options, localize: Localize): string {
  return table(
    Object.entries(options).map(([name, option]) => [nameOf(name, option), localize(option.text)]),
  );
}

function nameOf(name: string, { value, choices }: Option): string {
  if (value === undefined) return `--${name}`;
  return `--${name} ${choices ? choices.join('|') : `<${value}>`}`;
}
