// @ts-check
// Sales from what the tills write for the tax platform anyway: a folder of e-invoice messages, as its Turnkey lays
// them out. In the order of time, because a number that was voided (註銷) may be issued again.

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { EInvoiceError, parseInvoiceXml, toAdjustment, toTransaction } from '@shopfest/partner-sdk/einvoice';
import { count } from '../support/print.mjs';

/**
 * @typedef {import('@shopfest/partner-sdk').Shopfest} Shopfest
 * @typedef {import('@shopfest/partner-sdk').RejectedRow} RejectedRow
 * @typedef {import('@shopfest/partner-sdk').BulkReport} BulkReport
 * @typedef {import('@shopfest/partner-sdk/einvoice').EInvoiceMessage} EInvoiceMessage
 * @typedef {import('@shopfest/partner-sdk/einvoice').Invoice} Invoice
 */

/**
 * Pushes all invoices of a folder and does what its cancels, voids and allowances ask for.
 * @param {Shopfest} partner @param {string} folder @param {{ print: (text: string) => void, onRejected: (row: RejectedRow) => void }} options
 */
export async function pushEInvoices(partner, folder, { print, onRejected }) {
  const messages = await readMessages(folder, print);
  const total = { accepted: 0, duplicate: 0, rejected: 0, total: 0 };
  let adjusted = 0;
  /** Invoices that no adjustment stands between. @type {Invoice[]} */
  let together = [];
  const push = async () => {
    // The seller's number says which merchant it is. Names, carriers and the like stay here.
    const sales = together.map((invoice) => toTransaction(invoice));
    together = [];
    add(total, await partner.transactions.pushAll(sales, { onRejected }));
  };
  for (const message of messages) {
    if (message.kind === 'invoice') {
      together.push(message);
      continue;
    }
    await push();
    for (const adjustment of toAdjustment(message)) {
      await partner.transactions.adjust(adjustment);
      adjusted += 1;
    }
  }
  await push();
  print(
    `   發票 invoices ${count(total.total)}: 新增 new ${count(total.accepted)}, 重複 duplicates ${count(total.duplicate)}, ` +
      `退回 refused ${count(total.rejected)}; 作廢、註銷、折讓 adjustments ${count(adjusted)}`,
  );
}

/** @param {Record<'accepted' | 'duplicate' | 'rejected' | 'total', number>} total @param {BulkReport} report */
function add(total, report) {
  for (const figure of /** @type {const} */ (['accepted', 'duplicate', 'rejected', 'total'])) {
    total[figure] += report[figure];
  }
}

/**
 * Every message of the folder, oldest first. A file that cannot be read is named with its reason; the others go on.
 * @param {string} folder @param {(text: string) => void} print
 */
async function readMessages(folder, print) {
  /** @type {EInvoiceMessage[]} */
  const messages = [];
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => name.endsWith('.xml')).sort()) {
    try {
      messages.push(parseInvoiceXml(await readFile(join(folder, name))));
    } catch (error) {
      if (!(error instanceof EInvoiceError)) throw error;
      print(`   ✗ ${basename(name)}: ${error.messageZh} (${error.message})`);
    }
  }
  return messages.sort((a, b) => timeOf(a).localeCompare(timeOf(b)));
}

/** When the message came about. An allowance bears a date only: noon. @param {EInvoiceMessage} message */
function timeOf(message) {
  if (message.kind === 'invoice') return `${message.date}T${message.time}`;
  if (message.kind === 'allowance') return `${message.date}T12:00:00`;
  return `${message.endedOn}T${message.endedAt}`;
}
