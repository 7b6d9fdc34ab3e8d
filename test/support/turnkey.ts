import { invoiceXml as invoiceMessage, type MadeInvoice, sampleInvoice } from '../einvoice/make.js';

/** Small messages of one seller in the folders of the Turnkey. */

export const seller = '22099131';

interface Sale {
  readonly number: string;
  /** `2020-12-12T14:30:00`. */
  readonly time: string;
  readonly total?: number;
  readonly carrier?: NonNullable<MadeInvoice['carrier']>;
  readonly sellerUbn?: string;
}

const dateOf = (time: string): string => time.slice(0, 10);
const digits = (text: string): string => text.replace(/[-:T]/g, '');

/** An invoice of NT$1,280, which gives two entries. */
export function issue(sale: Sale, code: 'F0401' | 'C0401' = 'F0401'): string {
  const { number, time, total = 1280, carrier, sellerUbn = seller } = sale;
  return invoiceMessage(code, code === 'F0401' ? '4.1' : '3.2', {
    ...sampleInvoice,
    number,
    date: dateOf(time),
    time: time.slice(11),
    sellerUbn,
    items: [{ description: '新社香菇', quantity: '1', unitPrice: String(total), amount: String(total) }],
    sales: String(total),
    total: String(total),
    ...(carrier ? { carrier } : {}),
  });
}

/** 作廢 or 註銷 of an invoice of `soldAt`. */
export function end(verb: 'Cancel' | 'Void', number: string, soldAt: string, time: string): string {
  const code = verb === 'Cancel' ? 'F0501' : 'F0701';
  return `<${verb}Invoice xmlns="urn:GEINV:eInvoiceMessage:${code}:4.1"><${verb}InvoiceNumber>${number}</${verb}InvoiceNumber><InvoiceDate>${digits(dateOf(soldAt))}</InvoiceDate><BuyerId>0000000000</BuyerId><SellerId>${seller}</SellerId><${verb}Date>${digits(dateOf(time))}</${verb}Date><${verb}Time>${time.slice(11)}</${verb}Time><${verb}Reason>更正</${verb}Reason></${verb}Invoice>`;
}

/** 折讓 that gives back 105 with tax of each invoice named. */
export function allowance(
  number: string,
  date: string,
  sales: readonly Pick<Sale, 'number' | 'time'>[],
): string {
  const lines = sales.map(
    (sale, place) =>
      `<ProductItem><OriginalInvoiceDate>${digits(dateOf(sale.time))}</OriginalInvoiceDate><OriginalInvoiceNumber>${sale.number}</OriginalInvoiceNumber><OriginalDescription>香菇</OriginalDescription><Quantity>1</Quantity><UnitPrice>100</UnitPrice><Amount>100</Amount><Tax>5</Tax><AllowanceSequenceNumber>${place + 1}</AllowanceSequenceNumber><TaxType>1</TaxType></ProductItem>`,
  );
  return `<Allowance xmlns="urn:GEINV:eInvoiceMessage:G0401:4.1"><Main><AllowanceNumber>${number}</AllowanceNumber><AllowanceDate>${digits(date)}</AllowanceDate><Seller><Identifier>${seller}</Identifier><Name>範例商店</Name></Seller><Buyer><Identifier>0000000000</Identifier><Name>0000</Name></Buyer><AllowanceType>2</AllowanceType></Main><Details>${lines.join('')}</Details><Amount><TaxAmount>${5 * sales.length}</TaxAmount><TotalAmount>${100 * sales.length}</TotalAmount></Amount></Allowance>`;
}

/** 作廢折讓. */
export const endOfAllowance = (number: string): string =>
  `<CancelAllowance xmlns="urn:GEINV:eInvoiceMessage:G0501:4.1"><CancelAllowanceNumber>${number}</CancelAllowanceNumber><AllowanceType>2</AllowanceType><AllowanceDate>20201214</AllowanceDate><BuyerId>0000000000</BuyerId><SellerId>${seller}</SellerId><CancelDate>20201215</CancelDate><CancelTime>09:00:00</CancelTime><CancelReason>誤開</CancelReason></CancelAllowance>`;

/** Where the Turnkey has messages of a code. */
export const src = (code: string): string =>
  `UpCast/${code.startsWith('C') ? 'B2CSTORAGE' : 'B2SSTORAGE'}/${code}/SRC`;
