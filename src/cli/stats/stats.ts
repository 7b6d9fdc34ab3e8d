import { breakdownDimensions, coverages } from '../../generated/enums.js';
import type { Breakdown, BreakdownBy, Coverage, Kpis, Summary } from '../../generated/types.js';
import { defineCommand, type Input, json, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes, usage } from '../errors/commandError.js';
import { bar, type Cell, figure, money, table } from '../terminal/table.js';
import type { Language, Say, Text } from '../terminal/text.js';

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
  coverage: {
    value: 'whose',
    choices: coverages,
    text: {
      en: 'your own figures, or the totals of the campaign',
      zh: '自己的數字（own）或全活動總計（campaign）',
    },
  },
  ...json,
} as const satisfies Options;

export const stats = defineCommand({
  name: 'stats',
  text: { en: 'print the figures of the campaign', zh: '顯示活動統計' },
  options,
  examples: ['stats', 'stats --by region --coverage campaign', 'stats --by channel --json'],
  async run(input) {
    const top = readTop(input.options.top);
    const client = connectToCampaign(input);
    const by = (input.options.by ?? 'district') as BreakdownBy;
    const coverage = input.options.coverage as Coverage | undefined;
    const call = { signal: input.io.signal };
    const [summary, breakdown, kpis] = await Promise.all([
      client.stats.summary({ coverage }, call),
      client.stats.breakdown({ by, top, coverage }, call),
      client.stats.kpis(call),
    ]);
    const { out } = input.io;
    if (input.options.json) out.write(`${JSON.stringify({ summary, breakdown, kpis }, null, 2)}\n`);
    else out.write(asText(summary, breakdown, kpis, input));
    return exitCodes.done;
  },
});

function readTop(text = '8'): number {
  const top = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (top >= 1 && top <= 1_000) return top;
  throw usage({ en: '--top must be a number from 1 to 1000', zh: '--top 須為 1 至 1000 的數字' });
}

function asText(summary: Summary, breakdown: Breakdown, kpis: Kpis, { say, language }: Input): string {
  const parts = [figures(summary, say), bars(breakdown, say, language)];
  if (summary.coverage === 'campaign' && kpis.benefitRatio) {
    const { rounded, value } = kpis.benefitRatio;
    const label = say({ en: 'Benefit for each NT$1 of budget', zh: '每投入新臺幣 1 元之效益' });
    parts.push(`${label}: NT$${rounded} (${value.toFixed(2)})\n`);
  }
  return parts.join('\n');
}

function figures(summary: Summary, say: Say): string {
  const { zone, pending } = summary;
  const whose: Text =
    summary.coverage === 'own' ? { en: 'Your figures', zh: '自己的數字' } : { en: 'Campaign', zh: '全活動' };
  const rows: [en: string, zh: string, value: string][] = [
    ['registered amount', '登錄金額', money(summary.registeredAmount)],
    ['documents', '登錄張數', figure(summary.documentCount)],
    ['of these qualify', '其中符合資格', figure(summary.qualifiedCount)],
    ['draw entries', '抽獎次數', figure(summary.entryCount)],
    ['participants', '參加人數', figure(summary.participantCount)],
    ['merchants', '參加店家', figure(summary.merchantCount)],
    ['zone: offers listed', '專區：上架品項', figure(zone.itemsListed)],
    ['zone: units sold', '專區：銷售件數', figure(zone.unitsSold)],
    ['zone: orders', '專區：訂單數', figure(zone.orders)],
    ['zone: sales', '專區：銷售額', money(zone.gmv)],
    ['merchants awaiting review', '待審核店家', figure(pending.merchantsAwaitingReview)],
    ['sales held until their approval', '待店家核准之交易', figure(pending.transactionsHeld)],
  ];
  const lines = table(rows.map(([en, zh, value]) => [say({ en, zh }), { right: value }]));
  return `${say(whose)} (${summary.asOf})\n${lines}`;
}

const titles: Readonly<Record<string, Text>> = {
  district: { en: 'By district', zh: '依行政區' },
  region: { en: 'By region', zh: '依區域' },
  industry: { en: 'By industry', zh: '依產業' },
  channel: { en: 'By channel', zh: '依通路' },
  merchant: { en: 'By merchant', zh: '依店家' },
  activity: { en: 'By activity', zh: '依活動' },
  documentType: { en: 'By kind of document', zh: '依憑證類型' },
};

function bars({ by, rows, rest }: Breakdown, say: Say, language: Language): string {
  const most = Math.max(0, ...rows.map(({ amount }) => amount));
  const documents = (count: number): string =>
    `${figure(count)} ${say({ en: count === 1 ? 'document' : 'documents', zh: '張' })}`;
  const lines: Cell[][] = rows.map((row) => [
    language === 'en' ? row.labelEn : row.label,
    bar(row.amount, most),
    { right: money(row.amount) },
    { right: documents(row.count) },
  ]);
  if (lines.length === 0) lines.push([say({ en: 'no sales yet', zh: '尚無交易' })]);
  if (rest.rows > 0) {
    const others = say({ en: `${figure(rest.rows)} more`, zh: `其他 ${figure(rest.rows)} 項` });
    lines.push([others, '', { right: money(rest.amount) }, { right: documents(rest.count) }]);
  }
  return `${say(titles[by] ?? { en: by, zh: by })}\n${table(lines)}`;
}
