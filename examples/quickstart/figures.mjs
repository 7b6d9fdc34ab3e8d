// @ts-check
// What the city reads at the end. The service keeps these figures as it takes sales in; asking costs no scan.

import { bars, count, money, table } from '../support/print.mjs';

/** @typedef {import('@shopfest/partner-sdk').Shopfest} Shopfest */
/** @typedef {import('@shopfest/partner-sdk/operator').ShopfestOperator} ShopfestOperator */

/** @param {ShopfestOperator} operator @param {(text: string) => void} print */
export async function printFigures(operator, print) {
  const summary = await operator.stats.summary();
  print('\n6  統計 Statistics');
  print(
    table([
      ['送達金額', 'received amount', money(summary.received.amount)],
      ['送達張數', 'received documents', count(summary.received.documents)],
      ['登錄金額', 'registered amount', money(summary.registered.amount)],
      ['登錄張數', 'registered documents', count(summary.registered.documents)],
      ['符合資格', 'of these qualifying', count(summary.qualified.documents)],
      ['消費期間外', 'outside the period', count(summary.outsidePeriod?.documents ?? 0)],
      ['抽獎機會', 'draw entries', count(summary.entryCount)],
      ['參加人數', 'participants', count(summary.participantCount)],
      ['核准店家', 'approved merchants', count(summary.merchantCount)],
      ['專區上架商品', 'zone: items listed', count(summary.zone.itemsListed)],
      ['專區訂單', 'zone: orders', count(summary.zone.orders)],
      ['專區售出件數', 'zone: units sold', count(summary.zone.unitsSold)],
      ['專區消費額', 'zone: amount', money(summary.zone.gmv)],
    ]),
  );
  await printBars(operator, print, '登錄金額前八名行政區 Top eight districts', { by: 'district', top: 8 });
  await printBars(operator, print, '山海屯市 The four regions', { by: 'region' });
  await printBars(operator, print, '通路 Channels', { by: 'channel' });
  await printBenefit(operator, summary, print);
}

/**
 * A sale on the web or on TV took place in no district and no region, which is told beside the rows.
 * @param {ShopfestOperator} operator @param {(text: string) => void} print @param {string} title
 * @param {{ by: 'district' | 'region' | 'channel', top?: number }} query
 */
async function printBars(operator, print, title, query) {
  const { rows, unassigned } = await operator.stats.breakdown(query);
  print(`\n   ${title}`);
  print(bars(rows));
  if (unassigned.count > 0)
    print(`   （另有線上與電視 online and TV beside these: ${money(unassigned.amount)}）`);
}

/**
 * The sample beside what the city reported: external series, stored with source and date and never computed.
 * @param {ShopfestOperator} operator @param {import('@shopfest/partner-sdk').WholeSummary} summary @param {(text: string) => void} print
 */
async function printBenefit(operator, summary, print) {
  const { benefitRatio, external } = await operator.stats.kpis();
  if (!benefitRatio) return;
  const reported = (/** @type {string} */ id) =>
    external.find((series) => series.id === id)?.points.at(-1)?.value ?? 0;
  const { registeredAmount, zoneAmount, overlapAmount } = benefitRatio.numerator;
  print('\n   每投入 1 元之效益 Benefit for each NT$1 of budget');
  print(
    `   (登錄 ${money(registeredAmount)} + 專區 ${money(zoneAmount)} − 重複 overlap ${money(overlapAmount)}) ÷ ` +
      `經費 ${money(benefitRatio.denominator)} = ${benefitRatio.value.toFixed(2)}`,
  );
  print('\n   與市府報告對照 Beside what the city reported');
  print(
    table([
      ['', '', '範例 sample', '市府報告 reported'],
      [
        '登錄金額',
        'registered amount',
        money(summary.registeredAmount),
        money(reported('reported-registered-amount')),
      ],
      ['登錄張數', 'documents', count(summary.documentCount), count(reported('reported-document-count'))],
      ['專區消費額', 'zone: amount', money(summary.zone.gmv), money(reported('reported-zone-amount'))],
      [
        '專區售出件數',
        'zone: units sold',
        count(summary.zone.unitsSold),
        count(reported('reported-zone-units')),
      ],
      ['每投入 1 元', 'benefit for NT$1', benefitRatio.value.toFixed(2), count(reported('reported-benefit'))],
    ]),
  );
  print(
    `   另存 ${external.length} 項外部數據，附來源與日期 external series stored with source and date: stats.kpis()`,
  );
}
