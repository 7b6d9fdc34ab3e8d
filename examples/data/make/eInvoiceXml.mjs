// @ts-check
// E-invoice messages (MIG) as a till writes them for the tax platform.

/**
 * @typedef {import('./merchants.mjs').Merchant} Merchant
 * @typedef {import('./catalogue.mjs').Item} Item
 * @typedef {{ number: string, time: string, seller: Merchant, items: readonly Item[], randomCode: string,
 *   buyer?: { ubn: string, name: string }, carrier?: { type: string, id: string } }} Invoice `time`: RFC 3339, Taipei
 * @typedef {{ invoice: Invoice, amount: number, description: string }} AllowanceLine `amount`: NT$, tax included
 */

const CONSUMER = { ubn: '0000000000', name: '0000' };

/** `2020-12-12T…` → `20201212`. @param {string} time */
export const dayOf = (time) => time.slice(0, 10).replaceAll('-', '');
/** @param {string} time */
const clockOf = (time) => time.slice(11, 19);

/** @param {readonly Item[]} items */
const sum = (items) => items.reduce((total, { amount }) => total + amount, 0);

/** What is left of an amount without 5 % of tax, and the tax. @param {number} amount */
function split(amount) {
  const net = Math.round(amount / 1.05);
  return { net, tax: amount - net };
}

/** Names and texts here hold no character that XML would need escaped. @param {string} name @param {string | number} value */
const el = (name, value) => `<${name}>${value}</${name}>`;

/** @param {string} root @param {string} code @param {readonly string[]} lines */
const message = (root, code, lines) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="urn:GEINV:eInvoiceMessage:${code}:${/^[FG]/.test(code) ? '4.1' : '3.2'}">`,
    ...lines.map((line) => `  ${line}`),
    `</${root}>\n`,
  ].join('\n');

/** @param {Merchant} merchant */
const seller = ({ ubns, name, address }) =>
  `<Seller>${el('Identifier', ubns[0] ?? '')}${el('Name', name)}${el('Address', address)}</Seller>`;

/** @param {Invoice['buyer']} buyer */
const buyer = ({ ubn, name } = CONSUMER) => `<Buyer>${el('Identifier', ubn)}${el('Name', name)}</Buyer>`;

/**
 * An invoice, F0401 or C0401. To a consumer the amounts hold the tax; to a buyer with a UBN it stands by itself.
 * @param {'F0401' | 'C0401'} code @param {Invoice} invoice
 */
export function invoiceXml(code, invoice) {
  const total = sum(invoice.items);
  const { net, tax } = invoice.buyer ? split(total) : { net: total, tax: 0 };
  const item = (/** @type {Item} */ { name, quantity, unitPrice, amount }, /** @type {number} */ i) =>
    `  <ProductItem>${el('Description', name)}${el('Quantity', quantity)}${el('UnitPrice', unitPrice)}` +
    `${code === 'F0401' ? el('TaxType', 1) : ''}${el('Amount', amount)}${el('SequenceNumber', i + 1)}</ProductItem>`;
  const { carrier } = invoice;
  return message('Invoice', code, [
    '<Main>',
    `  ${el('InvoiceNumber', invoice.number)}${el('InvoiceDate', dayOf(invoice.time))}${el('InvoiceTime', clockOf(invoice.time))}`,
    `  ${seller(invoice.seller)}`,
    `  ${buyer(invoice.buyer)}`,
    `  ${el('InvoiceType', '07')}${el('DonateMark', 0)}`,
    ...(carrier
      ? [`  ${el('CarrierType', carrier.type)}${el('CarrierId1', carrier.id)}${el('CarrierId2', carrier.id)}`]
      : []),
    `  ${el('PrintMark', carrier ? 'N' : 'Y')}${el('RandomNumber', invoice.randomCode)}`,
    '</Main>',
    '<Details>',
    ...invoice.items.map(item),
    '</Details>',
    `<Amount>${el('SalesAmount', net)}${el('FreeTaxSalesAmount', 0)}${el('ZeroTaxSalesAmount', 0)}${el('TaxType', 1)}` +
      `${el('TaxRate', 0.05)}${el('TaxAmount', tax)}${el('TotalAmount', total)}</Amount>`,
  ]);
}

/**
 * What ends an invoice: 作廢 F0501 or 註銷 F0701. Both are flat.
 * @param {'Cancel' | 'Void'} verb @param {Invoice} invoice @param {string} time @param {string} reason
 */
export const endXml = (verb, invoice, time, reason) =>
  message(`${verb}Invoice`, verb === 'Cancel' ? 'F0501' : 'F0701', [
    el(`${verb}InvoiceNumber`, invoice.number),
    el('InvoiceDate', dayOf(invoice.time)),
    el('BuyerId', (invoice.buyer ?? CONSUMER).ubn),
    el('SellerId', invoice.seller.ubns[0] ?? ''),
    el(`${verb}Date`, dayOf(time)),
    el(`${verb}Time`, clockOf(time)),
    el(`${verb}Reason`, reason),
  ]);

/**
 * 折讓 G0401: goods of one or several invoices of a seller that came back. Amounts are without tax, which stands beside.
 * @param {string} number @param {string} time @param {readonly AllowanceLine[]} lines
 */
export function allowanceXml(number, time, lines) {
  const shares = lines.map(({ amount }) => split(amount));
  const item = (/** @type {AllowanceLine} */ { invoice, amount, description }, /** @type {number} */ i) => {
    const { net, tax } = split(amount);
    return (
      `  <ProductItem>${el('OriginalInvoiceDate', dayOf(invoice.time))}${el('OriginalInvoiceNumber', invoice.number)}` +
      `${el('OriginalDescription', description)}${el('Quantity', 1)}${el('UnitPrice', net)}${el('Amount', net)}` +
      `${el('Tax', tax)}${el('AllowanceSequenceNumber', i + 1)}${el('TaxType', 1)}</ProductItem>`
    );
  };
  return message('Allowance', 'G0401', [
    '<Main>',
    `  ${el('AllowanceNumber', number)}${el('AllowanceDate', dayOf(time))}`,
    ...lines
      .slice(0, 1)
      .flatMap(({ invoice }) => [`  ${seller(invoice.seller)}`, `  ${buyer(invoice.buyer)}`]),
    `  ${el('AllowanceType', 2)}`,
    '</Main>',
    '<Details>',
    ...lines.map(item),
    '</Details>',
    `<Amount>${el(
      'TaxAmount',
      shares.reduce((all, { tax }) => all + tax, 0),
    )}` +
      `${el(
        'TotalAmount',
        shares.reduce((all, { net }) => all + net, 0),
      )}</Amount>`,
  ]);
}
