// @ts-check
// Two stores whose tills write nothing but e-invoice files, in the folders of the tax platform's Turnkey. A file is
// named by the time of its message: the names in order are the order in which things happened.

import { shoppingTimes, taipeiTime } from './calendar.mjs';
import { basket, item } from './catalogue.mjs';
import { allowanceXml, endXml, invoiceXml } from './eInvoiceXml.mjs';
import { weightOf } from './places.mjs';
import { random } from './random.mjs';
import { sampleUbns } from './ubn.mjs';

/**
 * @typedef {import('./eInvoiceXml.mjs').Invoice} Invoice
 * @typedef {import('./merchants.mjs').Merchant} Merchant
 * @typedef {Record<string, string>} Files path → text
 */

const INVOICES_OF_A_STORE = 31;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Tracks of their own, apart from the books of the other sales. */
const TRACKS = { '2020-11': 'QP', '2021-01': 'RG' };

/**
 * @param {{ merchants: readonly Merchant[], soldElsewhere: ReadonlySet<string>,
 *   purchase: import('./calendar.mjs').Period }} festival `soldElsewhere`: externalIds with sales in another file
 * @returns {Files}
 */
export function makeTurnkey({ merchants, soldElsewhere, purchase }) {
  const chance = random('turnkey');
  const [first, second] = merchants.filter(
    ({ externalId, kind, district }) =>
      kind === 'store' && weightOf(district) > 0 && !soldElsewhere.has(externalId),
  );
  if (!first || !second) throw new Error('Two stores without sales elsewhere are needed.');
  const older = withOldTill(invoicesOf(chance, first, 30_000_000, purchase));
  const newer = withSpecialCases(invoicesOf(chance, second, 40_000_000, purchase));
  return { ...older, ...newer, ...unreadable(first, purchase) };
}

/** @param {import('./random.mjs').Random} chance @param {Merchant} seller @param {number} book @param {import('./calendar.mjs').Period} period @returns {Invoice[]} in order of time */
function invoicesOf(chance, seller, book, period) {
  const when = shoppingTimes(chance, period);
  const times = Array.from({ length: INVOICES_OF_A_STORE }, () => when('store')).sort((a, b) => a - b);
  return times.map((moment, i) => {
    const time = taipeiTime(moment);
    const track = TRACKS[time < '2021' ? '2020-11' : '2021-01'];
    const items = basket(chance, seller.name);
    return { number: `${track}${book + i}`, time, seller, items, randomCode: chance.text('0123456789', 4) };
  });
}

/** A till that wrote MIG 3.2 for its first three invoices, in the ways of its maker, and was replaced. @param {Invoice[]} invoices */
function withOldTill(invoices) {
  const [a, b, c, ...rest] = invoices;
  if (!a || !b || !c) throw new Error('Three invoices of the old till are needed.');
  const isoDate = (/** @type {string} */ xml) =>
    xml.replace(/<InvoiceDate>(\d{4})(\d\d)(\d\d)/, '<InvoiceDate>$1-$2-$3');
  return {
    ...file('C0401', a, `\ufeff${invoiceXml('C0401', a)}`),
    ...file('C0401', b, isoDate(invoiceXml('C0401', b)).replace('<Main>', '<!-- POS 01 --><Main>')),
    ...file(
      'C0401',
      c,
      invoiceXml('C0401', c).replace('<PrintMark>', '<CarrierType></CarrierType><PrintMark>'),
    ),
    ...Object.assign({}, ...rest.map((invoice) => file('F0401', invoice, invoiceXml('F0401', invoice)))),
  };
}

/**
 * A buyer with a UBN, a shopper with a carrier, two invoices cancelled, one voided and issued again, goods brought back.
 * @param {Invoice[]} invoices @returns {Files}
 */
function withSpecialCases(invoices) {
  const take = (/** @type {number} */ i) => /** @type {Invoice} */ (invoices[i]);
  const ubn = sampleUbns(random('turnkey buyers'))();
  take(3).buyer = { ubn, name: '範例公司' };
  // Not a shopper's: SAMPLE0 was chosen to be seen where it should not be.
  take(5).carrier = { type: '3J0002', id: '/SAMPLE0' };
  // Dear enough that what is given back takes entries away.
  for (const i of [14, 16, 18]) take(i).items = [item('童裝外套', 1, 890), item('童襪三雙', 2, 199)];

  const voided = take(10);
  const issuedAgain = {
    ...voided,
    time: later(voided.time, 15 * MINUTE),
    items: [item('童裝外套', 2, 890)],
    randomCode: '0715',
  };
  const files = [...invoices, issuedAgain].map((invoice) =>
    file('F0401', invoice, invoiceXml('F0401', invoice)),
  );

  for (const i of [8, 12]) {
    const time = later(take(i).time, 25 * MINUTE);
    files.push(file('F0501', { ...take(i), time }, endXml('Cancel', take(i), time, '退貨')));
  }
  const voidTime = later(voided.time, 10 * MINUTE);
  files.push(file('F0701', { ...voided, time: voidTime }, endXml('Void', voided, voidTime, '品項輸入錯誤')));

  const back = (
    /** @type {number} */ i,
    /** @type {number} */ amount,
    /** @type {string} */ description,
  ) => ({
    invoice: take(i),
    amount,
    description,
  });
  // An allowance bears a date and no time.
  const allowances = [
    { number: 'SMPL0000000001', after: take(14), lines: [back(14, 890, '童裝外套')] },
    {
      number: 'SMPL0000000002',
      after: take(18),
      lines: [back(16, 199, '童襪三雙'), back(18, 890, '童裝外套')],
    },
  ];
  for (const { number, after, lines } of allowances) {
    const time = `${later(after.time, 2 * DAY).slice(0, 10)}T12:00:00+08:00`;
    files.push(file('G0401', { number, time }, allowanceXml(number, time, lines)));
  }
  return Object.assign({}, ...files);
}

/** A file that was cut while it was written, and one that is no message at all. @param {Merchant} seller @param {import('./calendar.mjs').Period} purchase */
function unreadable(seller, purchase) {
  const time = taipeiTime(Date.parse(purchase.startsAt) + 20 * DAY);
  const items = [item('肉燥飯', 3, 45), item('貢丸湯', 3, 40)];
  const cut = { number: 'QP30009999', time, seller, items, randomCode: '0000' };
  const xml = invoiceXml('F0401', cut);
  return {
    ...file('F0401', cut, xml.slice(0, xml.indexOf('</Details>'))),
    [`${folder('F0401')}/till-settings.xml`]:
      '<?xml version="1.0" encoding="UTF-8"?>\n<TillSettings><Paper>57</Paper></TillSettings>\n',
  };
}

/** @param {string} time @param {number} milliseconds */
const later = (time, milliseconds) => taipeiTime(Date.parse(time) + milliseconds);

/** @param {string} code */
const folder = (code) => `turnkey/UpCast/${code === 'C0401' ? 'B2CSTORAGE' : 'B2SSTORAGE'}/${code}/SRC`;

/** @param {string} code @param {{ number: string, time: string }} message its time names the file @param {string} xml @returns {Files} */
const file = (code, { number, time }, xml) => ({
  [`${folder(code)}/${time.slice(0, 19).replace(/[^0-9]/g, '')}-${code}-${number}.xml`]: xml,
});
