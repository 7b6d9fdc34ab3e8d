/** Makers of messages and codes, written from the tables of the standard, independently of the readers. */

interface MadeItem {
  description: string;
  quantity: string;
  unitPrice: string;
  amount: string;
}
export interface MadeInvoice {
  number: string;
  date: string;
  time: string;
  sellerUbn: string;
  buyerUbn: string | null;
  randomCode: string | null;
  items: MadeItem[];
  sales: string;
  tax: string;
  total: string;
  carrier?: { type: string; id: string };
}

export const sampleInvoice: MadeInvoice = {
  number: 'AB12345678',
  date: '2020-12-12',
  time: '14:30:05',
  sellerUbn: '22099131',
  buyerUbn: null,
  randomCode: '0122',
  items: [
    { description: '新社香菇', quantity: '2', unitPrice: '500', amount: '1000' },
    { description: 'Tea & "milk" <hot>', quantity: '1.5', unitPrice: '186.6666667', amount: '280' },
  ],
  sales: '1280',
  tax: '0',
  total: '1280',
};

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const day = (date: string) => date.replaceAll('-', '');
const el = (name: string, value: string | null | undefined) =>
  value === null || value === undefined ? '' : `<${name}>${escaped(value)}</${name}>`;

export const namespace = (code: string, version: string) => `urn:GEINV:eInvoiceMessage:${code}:${version}`;
const declare = (code: string, version: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<ROOT xmlns="${namespace(code, version)}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`;
const wrap = (root: string, code: string, version: string, body: string) =>
  `${declare(code, version).replace('ROOT', root)}\n${body}\n</${root}>\n`;

export function invoiceXml(
  code: 'C0401' | 'A0401' | 'F0401',
  version: string,
  invoice: MadeInvoice = sampleInvoice,
): string {
  const party = (name: string, id: string, title: string) =>
    `<${name}><Identifier>${id}</Identifier><Name>${title}</Name></${name}>`;
  const main = [
    el('InvoiceNumber', invoice.number),
    el('InvoiceDate', day(invoice.date)),
    el('InvoiceTime', invoice.time),
    party('Seller', invoice.sellerUbn, '範例商店'),
    party('Buyer', invoice.buyerUbn ?? '0000000000', invoice.buyerUbn ? '範例公司' : '0000'),
    el('InvoiceType', '07'),
    el('DonateMark', '0'),
    ...(code === 'A0401'
      ? []
      : [
          invoice.carrier
            ? el('CarrierType', invoice.carrier.type) +
              el('CarrierId1', invoice.carrier.id) +
              el('CarrierId2', invoice.carrier.id)
            : '',
          el('PrintMark', invoice.carrier ? 'N' : 'Y'),
          el('RandomNumber', invoice.randomCode),
        ]),
  ].join('');
  const items = invoice.items
    .map(
      (item, i) =>
        `<ProductItem>${el('Description', item.description)}${el('Quantity', item.quantity)}${el('UnitPrice', item.unitPrice)}${code === 'F0401' ? el('TaxType', '1') : ''}${el('Amount', item.amount)}${el('SequenceNumber', String(i + 1))}</ProductItem>`,
    )
    .join('\n');
  const amount = [
    el('SalesAmount', invoice.sales),
    el('FreeTaxSalesAmount', '0'),
    el('ZeroTaxSalesAmount', '0'),
    el('TaxType', '1'),
    el('TaxRate', '0.05'),
    el('TaxAmount', invoice.tax),
    el('TotalAmount', invoice.total),
  ].join('');
  return wrap(
    'Invoice',
    code,
    version,
    `<Main>${main}</Main>\n<Details>${items}</Details>\n<Amount>${amount}</Amount>`,
  );
}

export const cancelInvoiceXml = (code = 'F0501', version = '4.1') =>
  wrap(
    'CancelInvoice',
    code,
    version,
    [
      el('CancelInvoiceNumber', 'AB12345678'),
      el('InvoiceDate', '20201212'),
      el('BuyerId', '0000000000'),
      el('SellerId', '22099131'),
      el('CancelDate', '20201213'),
      el('CancelTime', '09:00:00'),
      el('CancelReason', '開立錯誤'),
    ].join(''),
  );

export const voidInvoiceXml = (code = 'F0701', version = '4.1') =>
  wrap(
    'VoidInvoice',
    code,
    version,
    [
      el('VoidInvoiceNumber', 'AB12345678'),
      el('InvoiceDate', '20201212'),
      el('BuyerId', '0000000000'),
      el('SellerId', '22099131'),
      el('VoidDate', '20201213'),
      el('VoidTime', '09:00:00'),
      el('VoidReason', '更正'),
    ].join(''),
  );

export const allowanceXml = (
  code = 'G0401',
  version = '4.1',
  lines = [
    { number: 'AB12345678', date: '20201212', amount: '762', tax: '38' },
    { number: 'CD00000001', date: '20201101', amount: '100', tax: '5' },
  ],
) =>
  wrap(
    'Allowance',
    code,
    version,
    `<Main>${el('AllowanceNumber', 'AL00000001')}${el('AllowanceDate', '20201214')}<Seller><Identifier>22099131</Identifier><Name>範例商店</Name></Seller><Buyer><Identifier>0000000000</Identifier><Name>0000</Name></Buyer>${el('AllowanceType', '2')}</Main><Details>${lines.map((line, i) => `<ProductItem>${el('OriginalInvoiceDate', line.date)}${el('OriginalInvoiceNumber', line.number)}${el('OriginalDescription', '香菇')}${el('Quantity', '1')}${el('UnitPrice', line.amount)}${el('Amount', line.amount)}${el('Tax', line.tax)}${el('AllowanceSequenceNumber', String(i + 1))}${el('TaxType', '1')}</ProductItem>`).join('')}</Details><Amount>${el('TaxAmount', '43')}${el('TotalAmount', '862')}</Amount>`,
  );

export const cancelAllowanceXml = (code = 'G0501', version = '4.1') =>
  wrap(
    'CancelAllowance',
    code,
    version,
    [
      el('CancelAllowanceNumber', 'AL00000001'),
      code === 'G0501' ? el('AllowanceType', '2') : '',
      el('AllowanceDate', '20201214'),
      el('BuyerId', '0000000000'),
      el('SellerId', '22099131'),
      el('CancelDate', '20201215'),
      el('CancelTime', '09:00:00'),
      el('CancelReason', '誤開'),
    ].join(''),
  );

export interface MadeQr {
  number: string;
  rocDate: string;
  randomCode: string;
  sales: number;
  total: number;
  buyerUbn: string;
  sellerUbn: string;
  check: string;
  area: string;
  inQr: number;
  inAll: number;
  encoding: 0 | 1 | 2 | 3;
  items: { name: string; quantity: string; price: string }[];
  foreignTotal?: string;
}
export const sampleQr: MadeQr = {
  number: 'AB12345678',
  rocDate: '1091212',
  randomCode: '0122',
  sales: 1219,
  total: 1280,
  buyerUbn: '00000000',
  sellerUbn: '22099131',
  check: 'CamotDNRUN8bVyY5S1BhFQ==',
  area: '**********',
  inQr: 3,
  inAll: 3,
  encoding: 1,
  items: [
    { name: '水上樂園門票 (全票)', quantity: '2', price: '500' },
    { name: '柴油', quantity: '47.301', price: '28.6' },
    { name: 'tea', quantity: '1', price: '0' },
  ],
};
const hex = (n: number) => n.toString(16).padStart(8, '0');

export const qrHeader = (qr: MadeQr) =>
  qr.number +
  qr.rocDate +
  qr.randomCode +
  hex(qr.sales) +
  hex(qr.total) +
  qr.buyerUbn +
  qr.sellerUbn +
  qr.check;

/** The stream after the 77 characters as bytes, and the two codes split at `cut` bytes of it. */
export function qrCodes(
  qr: MadeQr,
  cut: number,
  big5: (text: string) => Uint8Array,
): { left: Uint8Array; right: Uint8Array } {
  const list = qr.items.map((item) => `${item.name}:${item.quantity}:${item.price}`).join(':');
  const bytes = (text: string) => new TextEncoder().encode(text);
  const encoded =
    qr.encoding === 0
      ? big5(list)
      : qr.encoding === 2
        ? bytes(Buffer.from(list, 'utf8').toString('base64'))
        : bytes(qr.encoding === 3 ? `0000000000:${qr.foreignTotal}:${list}` : list);
  const head = bytes(`${qrHeader(qr)}:${qr.area}:${qr.inQr}:${qr.inAll}:${qr.encoding}:`);
  return {
    left: Buffer.concat([head, encoded.subarray(0, cut)]),
    right: Buffer.concat([bytes('**'), encoded.subarray(cut)]),
  };
}

/** Big5 bytes of the characters that the tests use; Node encodes no Big5, so the table is made by decoding all pairs. */
export function big5(text: string): Uint8Array {
  const out: number[] = [];
  for (const char of text) {
    const pair = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : table().get(char);
    if (!pair) throw new Error(`not in Big5: ${char}`);
    out.push(...pair);
  }
  return Uint8Array.from(out);
}
let cached: Map<string, number[]> | undefined;
function table(): Map<string, number[]> {
  if (cached) return cached;
  cached = new Map();
  const decoder = new TextDecoder('big5');
  for (let lead = 0xa1; lead <= 0xf9; lead++)
    for (const trail of [...Array(0x3f).keys()]
      .map((i) => i + 0x40)
      .concat([...Array(0x5e).keys()].map((i) => i + 0xa1))) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\ufffd' && !cached.has(char)) cached.set(char, [lead, trail]);
    }
  return cached;
}
