// @ts-check
// A till: each sale is on disk before its receipt prints, and reaches the campaign once the network lets it.
//   node examples/till/till.mjs

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ShopfestValidationError } from '@shopfest/partner-sdk';
import { Outbox } from '@shopfest/partner-sdk/outbox';
import { joinFestival } from '../support/festival.mjs';
import { isMain } from '../support/main.mjs';
import { unpluggable } from '../support/network.mjs';
import { money } from '../support/print.mjs';

/** @typedef {import('@shopfest/partner-sdk').TransactionInput} TransactionInput */
/** @typedef {(text: string) => void} Print */

const STORE = { externalId: 'till-store', name: '岫笠咖啡' };

/** @param {{ print?: Print }} [options] */
export async function till({ print = console.log } = {}) {
  const network = unpluggable();
  const { partner, operator, close } = await joinFestival({ adapter: network.adapter });
  const folder = await mkdtemp(join(tmpdir(), 'shopfest-till-')); // a real till keeps it with its own data
  try {
    await register(partner, operator);
    const outbox = await Outbox.open({ client: partner, store: `file:${join(folder, 'outbox.db')}` });
    try {
      await sellThroughOutage({ outbox, partner, network, print });
    } finally {
      await outbox.close();
    }
  } finally {
    await rm(folder, { recursive: true });
    await close();
  }
}

/** @param {{ outbox: Outbox, partner: import('@shopfest/partner-sdk').Shopfest, network: { plugged: boolean }, print: Print }} shop */
async function sellThroughOutage({ outbox, partner, network, print }) {
  outbox.on('delivered', ({ id, kind, status, entries }) => {
    print(`  ${id} ${kind}: ${status === 'duplicate' ? '已登錄過 was known already' : chances(entries)}`);
  });
  outbox.on('waiting', ({ messageZh, message }) => print(`  ${messageZh} ${message}`));
  outbox.on('rejected', ({ id, problem }) => print(`  ${id} ${problem.titleZh} ${problem.title}`));

  print('\n網路中斷，照常營業 The network is down, the till goes on selling');
  network.plugged = false;
  const first = sale(1280);
  const second = sale(2000);
  await sell(outbox, first, print);
  await sell(outbox, second, print);

  print('\n尚未送出就作廢 Cancelled before it was sent');
  await outbox.void(`external:${second.externalId}`, { kind: 'cancel', reason: '客人取消' });

  print('\n收銀畫面 What the display shows');
  const { pending, amountAtRisk } = await outbox.status();
  print(`  待送 pending ${pending}，金額 at risk ${money(amountAtRisk)}`);

  print('\n網路恢復 The network is back');
  network.plugged = true;
  await outbox.drain(); // a till calls outbox.start() once, and never drain()

  print('\n總部也送 The head office reports the same invoice: it counts once');
  const again = await partner.transactions.push({ ...first, externalId: `HQ-${first.externalId}` });
  print(`  ${again.status === 'duplicate' ? '已登錄過 was known already' : again.status}`);

  print('\n部分退貨 A part is brought back');
  await outbox.refund(`external:${first.externalId}`, { amount: 800, reason: '退貨' });
  await outbox.drain();
  for (const { externalId } of [first, second]) {
    const { status, netAmount, entries } = await partner.transactions.retrieve(`external:${externalId}`);
    print(
      `  ${externalId} 狀態 status ${status}，餘額 left ${money(netAmount)}，抽獎機會 entries ${entries}`,
    );
  }

  print('\n資料有誤 Something is wrong with the row: said before anything is stored');
  await sell(
    outbox,
    { ...sale(300), document: { type: 'einvoice', number: 'AB123', date: '2020-12-12' } },
    print,
  );

  print('\n服務退回 The service refuses a row: it is kept with its reason, and the others go on');
  const third = sale(600);
  const { id } = await outbox.enqueue({ ...third, merchantExternalId: 'till-stoer' });
  await outbox.drain();
  await outbox.retry(id, third); // mended
  await outbox.drain();
}

/**
 * Stores a sale and prints its receipt. Only a sale that is not stored keeps the receipt back.
 * @param {Outbox} outbox @param {TransactionInput} transaction @param {Print} print
 */
async function sell(outbox, transaction, print) {
  try {
    await outbox.enqueue(transaction);
    print(receipt(transaction));
  } catch (error) {
    if (!ShopfestValidationError.is(error)) throw error;
    for (const { pointer, messageZh, message } of error.errors) {
      print(`  請修正後再送 mend and send again: ${pointer} ${messageZh} ${message}`);
    }
  }
}

/** @param {number | null} entries */
const chances = (entries) =>
  entries === null
    ? '店家核准後計算 counted once the store is approved'
    : `抽獎機會 ${entries} 次 draw entries`;

/** @param {TransactionInput} transaction */
const receipt = ({ document, totalAmount }) =>
  [
    '----------------------------------------',
    `${STORE.name}  ${document.number}`,
    `合計 ${money(totalAmount)}`,
    '已登錄抽獎活動 registered for the draw',
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

/** @param {import('@shopfest/partner-sdk').Shopfest} partner @param {import('@shopfest/partner-sdk/operator').ShopfestOperator | null} operator */
async function register(partner, operator) {
  const { id, status } = await partner.merchants.register({
    ...STORE,
    kind: 'store',
    ubns: ['99119259'],
    industry: 'lodgingDining',
    district: '66000040',
  });
  if (status === 'submitted') await operator?.merchants.approve(id);
}

if (isMain(import.meta.url)) await till();
