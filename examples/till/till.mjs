// @ts-check
// A till: what it sends for a sale, what it prints on the receipt, and what it does when something goes wrong.
//   node examples/till/till.mjs

import {
  Shopfest,
  ShopfestConnectionError,
  ShopfestError,
  ShopfestValidationError,
} from '@shopfest/partner-sdk';
import { joinFestival } from '../support/festival.mjs';
import { isMain } from '../support/main.mjs';
import { money } from '../support/print.mjs';

/** @typedef {import('@shopfest/partner-sdk').TransactionInput} TransactionInput */

const STORE = { externalId: 'till-store', name: '岫笠咖啡' };

/** @param {{ print?: (text: string) => void }} [options] */
export async function till({ print = console.log } = {}) {
  const { partner, operator, close } = await joinFestival();
  try {
    const store = await partner.merchants.register({
      ...STORE,
      kind: 'store',
      ubns: ['99119259'],
      industry: 'lodgingDining',
      district: '66000040',
    });
    if (store.status === 'submitted') await operator?.merchants.approve(store.id);

    const first = sale(1280);
    print('\n一筆交易 A sale');
    await sell(partner, first, print);

    print('\n逾時重送 No answer came, the till sends again: the same answer, counted once');
    await sell(partner, first, print);

    print('\n總部也送 The head office reports the same invoice: known already, counted once');
    await sell(partner, { ...first, externalId: `HQ-${first.externalId}` }, print);

    print('\n部分退貨 A part is brought back');
    const left = await partner.transactions.refund(`external:${first.externalId}`, {
      amount: 800,
      reason: '退貨',
    });
    print(`  餘額 left ${money(left.netAmount)}，抽獎機會 entries ${left.entries}`);

    print('\n作廢發票 The invoice is cancelled');
    const second = sale(2000);
    await sell(partner, second, print);
    const gone = await partner.transactions.void(`external:${second.externalId}`, {
      kind: 'cancel',
      reason: '客人取消',
    });
    print(`  狀態 status ${gone.status}，抽獎機會 entries ${gone.entries}`);

    print('\n資料有誤 Something is wrong with the row');
    await sell(
      partner,
      { ...sale(300), document: { type: 'einvoice', number: 'AB123', date: '2020-12-12' } },
      print,
    );

    print('\n網路中斷 The network is down');
    await sell(nobodyListens(), sale(999), print);
  } finally {
    await close();
  }
}

/**
 * Sends a sale and prints the receipt. The receipt is printed in any case: the customer has paid.
 * @param {Shopfest} shopfest @param {TransactionInput} transaction @param {(text: string) => void} print
 */
async function sell(shopfest, transaction, print) {
  const { externalId } = transaction;
  try {
    // Its externalId is also the key of the call: however often the till sends this sale, it is one.
    const { status, entries } = await shopfest.transactions.push(transaction, { idempotencyKey: externalId });
    print(receipt(transaction, status === 'duplicate' ? '已登錄過 was known already' : chances(entries)));
  } catch (error) {
    if (!ShopfestError.is(error)) throw error;
    print(receipt(transaction, `稍後登錄 will be registered later`));
    print(`  ${advice(error)}`);
  }
}

/** What a till does about an error. @param {ShopfestError} error */
function advice(error) {
  if (ShopfestValidationError.is(error)) {
    const issues = error.errors.map(
      ({ pointer, messageZh, message }) => `${pointer} ${messageZh} ${message}`,
    );
    return `請修正後再送 mend and send again: ${issues.join('; ')}`;
  }
  // No answer does not mean that nothing happened. The same key makes it safe to send again, today or in a week.
  if (ShopfestConnectionError.is(error) || error.retryable) {
    return `${error.messageZh} ${error.message}\n  保留並以同一鍵重送 keep it and send it again with the same key: ${error.idempotencyKey}`;
  }
  return `${error.messageZh} ${error.message} (${error.code}, ${error.requestId})`;
}

/** @param {number | undefined} entries */
const chances = (entries) =>
  entries === undefined
    ? '店家核准後計算 counted once the store is approved'
    : `抽獎機會 ${entries} 次 draw entries`;

/** @param {TransactionInput} transaction @param {string} line */
const receipt = ({ document, totalAmount }, line) =>
  [
    '----------------------------------------',
    `${STORE.name}  ${document.number}`,
    `合計 ${money(totalAmount)}`,
    line,
  ]
    .map((text) => `  ${text}`)
    .join('\n');

/** @param {number} totalAmount @returns {TransactionInput} */
function sale(totalAmount) {
  const number = String(process.hrtime.bigint()).slice(-8);
  return {
    externalId: `till-${number}`,
    merchantExternalId: STORE.externalId,
    channel: 'store',
    occurredAt: '2020-12-12T14:30:00+08:00',
    totalAmount, // whole NT$, tax included
    document: { type: 'einvoice', number: `AB${number}`, date: '2020-12-12', randomCode: '0122' },
    participant: { token: 'sample_shopper_0001' }, // scanned from the shopper's app; never a name or a phone number
  };
}

/** A client whose service is not there. */
const nobodyListens = () =>
  new Shopfest({
    apiKey: 'sf_test_000000000000000000000000000000002bmaba', // a sample that opens nothing
    baseURL: 'http://127.0.0.1:9',
    campaign: 'taichung-2020',
    maxRetries: 0, // to be quick here; a till keeps the default of 2
  });

if (isMain(import.meta.url)) await till();
