import type { MirrorChange, MirrorObstacle, MirrorPlan, MirrorWarningCode } from '../../generated/types.js';
import { printable } from '../terminal/printable.js';
import { formatMoney, formatNumber, table } from '../terminal/table.js';
import type { Localize, Text } from '../terminal/text.js';
import type { FeedReader } from './feedFile.js';

const counts: readonly (readonly [keyof MirrorPlan & string, Text])[] = [
  ['created', { en: 'created', zh: '新增' }],
  ['updated', { en: 'updated', zh: '更新' }],
  ['unchanged', { en: 'unchanged', zh: '不變' }],
  ['removed', { en: 'removed', zh: '移除' }],
  ['rejected', { en: 'rejected, old offers kept', zh: '退回（保留原商品）' }],
];

const warnings: Readonly<Record<MirrorWarningCode, Text>> = {
  offer_expired: { en: 'expired: not shown', zh: '已過期，不顯示' },
  offer_expires_soon: { en: 'expire within 72 hours', zh: '72 小時內到期' },
  offer_outside_campaign: { en: 'valid only outside the campaign', zh: '有效期間不在活動期間內' },
  merchant_not_approved: { en: 'merchant not approved: not shown', zh: '店家未核准，不顯示' },
};

const obstacles: Readonly<Record<MirrorObstacle, Text>> = {
  empty_feed: { en: 'The feed has no offer, and the zone has.', zh: '商品檔沒有任何商品，但專區有商品。' },
  too_many_removals: {
    en: 'More would be removed than --max-delete allows.',
    zh: '移除數量超過 --max-delete 的上限。',
  },
  unidentified_rows: {
    en: 'Rows without a readable id: which offers they are, nobody knows, and those would be removed.',
    zh: '部分資料無法讀出代碼，不知屬於哪些商品，這些商品將被移除。',
  },
  value_lost: {
    en: 'The prices of the zone would fall by 90% or more in all: are they in NT$, and is none 0?',
    zh: '專區售價總額將減少九成以上：請確認金額為新臺幣，且沒有誤植為 0。',
  },
};

/** The plan as a table, with its warnings and what blocks it. */
export function planText(plan: MirrorPlan, feedWarnings: FeedReader['warnings'], localize: Localize): string {
  const lines = table(
    counts.map(([name, text]) => [localize(text), { right: formatNumber(plan[name] as number) }]),
  );
  const { valueBefore, valueAfter } = plan;
  const value =
    valueBefore === undefined || valueAfter === undefined || valueBefore === valueAfter
      ? ''
      : `${localize({ en: 'sum of prices', zh: '售價總額' })}  ${formatMoney(valueBefore)} → ${formatMoney(valueAfter)}\n`;
  const warningRows = [
    ...plan.warnings.map(({ code, count }) => [
      { right: formatNumber(count) },
      localize(warnings[code as MirrorWarningCode] ?? { en: code, zh: code }),
    ]),
    ...[...feedWarnings.values()].map(({ count, first: { message, messageZh } }) => [
      { right: formatNumber(count) },
      localize({ en: message, zh: messageZh }),
    ]),
  ];
  const warningsTitle = localize({ en: 'To look at', zh: '請留意' });
  const obstacleLines = plan.obstacles.map(
    (code) => `  ${localize(obstacles[code as MirrorObstacle] ?? { en: code, zh: code })}\n`,
  );
  const obstaclesTitle = localize({ en: 'Against it stands', zh: '暫停原因' });
  return [
    lines,
    value,
    warningRows.length > 0 ? `${warningsTitle}\n${table(warningRows)}` : '',
    obstacleLines.length > 0 ? `${obstaclesTitle}\n${obstacleLines.join('')}` : '',
  ].join('');
}

const marks = { created: '+', updated: '~', removed: '-' } as const;

/** One change as a line: `~ SKU-1 茶葉禮盒 NT$680 → NT$630`. */
export function changeText({ change, externalId, before, after }: MirrorChange): string {
  const mark = marks[change as keyof typeof marks] ?? change;
  const prices = [before, after].flatMap((item) => (item ? [formatMoney(item.salePrice)] : []));
  const price = [...new Set(prices)].join(' → ');
  return `${mark} ${printable(`${externalId} ${(after ?? before)?.title ?? ''}`)} ${price}\n`;
}
