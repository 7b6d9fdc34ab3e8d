import { describe, expect, it } from 'vitest';
import {
  EInvoiceError,
  makeInvoiceQrCheck,
  parseInvoiceBarcode,
  parseInvoiceQr,
  verifyInvoiceQr,
} from '../../src/einvoice/index.js';
import { big5, type MadeQr, qrCodes, qrHeader, sampleQr } from './make.js';

const KEY = 'FE05F029154F6AA67A78B338ED2F6601';
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(EInvoiceError);
    return (error as EInvoiceError).code;
  }
  return 'read';
};
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const whole = { ...sampleQr };
const expectedItems = whole.items.map((item) => ({
  name: item.name,
  quantity: item.quantity,
  unitPrice: item.price,
}));

describe('parseInvoiceQr', () => {
  it.each([0, 1, 2, 3] as const)('reads encoding %i, split between the codes at every byte', (encoding) => {
    const qr: MadeQr = {
      ...whole,
      encoding,
      ...(encoding === 3 ? { sales: 0, total: 0, foreignTotal: '0000016B63' } : {}),
    };
    const all = qrCodes(qr, 10_000, big5).left.length - `${qrHeader(qr)}:${qr.area}:3:3:0:`.length;
    // A foreign supplier's amounts are in the left code.
    for (let cut = encoding === 3 ? 22 : 0; cut <= all; cut++) {
      const { left, right } = qrCodes(qr, cut, big5);
      const read = parseInvoiceQr(left, right);
      expect(read, `cut at ${cut}`).toMatchObject({
        number: 'AB12345678',
        encoding,
        items: expectedItems,
        truncated: false,
        // By the specification such a total may be in another currency.
        warnings: encoding === 3 ? [{ code: 'qr_foreign_amount' }] : [],
      });
      if (encoding === 3) expect(read).toMatchObject({ salesAmount: null, totalAmount: 363.99 });
    }
  });

  it.each([0, 1, 2, 3] as const)(
    'encoding %i, either code cut off at every byte: a result or an EInvoiceError',
    (encoding) => {
      const { left, right } = qrCodes({ ...whole, encoding, foreignTotal: '0000016B63' }, 20, big5);
      for (let end = 0; end <= left.length; end++)
        expect(['read', 'qr_cut', 'qr_not_an_invoice']).toContain(
          codeOf(() => parseInvoiceQr(left.subarray(0, end), right)),
        );
      for (let end = 0; end <= right.length; end++)
        expect(codeOf(() => parseInvoiceQr(left, right.subarray(0, end)))).toBe('read');
      for (let end = 77; end <= left.length; end++)
        expect(parseInvoiceQr(left.subarray(0, end))).toMatchObject({
          number: 'AB12345678',
          truncated: true,
        });
    },
  );

  describe('the examples of the specification', () => {
    const header = 'AB112233441020523999900000144000001540000000001234567ydXZt4LAN1UHN/j1juVcRA==';
    const bytes = (text: string) =>
      Buffer.concat(text.split('|').map((part, i) => (i % 2 ? big5(part) : Buffer.from(part))));
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    it.each<[string, string | Uint8Array, string | Uint8Array]>([
      ['Big5', bytes(`${header}:**********:3:3:0:|乾電池|:1:105:`), bytes('**|口罩|:1:210:|牛奶|:1:25')],
      ['UTF-8', `${header}:**********:3:3:1:乾電池:1:105:`, '**口罩:1:210:牛奶:1:25'],
      [
        'Base64, each code by itself',
        `${header}:**********:3:3:2:${base64('乾電池')}`,
        `**${base64(':1:105:口罩:1:210:牛奶:1:25')}`,
      ],
    ])('reads the example in %s', (_, left, right) => {
      expect(parseInvoiceQr(left, right)).toMatchObject({
        number: 'AB11223344',
        date: '2013-05-23',
        period: '10206',
        randomCode: '9999',
        salesAmount: 324,
        totalAmount: 340,
        buyerUbn: null,
        sellerUbn: '01234567',
        items: [
          { name: '乾電池', quantity: '1', unitPrice: '105' },
          { name: '口罩', quantity: '1', unitPrice: '210' },
          { name: '牛奶', quantity: '1', unitPrice: '25' },
        ],
        warnings: [{ code: 'seller_ubn' }],
      });
    });
  });

  it('reads the header', () => {
    const { left, right } = qrCodes(whole, 12, big5);
    expect(parseInvoiceQr(text(left), text(right))).toEqual({
      number: 'AB12345678',
      date: '2020-12-12',
      period: '10912',
      randomCode: '0122',
      salesAmount: 1219,
      totalAmount: 1280,
      buyerUbn: null,
      sellerUbn: '22099131',
      encryptedCheck: 'CamotDNRUN8bVyY5S1BhFQ==',
      merchantArea: null,
      itemsInQr: 3,
      itemsTotal: 3,
      encoding: 1,
      items: expectedItems,
      freeText: null,
      truncated: false,
      warnings: [],
    });
  });

  it.each<[string, Partial<MadeQr>, object]>([
    ['sales not split', { sales: 0 }, { salesAmount: null, totalAmount: 1280 }],
    [
      'a buyer with UBN and no random code',
      { buyerUbn: '04541302', randomCode: '    ' },
      { buyerUbn: '04541302', randomCode: null },
    ],
    ['a merchant area of text', { area: '**ceepos**' }, { merchantArea: '**ceepos**' }],
    ['a truncated list', { inQr: 3, inAll: 12 }, { itemsTotal: 12, truncated: true, warnings: [] }],
    [
      'a placeholder seller',
      { sellerUbn: '12345678' },
      { warnings: [expect.objectContaining({ code: 'seller_ubn' })] },
    ],
  ])('reads a header: %s', (_, change, expected) => {
    const { left, right } = qrCodes({ ...whole, ...change }, 15, big5);
    expect(parseInvoiceQr(left, right)).toMatchObject(expected);
  });

  it('accepts what scanners return: swapped, single, padded, lower-case hex, trailing colon, free text', () => {
    const { left, right } = qrCodes(whole, 12, big5);
    expect(parseInvoiceQr(right, left)).toMatchObject({
      items: expectedItems,
      warnings: [{ code: 'qr_swapped' }],
    });
    expect(parseInvoiceQr(left)).toMatchObject({
      truncated: true,
      warnings: [{ code: 'qr_right_missing' }, { code: 'qr_items_unreadable' }],
    });
    expect(codeOf(() => parseInvoiceQr(right))).toBe('qr_left_missing');
    expect(parseInvoiceQr(text(left), `${text(right)}     `)).toMatchObject({
      items: expectedItems,
      freeText: null,
    });
    expect(parseInvoiceQr(text(left).replace('000004c3', '000004C3'), `${text(right)}:`)).toMatchObject({
      salesAmount: 1219,
      items: expectedItems,
    });
    expect(parseInvoiceQr(text(left), `${text(right)}:謝謝:光臨`)).toMatchObject({ freeText: '謝謝:光臨' });
    expect(parseInvoiceQr(left, 'https://shop.example')).toMatchObject({
      warnings: [{ code: 'qr_right_ignored' }, { code: 'qr_items_unreadable' }],
    });
    const full = qrCodes(whole, 10_000, big5).left;
    expect(parseInvoiceQr(full, '**')).toMatchObject({ items: expectedItems, warnings: [] });
    expect(parseInvoiceQr(qrHeader(whole))).toMatchObject({
      totalAmount: 1280,
      itemsTotal: null,
      truncated: true,
    });
  });

  describe('as scanners, keyboards and tills give it', () => {
    const codes = qrCodes(whole, 12, big5);
    const [left, right] = [text(codes.left), text(codes.right)];
    const expected = { number: 'AB12345678', totalAmount: 1280, items: expectedItems, truncated: false };
    const fullWidth = (code: string) =>
      code.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const swapCase = (code: string) =>
      code.replace(/[a-zA-Z]/g, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));
    it.each<[string, string | Uint8Array, (string | Uint8Array)?]>([
      ['CR LF after each', `${left}\r\n`, `${right}\r\n`],
      ['CR LF in the middle', left.replace('2209', '22\r\n09'), right],
      ['blank and BOM in front', ` \ufeff${left}`, `\ufeff${right}`],
      ['a BOM in bytes', Buffer.from(`\ufeff${left}`), Buffer.from(`\ufeff${right}`)],
      ['AIM identifiers', `]Q1${left}`, `]Q1${right}`],
      ['STX and ETX', `\u0002${left}\u0003`, right],
      ['a prefix of a till', `SCAN01-${left}`, `SCAN01-${right}`],
      ['both in one string', `${left}\r\n${right}\r\n`],
      ['both in one string, without a separator', left + right],
      ['both in one buffer', Buffer.from(`${left}\t${right}`)],
      ['both in one string, with AIM identifiers', `]Q1${left}\r${right}`],
      ['caps lock', swapCase(left), swapCase(right)],
      ['full-width signs', fullWidth(left), right],
      ['full-width signs in both', fullWidth(left), fullWidth(right)],
      ['bytes in a text', Buffer.from(left).toString('latin1'), Buffer.from(right).toString('latin1')],
    ])('reads it with %s', (_, one, other) => {
      const read = other === undefined ? parseInvoiceQr(one) : parseInvoiceQr(one, other);
      expect(read).toMatchObject(expected);
      expect(read.encryptedCheck).toBe(sampleQr.check);
      const codes = read.warnings.map(({ code }) => code);
      expect(codes.every((code) => code === 'qr_scanner')).toBe(true);
    });

    it.each(['#', '~~', 'END'])('reads the last price before the suffix %j of a scanner', (suffix) => {
      const read = parseInvoiceQr(left, `${right}${suffix}`);
      expect(read).toMatchObject({ ...expected, freeText: null, warnings: [{ code: 'qr_scanner' }] });
      // Free text follows a colon, so that it cannot be told from a suffix.
      expect(parseInvoiceQr(left, `${right}:${suffix}`)).toMatchObject({ freeText: suffix, warnings: [] });
    });

    it('joins a name over the line end that a scanner adds', () => {
      const head = `${qrHeader(whole)}:**********:2:2:1:`;
      const read = parseInvoiceQr(`${head}咖啡豆:2:350:紙\n`, '**袋:1:300\n');
      expect(read.items.map(({ name }) => name)).toEqual(['咖啡豆', '紙袋']);
    });

    const head = (digit: number) => Buffer.from(`${qrHeader(whole)}:**********:1:1:${digit}:`);
    const list = '東勢高接梨:2:350';
    const base64 = (bytes: Uint8Array) => Buffer.from(Buffer.from(bytes).toString('base64'));
    it.each<[string, number, Uint8Array, string[]]>([
      ['UTF-8 under the digit of Big5', 0, Buffer.from(list), ['qr_encoding']],
      ['Big5 under the digit of UTF-8', 1, big5(list), ['qr_encoding']],
      ['Base64 of Big5', 2, base64(big5(list)), []],
      ['Base64 of UTF-8', 2, base64(Buffer.from(list)), []],
      ['Base64 under the digit of UTF-8', 1, base64(Buffer.from(list)), ['qr_encoding']],
      ['plain text under the digit of Base64', 2, Buffer.from(list), ['qr_encoding']],
    ])('goes by the bytes: %s', (_, digit, bytes, codes) => {
      const read = parseInvoiceQr(Buffer.concat([head(digit), bytes]), '**');
      expect(read.items).toEqual([{ name: '東勢高接梨', quantity: '2', unitPrice: '350' }]);
      expect(read.warnings.map(({ code }) => code)).toEqual(codes);
    });

    it.each<[string, number, Uint8Array]>([
      ['question marks', 0, Buffer.from('?????:2:350')],
      ['U+FFFD', 1, Buffer.from('\ufffd\ufffd\ufffd:2:350')],
      ['Base64 of neither', 2, base64(Buffer.from([0xff, 0xfe, 0xff, 0x3a, 0x32, 0x3a, 0x33]))],
    ])('tells that names are destroyed: %s', (_, digit, bytes) => {
      const read = parseInvoiceQr(Buffer.concat([head(digit), bytes]), '**');
      expect(read.totalAmount).toBe(1280);
      expect(read.warnings.map(({ code }) => code)).toContain('qr_text_destroyed');
    });

    it.each(['ffffffff', 'FFFFFF9C', '80000000'])('refuses the total %s, which no receipt has', (total) => {
      const code = qrHeader(whole).replace('00000500', total);
      expect(codeOf(() => parseInvoiceQr(code, '**'))).toBe('qr_total_invalid');
    });
  });

  it('reads the header of Big5 that a scanner decoded to text, and warns that the names are lost', () => {
    const { left, right } = qrCodes({ ...whole, encoding: 0 }, 12, big5);
    expect(parseInvoiceQr(text(left), text(right))).toMatchObject({
      number: 'AB12345678',
      totalAmount: 1280,
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'qr_text_destroyed' })]),
    });
  });

  it.each([
    ['a carrier', '/ABC+123'],
    ['a web address', 'https://www.einvoice.nat.gov.tw'],
    ['nothing', ''],
    ['month 13', qrHeader({ ...whole, rocDate: '1091312' })],
    ['year zero', qrHeader({ ...whole, rocDate: '0001212' })],
    ['a donated invoice', qrHeader({ ...whole, number: 'LY42140***' })],
    ['half a header', qrHeader(whole).slice(0, 60)],
    ['long text', 'A'.repeat(5000)],
  ])('refuses %s', (_, left) => {
    expect(codeOf(() => parseInvoiceQr(left))).toMatch(
      /^(qr_not_an_invoice|field_invalid|donated|qr_cut|too_long)$/,
    );
  });

  it('reads a header of 76 characters whose check lost its padding, with a warning', () => {
    const left = text(qrCodes(whole, 10_000, big5).left).replace('FQ==:', 'FQ=:');
    expect(parseInvoiceQr(left, '**')).toMatchObject({
      items: expectedItems,
      warnings: [{ code: 'qr_check_length' }],
    });
  });
});

describe('the check of a QR code', () => {
  it('is that of the specification', () => {
    expect(makeInvoiceQrCheck('XF00001234', '9876', KEY)).toBe('CamotDNRUN8bVyY5S1BhFQ==');
  });

  it('is valid with the right key and the right number only', () => {
    const left = qrHeader({ ...whole, check: makeInvoiceQrCheck('AB12345678', '0122', KEY) });
    expect(verifyInvoiceQr(left, KEY)).toBe(true);
    expect(verifyInvoiceQr(new TextEncoder().encode(left), KEY.toLowerCase())).toBe(true);
    expect(verifyInvoiceQr(left.replace('AB12345678', 'AB12345679'), KEY)).toBe(false);
    expect(verifyInvoiceQr(left, KEY.replace('F', 'E'))).toBe(false);
    expect(codeOf(() => verifyInvoiceQr(left, 'short'))).toBe('key_invalid');
    for (const form of [
      left.replace(/=+$/, ''),
      `]Q1${left}\r\n`,
      `${left.replace('==', '')}:**********:1:1:1:`,
    ])
      expect(verifyInvoiceQr(form, KEY)).toBe(true);
    expect(codeOf(() => verifyInvoiceQr('/ABC+123', KEY))).toBe('qr_not_an_invoice');
  });
});

describe('parseInvoiceBarcode', () => {
  it.each([
    ['*10404UZ176908720122*', '10404', []],
    ['10404UZ176908720122', '10404', []],
    [']A0*10404uz176908720122*\r\n', '10404', []],
    ['１０４０４ＵＺ１７６９０８７２０１２２', '10404', []],
    ['11303UZ176908720122', '11304', ['odd_month']],
    ['10211UZ176908720122', '10212', ['odd_month']],
  ])('reads %s', (code, period, warnings) => {
    const read = parseInvoiceBarcode(code);
    expect(read).toMatchObject({ period, number: 'UZ17690872', randomCode: '0122' });
    expect(read.warnings.map((warning) => warning.code)).toEqual(warnings);
  });
  it.each(['', '---', '10413UZ176908720122', '10400UZ176908720122', '10404UZ17690872012', '/ABC+123'])(
    'refuses %j',
    (code) => {
      expect(codeOf(() => parseInvoiceBarcode(code))).toBe('barcode_invalid');
    },
  );
  it('recognizes a donated invoice', () => {
    expect(codeOf(() => parseInvoiceBarcode('10404LY42140***0122'))).toBe('donated');
  });
});
