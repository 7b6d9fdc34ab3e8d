import { coverages } from '../../generated/enums.js';
import type { Coverage, Share, ShareRow, Shares } from '../../generated/types.js';
import { type CommandInput, defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { type Cell, formatMoney, formatNumber, table } from '../terminal/table.js';
import type { Text } from '../terminal/text.js';
import { questionOptions, readQuestion } from './question.js';

const options = {
  ...campaignOptions,
  largest: {
    value: 'n',
    text: { en: 'how many of the largest, 1 to 100; 10 by default', zh: '最大者的個數，1 至 100，預設 10' },
  },
  coverage: {
    value: 'whose',
    choices: coverages,
    text: { en: 'your own figures, or those of the campaign', zh: '自己的數字（own）或全活動（campaign）' },
  },
  from: questionOptions.from,
  to: questionOptions.to,
  ...jsonOption,
} as const satisfies Options;

export const statsShares = defineCommand({
  name: 'stats shares',
  text: {
    en: 'print how the registered amount is spread',
    zh: '顯示登錄金額的占比：最大店家、品牌、品類與登錄時點',
  },
  options,
  examples: ['stats shares', 'stats shares --largest 5 --from 2020-12-12 --to 2020-12-19'],
  async run(input) {
    const { largest = '10', from, to, coverage } = input.options;
    if (!/^([1-9]\d?|100)$/.test(largest)) {
      throw usageError({
        en: '--largest must be a number from 1 to 100',
        zh: '--largest 須為 1 至 100 的數字',
      });
    }
    const days = readQuestion({ from, to });
    const shares = await connectToCampaign(input).stats.shares(
      {
        ...{ from: days.from, to: days.to, largest: Number(largest) },
        coverage: coverage as Coverage | undefined,
      },
      { signal: input.io.signal },
    );
    input.io.out.write(input.options.json ? toJson(shares) : asText(shares, input));
    return exitCodes.done;
  },
});

function asText(shares: Shares, { localize, language }: CommandInput): string {
  const line = (text: Text, share: Share): Cell[] => [localize(text), ...cellsOf(share)];
  const rowsOf = (rows: readonly ShareRow[]): Cell[][] =>
    rows.map((row) => {
      const more = row.merchants > 1 ? ` (${formatNumber(row.merchants)})` : '';
      return [`${language === 'en' ? row.labelEn : row.label}${more}`, ...cellsOf(row)];
    });
  const largest = (title: Text, { rows, largest: shown, others }: Shares['merchants']): string =>
    section(localize(title), [
      ...rowsOf(rows),
      line({ en: 'these together', zh: '以上合計' }, shown),
      line({ en: 'all without them', zh: '其餘全部' }, others),
    ]);
  const { registrations, registered } = shares;
  const heading = localize({ en: 'Registered', zh: '已登錄' });
  return [
    `${heading}: ${formatMoney(registered.amount)}, ${formatNumber(registered.documents)} (${shares.asOf})\n`,
    largest({ en: 'Largest merchants', zh: '最大店家' }, shares.merchants),
    largest(
      { en: 'Largest brands, by head office (branches)', zh: '最大品牌，依總公司統編（分店數）' },
      shares.brands,
    ),
    section(localize({ en: 'Categories', zh: '品類' }), [
      ...rowsOf(shares.categories),
      line({ en: 'without a category', zh: '無品類' }, shares.uncategorized),
    ]),
    section(localize({ en: 'When they were registered', zh: '登錄時點' }), [
      line({ en: 'by the end of the day of the sale', zh: '消費當日' }, registrations.onTheDay),
      line({ en: 'claimed within the late window', zh: '補登期限內登錄' }, registrations.lateWindow),
      line({ en: 'claimed after it', zh: '逾補登期限登錄' }, registrations.afterWindow),
      line({ en: 'backfilled by an import', zh: '事後匯入' }, registrations.backfilled),
    ]),
  ].join('\n');
}

const section = (title: string, lines: Cell[][]): string => `${title}\n${table(lines)}`;

const cellsOf = ({ amount, documents, share }: Share): Cell[] => [
  { right: formatMoney(amount) },
  { right: formatNumber(documents) },
  { right: share === null ? '–' : `${(100 * share).toFixed(1)} %` },
];
