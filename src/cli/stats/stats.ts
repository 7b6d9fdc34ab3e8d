import { breakdownDimensions, coverages } from '../../generated/enums.js';
import type { Breakdown, BreakdownBy, Coverage, Figure, Kpis, Summary } from '../../generated/types.js';
import { type CommandInput, defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { bar, type Cell, formatMoney, formatNumber, table } from '../terminal/table.js';
import type { Language, Localize, Text } from '../terminal/text.js';
import { isNarrowed, questionOptions, readQuestion } from './question.js';

const options = {
  ...campaignOptions,
  by: {
    value: 'attribute',
    choices: breakdownDimensions,
    text: { en: 'what the bars stand for; district by default', zh: '長條圖的分類，預設為行政區' },
  },
  top: {
    value: 'n',
    text: { en: 'how many bars, 1 to 1,000; 8 by default', zh: '長條數，1 至 1,000，預設 8' },
  },
  rollup: {
    text: {
      en: 'with --by merchant: each with all below it, such as a mall with its counters',
      zh: '搭配 --by merchant：各店家與其下店家合計，例如百貨與其專櫃',
    },
  },
  coverage: {
    value: 'whose',
    choices: coverages,
    text: {
      en: 'your own figures, or the totals of the campaign',
      zh: '自己的數字（own）或全活動總計（campaign）',
    },
  },
  ...questionOptions,
  ...jsonOption,
} as const satisfies Options;

export const stats = defineCommand({
  name: 'stats',
  text: { en: 'print the figures of the campaign', zh: '顯示活動統計' },
  options,
  examples: [
    'stats',
    'stats --by region --coverage campaign',
    'stats --from 2020-12-12 --to 2020-12-19 --by industry --crossed-with region',
    'stats --by channel --json',
  ],
  async run(input) {
    const top = parseTop(input.options.top);
    const client = connectToCampaign(input);
    const by = (input.options.by ?? 'district') as BreakdownBy;
    const coverage = input.options.coverage as Coverage | undefined;
    const { rollup } = input.options;
    const question = readQuestion(input.options);
    const call = { signal: input.io.signal };
    const { crossedWith: _, ...filter } = question;
    const [summary, breakdown] = await Promise.all([
      client.stats.summary({ coverage, ...filter }, call),
      client.stats.breakdown({ by, top, coverage, rollup, ...question }, call),
    ]);
    // They are of the whole campaign, of which others may see nothing where few sell.
    const kpis = summary.coverage === 'campaign' ? await client.stats.kpis(call) : null;
    const { out } = input.io;
    if (input.options.json) out.write(toJson({ summary, breakdown, kpis }));
    else if (isNarrowed(question)) out.write(ofSome(summary, breakdown, input));
    else out.write(asText(summary, breakdown, kpis, input));
    return exitCodes.done;
  },
});

function parseTop(text = '8'): number {
  const top = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (top >= 1 && top <= 1_000) return top;
  throw usageError({ en: '--top must be a number from 1 to 1000', zh: '--top 須為 1 至 1000 的數字' });
}

function asText(
  summary: Summary,
  breakdown: Breakdown,
  kpis: Kpis | null,
  { localize, language }: CommandInput,
): string {
  const sections = [totals(summary, localize), bars(breakdown, localize, language)];
  if (kpis?.benefitRatio) {
    const { rounded, value } = kpis.benefitRatio;
    const label = localize({ en: 'Benefit for each NT$1 of budget', zh: '每投入新臺幣 1 元之效益' });
    sections.push(`${label}: NT$${rounded} (${value.toFixed(2)})\n`);
  }
  return sections.join('\n');
}

/** The figures of the sales that were chosen, which is not all of them. */
function ofSome(summary: Summary, breakdown: Breakdown, { localize, language }: CommandInput): string {
  const lines = table([
    ...figureLines(figuresOf(summary), localize),
    [localize({ en: 'draw entries', zh: '抽獎次數' }), { right: formatNumber(summary.entryCount) }],
  ]);
  const title = localize({ en: 'Of the chosen sales', zh: '所選交易' });
  return `${title} (${summary.asOf})\n${lines}\n${bars(breakdown, localize, language)}`;
}

/** A figure is null where it is suppressed. */
type FigureLine = readonly [en: string, zh: string, figure: Figure | null];

const figureLines = (figures: readonly FigureLine[], localize: Localize): Cell[][] =>
  figures.map(([en, zh, figure]) => [
    localize({ en, zh }),
    { right: figure === null ? '–' : formatMoney(figure.amount) },
    { right: figure === null ? '' : countOfDocuments(figure.documents, localize) },
  ]);

function figuresOf({ received, registered, qualified, outsidePeriod }: Summary): FigureLine[] {
  return [
    ['received', '已送達', received],
    ['registered', '已登錄', registered],
    ['of these qualify', '其中符合資格', qualified],
    ['outside the purchase period, counted nowhere', '消費期間外，不計入', outsidePeriod],
  ];
}

function totals(summary: Summary, localize: Localize): string {
  const { zone, pending, participantCount } = summary;
  const whose: Text =
    summary.coverage === 'own' ? { en: 'Your figures', zh: '自己的數字' } : { en: 'Campaign', zh: '全活動' };
  const rows: [en: string, zh: string, value: string | null][] = [
    ['draw entries', '抽獎次數', formatNumber(summary.entryCount)],
    ['participants', '參加人數', participantCount === null ? null : formatNumber(participantCount)],
    ['merchants', '參加店家', formatNumber(summary.merchantCount)],
    ['zone: offers listed', '專區：上架品項', zone && formatNumber(zone.itemsListed)],
    ['zone: units sold', '專區：銷售件數', zone && formatNumber(zone.unitsSold)],
    ['zone: orders', '專區：訂單數', zone && formatNumber(zone.orders)],
    ['zone: sales', '專區：銷售額', zone && formatMoney(zone.gmv)],
    ['merchants awaiting review', '待審核店家', formatNumber(pending.merchantsAwaitingReview)],
    ['sales held', '保留之交易', formatNumber(pending.transactionsHeld)],
    ['sales held for review', '其中待審核之交易', formatNumber(pending.transactionsInReview)],
  ];
  const lines = table([
    ...figureLines(figuresOf(summary), localize),
    ...rows.flatMap(([en, zh, value]): Cell[][] =>
      value === null ? [] : [[localize({ en, zh }), { right: value }]],
    ),
  ]);
  return `${localize(whose)} (${summary.asOf})\n${lines}`;
}

const countOfDocuments = (count: number, localize: Localize): string =>
  `${formatNumber(count)} ${localize({ en: count === 1 ? 'document' : 'documents', zh: '張' })}`;

const titles: Readonly<Record<string, Text>> = {
  district: { en: 'By district', zh: '依行政區' },
  region: { en: 'By region', zh: '依區域' },
  industry: { en: 'By industry', zh: '依產業' },
  channel: { en: 'By channel', zh: '依通路' },
  merchant: { en: 'By merchant', zh: '依店家' },
  activity: { en: 'By activity', zh: '依活動' },
  documentType: { en: 'By kind of document', zh: '依憑證類型' },
  merchantKind: { en: 'By kind of merchant', zh: '依店家類型' },
  category: { en: 'By category', zh: '依品類' },
};

function bars({ by, rows, unassigned, rest }: Breakdown, localize: Localize, language: Language): string {
  const max = Math.max(0, ...rows.map(({ amount }) => amount));
  const beside = (text: Text, { amount, count }: { amount: number; count: number }): Cell[] => [
    localize(text),
    '',
    { right: formatMoney(amount) },
    { right: countOfDocuments(count, localize) },
  ];
  const labelOf = (row: { label: string; labelEn: string }) => (language === 'en' ? row.labelEn : row.label);
  const lines: Cell[][] = rows.flatMap((row) => [
    [
      labelOf(row),
      bar(row.amount, max),
      { right: formatMoney(row.amount) },
      { right: countOfDocuments(row.count, localize) },
    ],
    ...(row.crossed ?? []).map((cell): Cell[] => [
      `  ${labelOf(cell)}`,
      bar(cell.amount, max),
      { right: formatMoney(cell.amount) },
      { right: countOfDocuments(cell.count, localize) },
    ]),
  ]);
  if (lines.length === 0) lines.push([localize({ en: 'no sales yet', zh: '尚無交易' })]);
  if (rest.rows > 0) {
    const more = formatNumber(rest.rows);
    lines.push(beside({ en: `${more} more`, zh: `其他 ${more} 項` }, rest));
  }
  if (unassigned.received.documents > 0) {
    lines.push(beside({ en: 'has none, such as online', zh: '無此分類（如線上）' }, unassigned));
  }
  return `${localize(titles[by] ?? { en: by, zh: by })}\n${table(lines)}`;
}
