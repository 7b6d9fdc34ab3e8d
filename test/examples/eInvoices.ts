// The e-invoice files as the tests read them: a few expressions, written from the tables of the standard, and nothing
// of src/. What they do not find is no message; a file without its last tag was cut.
import { merchants, type Sale, turnkey, ubnsOf } from './files.js';

export type Event = { readonly time: string } & (
  | { readonly action: 'issue'; readonly sale: Sale }
  | { readonly action: 'cancel'; readonly key: string }
  | { readonly action: 'void'; readonly key: string }
  | { readonly action: 'refund'; readonly key: string; readonly amount: number }
);

/** Text of an element, the first of that name. */
const text = (xml: string, name: string): string =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

/** `20201212` or `2020-12-12` → `2020-12-12`. */
const dateOf = (xml: string, name: string): string =>
  text(xml, name).replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, '$1-$2-$3');

/** ROC year and the even month of two, then the number: `10912-AB12345678`. */
export function keyOf(number: string, date: string): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${year - 1911}${String(Math.ceil(month / 2) * 2).padStart(2, '0')}-${number}`;
}

function issued(xml: string): Event {
  const number = text(xml, 'InvoiceNumber');
  const date = dateOf(xml, 'InvoiceDate');
  const time = `${date}T${text(xml, 'InvoiceTime')}`;
  const [seller, buyer] = [...xml.matchAll(/<Identifier>(\d+)</g)].map((match) => match[1] ?? '');
  const merchant = merchants.find((row) => ubnsOf(row).includes(String(seller)));
  return {
    time,
    action: 'issue',
    sale: {
      externalId: keyOf(number, date),
      merchantExternalId: String(merchant?.externalId),
      channel: 'store',
      occurredAt: `${time}+08:00`,
      totalAmount: Number(text(xml, 'TotalAmount')),
      document: {
        type: 'einvoice',
        number,
        date,
        ...(buyer && !/^0+$/.test(buyer) && { buyerUbn: buyer }),
      },
    },
  };
}

const ended = (xml: string, verb: 'Cancel' | 'Void'): Event => ({
  time: `${dateOf(xml, `${verb}Date`)}T${text(xml, `${verb}Time`)}`,
  action: verb === 'Void' ? 'void' : 'cancel',
  key: keyOf(text(xml, `${verb}InvoiceNumber`), dateOf(xml, 'InvoiceDate')),
});

function givenBack(xml: string): Event[] {
  const time = `${dateOf(xml, 'AllowanceDate')}T12:00:00`;
  return [...xml.matchAll(/<ProductItem>.*<\/ProductItem>/g)].map(([line]) => ({
    time,
    action: 'refund',
    key: keyOf(text(line, 'OriginalInvoiceNumber'), dateOf(line, 'OriginalInvoiceDate')),
    amount: Number(text(line, 'Amount')) + Number(text(line, 'Tax')),
  }));
}

function read(xml: string): Event[] {
  const root = /<\/(\w+)>\s*$/.exec(xml)?.[1];
  if (root === 'Invoice') return [issued(xml)];
  if (root === 'CancelInvoice') return [ended(xml, 'Cancel')];
  if (root === 'VoidInvoice') return [ended(xml, 'Void')];
  return root === 'Allowance' ? givenBack(xml) : [];
}

/** What happened by these files, in order of time. */
export const events: readonly Event[] = [...turnkey.values()]
  .flatMap(read)
  .sort((a, b) => (a.time < b.time ? -1 : 1));

/** Names of the files that hold no message. */
export const unreadable: readonly string[] = [...turnkey]
  .filter(([, xml]) => read(xml).length === 0)
  .map(([path]) => path.split('/').at(-1) ?? '');
