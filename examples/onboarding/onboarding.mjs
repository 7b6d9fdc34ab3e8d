// @ts-check
// A mall or a city office signs up its stores from the spreadsheet it has: node examples/onboarding/onboarding.mjs [file]
// Without code the same is `shopfest merchants import <file>`; this is how it is done inside your own system.

import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { joinFestival } from '../support/festival.mjs';
import { isMain } from '../support/main.mjs';

/** @typedef {import('@shopfest/partner-sdk').MerchantInput} MerchantInput */

const KINDS = { 店家: 'store', 專櫃: 'counter', 百貨: 'mall', 商圈: 'businessDistrict', 攤位: 'stall' };
const INDUSTRIES = {
  美容美體: 'beauty',
  運動休閒: 'sportsLeisure',
  旅宿餐飲: 'lodgingDining',
  百貨零售: 'retail',
};

/** @param {{ file?: string | URL, print?: (text: string) => void }} [options] */
export async function onboarding({
  file = new URL('stores.csv', import.meta.url),
  print = console.log,
} = {}) {
  const { partner, close } = await joinFestival();
  try {
    const { items } = await partner.reference.districts();
    const districtCodes = Object.fromEntries(items.map(({ name, code }) => [name, code]));
    /** @type {Record<string, string>[]} */
    const rows = parse(await readFile(file), { columns: true, bom: true, skip_empty_lines: true });

    /** @type {string[]} */
    const refused = [];
    const report = await partner.merchants.registerAll(
      rows.map((row) => toMerchant(row, districtCodes)),
      // Every row that is refused comes back with its place and its reasons, so that the office can mend the sheet.
      {
        onRejected: ({ index, problem }) =>
          refused.push(...reasons(index + 2, rows[index]?.店名 ?? '', problem)),
      },
    );
    print(
      `登錄 registered ${report.accepted}，已登錄 known ${report.duplicate}，退回 refused ${report.rejected}`,
    );
    for (const reason of refused) print(`   ${reason}`);
    await printWarnings(partner, print);
    return report;
  } finally {
    await close();
  }
}

/**
 * Says in the contract's words what the sheet says in the office's. A word that is not understood is left as it is:
 * the library then refuses the row and says what it expected, in Chinese and English.
 * @param {Record<string, string>} row @param {Record<string, string>} districtCodes
 */
function toMerchant(row, districtCodes) {
  // People type full-width digits and 台 for 臺.
  const plain = Object.fromEntries(
    Object.entries(row).map(([name, text]) => [name, text.normalize('NFKC').trim()]),
  );
  const { 編號, 店名, 類型 = '', 統一編號 = '', 產業 = '', 行政區 = '', 地址 = '', 所屬 } = plain;
  return /** @type {MerchantInput} */ ({
    externalId: 編號,
    kind: translate(KINDS, 類型),
    name: 店名,
    ubns: 統一編號.split(/[\s,、]+/).filter(Boolean),
    industry: translate(INDUSTRIES, 產業),
    district: translate(districtCodes, 行政區),
    address: 地址.replace(/^台/, '臺'),
    ...(所屬 && { parentExternalId: 所屬 }),
  });
}

/** @param {Record<string, string>} words @param {string} word */
const translate = (words, word) => words[word] ?? word;

/** @param {number} line @param {string} name @param {import('@shopfest/partner-sdk').RowProblem} problem */
function reasons(line, name, problem) {
  const issues = problem.errors ?? [];
  if (issues.length === 0) return [`第 ${line} 列 ${name}: ${problem.titleZh} (${problem.title})`];
  return issues.map(
    ({ pointer, messageZh, message }) => `第 ${line} 列 ${name}: ${pointer} ${messageZh} (${message})`,
  );
}

/** A UBN whose check digit fails is taken all the same, since the tax registry decides; it is worth a look. @param {import('@shopfest/partner-sdk').Shopfest} partner @param {(text: string) => void} print */
async function printWarnings(partner, print) {
  for await (const { name, warnings } of partner.merchants.list()) {
    for (const { messageZh, message } of warnings)
      print(`請留意 please look at ${name}: ${messageZh} (${message})`);
  }
}

if (isMain(import.meta.url)) await onboarding(process.argv[2] ? { file: process.argv[2] } : {});
