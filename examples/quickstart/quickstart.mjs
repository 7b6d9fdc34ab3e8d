// @ts-check
// The main job from end to end: npm run quickstart
// A city opens its festival, a partner brings merchants, offers and sales from files, and the city reads the figures.
// Run it again on the same database: every row is known already, and no figure changes.
//   node examples/quickstart/quickstart.mjs [sqlite:<file> | postgres://…]   PostgreSQL also needs SHOPFEST_SECRET

import { fileURLToPath } from 'node:url';
import { startFestival } from '../support/festival.mjs';
import { readCsv, readNdjson } from '../support/files.mjs';
import { isMain } from '../support/main.mjs';
import { count } from '../support/print.mjs';
import { pushEInvoices } from './eInvoices.mjs';
import { printFigures } from './figures.mjs';

/**
 * @typedef {import('@shopfest/partner-sdk').Shopfest} Shopfest
 * @typedef {import('@shopfest/partner-sdk/operator').ShopfestOperator} ShopfestOperator
 * @typedef {import('@shopfest/partner-sdk').TransactionInput} TransactionInput
 * @typedef {import('@shopfest/partner-sdk').RefundInput} RefundInput
 * @typedef {{ externalId: string, transaction: string, occurredAt: string, reason: string } &
 *   ({ action: 'void', kind: 'cancel' | 'void' } | ({ action: 'refund' } & RefundInput))} Adjustment
 */

const data = (/** @type {string} */ name) => new URL(`../data/${name}`, import.meta.url);

/**
 * @param {{ db: string, print?: (text: string) => void }} options `db`: sqlite:<file> or postgres://…
 */
export async function quickstart({ db, print = console.log }) {
  const festival = await startFestival({ db, print });
  const { operator, partner } = festival;
  try {
    await registerMerchants(partner, print);
    await approveMerchants(operator, print);
    await upsertPromoItems(partner, print);
    await pushTransactions(partner, print);
    await adjustTransactions(partner, print);
    await readEInvoices(partner, print);
    await printFigures(operator, print);
    print('\n再執行一次，數字不會改變。 Run it again: no figure changes.');
  } finally {
    await festival.close();
  }
}

/** @param {Shopfest} partner @param {(text: string) => void} print */
async function registerMerchants(partner, print) {
  print('\n1  店家登錄 Merchants ← merchants.csv');
  const report = await partner.merchants.registerAll(merchantRows(), {
    // A row that is wrong is handed back with its reasons; the others go on.
    onRejected: (row) => print(refusal(`第 ${row.index + 2} 行 line ${row.index + 2}`, row)),
  });
  print(outcome(report));
}

/**
 * A spreadsheet knows only texts: UBNs are separated by blanks, and an empty cell is a field left out. Whether the
 * texts fit, such as a kind of merchant, the library says row by row.
 * @returns {AsyncGenerator<any, void>}
 */
async function* merchantRows() {
  for await (const { ubns = '', parentExternalId, ...row } of readCsv(data('merchants.csv'))) {
    yield { ...row, ubns: ubns.split(' ').filter(Boolean), parentExternalId: parentExternalId || undefined };
  }
}

/** The city looks at who wants to take part. Here it approves all. @param {ShopfestOperator} operator @param {(text: string) => void} print */
async function approveMerchants(operator, print) {
  let approved = 0;
  for await (const merchant of operator.merchants.list({ status: 'submitted' })) {
    await operator.merchants.approve(merchant.id, { includeChildren: false });
    approved += 1;
  }
  print(`   核准 approved ${count(approved)}`);
}

/** @param {Shopfest} partner @param {(text: string) => void} print */
async function upsertPromoItems(partner, print) {
  print('\n2  優惠商品 Promo items ← promo-items.csv');
  const report = await partner.promoItems.upsertAll(promoItemRows(), {
    onRejected: (row) => print(refusal(`第 ${row.index + 2} 行 line ${row.index + 2}`, row)),
  });
  print(outcome(report));
}

/** @returns {AsyncGenerator<any, void>} */
async function* promoItemRows() {
  for await (const row of readCsv(data('promo-items.csv'))) {
    yield { ...row, listPrice: Number(row.listPrice), salePrice: Number(row.salePrice) };
  }
}

/** @param {Shopfest} partner @param {(text: string) => void} print */
async function pushTransactions(partner, print) {
  print('\n3  交易 Transactions ← transactions.ndjson');
  /** @type {AsyncGenerator<TransactionInput>} */
  const sales = readNdjson(data('transactions.ndjson'));
  const report = await partner.transactions.pushAll(sales, {
    onProgress: ({ done, perSecond }) =>
      print(`   ${count(done)} 筆 rows, ${count(Math.round(perSecond))}/s`),
    onRejected: (row) => print(refusal(`第 ${row.index + 1} 行 line ${row.index + 1}`, row)),
  });
  print(outcome(report));
}

/** Sales are taken back one by one, as it happens at a till. @param {Shopfest} partner @param {(text: string) => void} print */
async function adjustTransactions(partner, print) {
  print('\n4  作廢與退款 Voids and refunds ← adjustments.ndjson');
  /** @type {AsyncGenerator<Adjustment>} */
  const adjustments = readNdjson(data('adjustments.ndjson'));
  const done = { void: 0, refund: 0 };
  for await (const row of adjustments) {
    const { action, transaction, externalId, reason, occurredAt } = row;
    // The key says which call this is, for good: sent again after a crash, or tomorrow, it is answered and not repeated.
    const options = { idempotencyKey: `adjustment-${externalId}` };
    if (row.action === 'void') {
      await partner.transactions.void(transaction, { kind: row.kind, reason, occurredAt }, options);
    } else {
      const refund = { externalId, amount: row.amount, items: row.items, reason, occurredAt };
      await partner.transactions.refund(transaction, refund, options);
    }
    done[action] += 1;
  }
  print(`   作廢 voids ${count(done.void)}, 退款 refunds ${count(done.refund)}`);
}

/** @param {Shopfest} partner @param {(text: string) => void} print */
async function readEInvoices(partner, print) {
  print('\n5  電子發票檔 E-invoice files ← turnkey/');
  await pushEInvoices(partner, fileURLToPath(data('turnkey')), {
    print,
    onRejected: (row) => print(refusal('發票 invoice', row)),
  });
}

/** @param {{ total: number, accepted: number, duplicate: number, rejected: number }} report */
const outcome = ({ total, accepted, duplicate, rejected }) =>
  `   共 rows ${count(total)}: 新增 new ${count(accepted)}, 重複 duplicates ${count(duplicate)}, 退回 refused ${count(rejected)}`;

/** @param {string} line @param {import('@shopfest/partner-sdk').RejectedRow} row */
function refusal(line, { externalId, problem }) {
  const reasons = problem.errors?.map(
    ({ pointer, messageZh, message }) => `${pointer} ${messageZh} (${message})`,
  );
  return `   ✗ ${line}, ${externalId}: ${reasons?.join('; ') || `${problem.titleZh} (${problem.title})`}`;
}

if (isMain(import.meta.url)) await quickstart({ db: process.argv[2] ?? 'sqlite:.shopfest/quickstart.db' });
