import { describe, expect, it } from 'vitest';
import {
  EInvoiceError,
  type EInvoiceMessage,
  type Invoice,
  parseInvoiceXml,
  toAdjustment,
  toTransaction,
} from '../../src/einvoice/index.js';
import {
  allowanceXml,
  big5,
  cancelAllowanceXml,
  cancelInvoiceXml,
  invoiceXml,
  sampleInvoice,
  voidInvoiceXml,
} from './make.js';

const codes = (message: EInvoiceMessage) =>
  [...new Set(message.warnings.map((warning) => warning.code))].sort();
const refusal = (xml: string | Uint8Array) => {
  try {
    parseInvoiceXml(xml);
  } catch (error) {
    expect(error).toBeInstanceOf(EInvoiceError);
    return (error as EInvoiceError).code;
  }
  return 'read';
};

describe('parseInvoiceXml', () => {
  it.each([
    ...['3.0', '3.1', '3.2', '3.2.1'].flatMap((version) => [
      ['C0401', version, 'invoice'] as const,
      ['A0401', version, 'invoice'] as const,
    ]),
    ['F0401', '4.0', 'invoice'],
    ['F0401', '4.1', 'invoice'],
    ['F0401', '4.9', 'invoice'],
  ] as const)('reads %s %s', (code, version, kind) => {
    const message = parseInvoiceXml(invoiceXml(code, version));
    expect(message).toMatchObject({
      kind,
      code,
      version,
      number: 'AB12345678',
      date: '2020-12-12',
      time: '14:30:05',
      period: '10912',
      seller: { ubn: '22099131' },
      buyer: { ubn: null },
      totalAmount: 1280,
      randomCode: code === 'A0401' ? null : '0122',
      amount: { salesAmount: '1280', taxAmount: '0', totalAmount: '1280', taxRate: '0.05' },
      items: [
        { description: '新社香菇', quantity: '2', unitPrice: '500', amount: '1000' },
        { description: 'Tea & "milk" <hot>', quantity: '1.5', unitPrice: '186.6666667' },
      ],
    });
    expect(codes(message)).toEqual([]);
  });

  it.each([
    ...['C0501', 'A0501'].flatMap((code) => ['3.0', '3.1', '3.2'].map((version) => [code, version])),
    ['F0501', '4.0'],
    ['F0501', '4.1'],
  ])('reads %s %s', (code, version) => {
    const message = parseInvoiceXml(cancelInvoiceXml(code, version));
    expect(message).toMatchObject({
      kind: 'cancelInvoice',
      code,
      version,
      number: 'AB12345678',
      date: '2020-12-12',
      period: '10912',
      sellerUbn: '22099131',
      buyerUbn: null,
      endedOn: '2020-12-13',
      endedAt: '09:00:00',
      reason: '開立錯誤',
    });
    expect(codes(message)).toEqual([]);
  });

  it.each([
    ['C0701', '3.1'],
    ['C0701', '3.2'],
    ['F0701', '4.0'],
    ['F0701', '4.1'],
  ])('reads %s %s', (code, version) => {
    expect(parseInvoiceXml(voidInvoiceXml(code, version))).toMatchObject({
      kind: 'voidInvoice',
      code,
      version,
      number: 'AB12345678',
      endedOn: '2020-12-13',
      warnings: [],
    });
  });

  it.each([
    ['D0401', '3.1'],
    ['B0401', '3.2'],
    ['G0401', '4.0'],
    ['G0401', '4.1'],
  ])('reads %s %s', (code, version) => {
    expect(parseInvoiceXml(allowanceXml(code, version))).toMatchObject({
      kind: 'allowance',
      code,
      version,
      number: 'AL00000001',
      date: '2020-12-14',
      allowanceType: '2',
      taxAmount: '43',
      totalAmount: '862',
      items: [
        { originalInvoiceNumber: 'AB12345678', originalInvoiceDate: '2020-12-12', amount: '762', tax: '38' },
        { originalInvoiceNumber: 'CD00000001' },
      ],
      warnings: [],
    });
  });

  it.each([
    ['D0501', '3.1'],
    ['B0501', '3.2'],
    ['G0501', '4.0'],
    ['G0501', '4.1'],
  ])('reads %s %s', (code, version) => {
    expect(parseInvoiceXml(cancelAllowanceXml(code, version))).toMatchObject({
      kind: 'cancelAllowance',
      code,
      version,
      number: 'AL00000001',
      date: '2020-12-14',
      warnings: [],
    });
  });
});

/** What the makers wrote, by the fields that the campaign needs. */
const ended = { number: 'AB12345678', date: '2020-12-12', sellerUbn: '22099131', endedOn: '2020-12-13' };
const wanted = {
  invoice: { number: 'AB12345678', date: '2020-12-12', totalAmount: 1280 },
  cancelInvoice: ended,
  voidInvoice: ended,
  allowance: {
    number: 'AL00000001',
    items: [
      { originalInvoiceNumber: 'AB12345678', originalInvoiceDate: '2020-12-12', taxType: '1' },
      { originalInvoiceNumber: 'CD00000001', originalInvoiceDate: '2020-11-01', taxType: '1' },
    ],
  },
  cancelAllowance: { number: 'AL00000001', date: '2020-12-14', sellerUbn: '22099131', endedOn: '2020-12-15' },
};

describe('parseInvoiceXml, given a deviation that occurs in practice', () => {
  const invoice = invoiceXml('F0401', '4.1');
  const cancel = cancelInvoiceXml();
  it.each<[string, string | Uint8Array, string[]]>([
    [
      'wrong root',
      cancel.replaceAll('CancelInvoice>', 'Invoice>').replace('<CancelInvoice ', '<Invoice '),
      ['wrong_root'],
    ],
    [
      'wrong root of a void',
      voidInvoiceXml().replaceAll('VoidInvoice>', 'Invoice>').replace('<VoidInvoice ', '<Invoice '),
      ['wrong_root'],
    ],
    [
      'wrong root of a cancelled allowance',
      cancelAllowanceXml()
        .replaceAll('CancelAllowance>', 'Invoice>')
        .replace('<CancelAllowance ', '<Invoice '),
      ['wrong_root'],
    ],
    [
      'extra Main of a void',
      voidInvoiceXml().replace(/(<VoidInvoiceNumber>.*<\/VoidReason>)/s, '<Main>$1</Main>'),
      ['extra_main'],
    ],
    [
      'extra Main of a cancelled allowance',
      cancelAllowanceXml().replace(/(<CancelAllowanceNumber>.*<\/CancelReason>)/s, '<Main>$1</Main>'),
      ['extra_main'],
    ],
    [
      'extra Main',
      cancel.replace(/(<CancelInvoiceNumber>.*<\/CancelReason>)/s, '<Main>$1</Main>'),
      ['extra_main'],
    ],
    [
      'renamed parties',
      cancel.replaceAll('BuyerId>', 'BuyerIdentifier>').replaceAll('SellerId>', 'SellerIdentifier>'),
      ['renamed_element'],
    ],
    ['renamed items', invoice.replaceAll('ProductItem', 'InvoiceItem'), ['renamed_element']],
    [
      'renamed items of an allowance',
      allowanceXml().replaceAll('ProductItem', 'AllowanceItem'),
      ['renamed_element'],
    ],
    ['cancel of 3 with version 4.1', cancelInvoiceXml('C0501', '4.1'), ['version_mismatch']],
    ['void of 3 with version 4.1', voidInvoiceXml('C0701', '4.1'), ['version_mismatch']],
    ['cancelled allowance of 3 with version 4.1', cancelAllowanceXml('D0501', '4.1'), ['version_mismatch']],
    ['code of 4 with version 3.2', invoiceXml('F0401', '3.2'), ['version_mismatch']],
    ['code of 3 with version 4.1', invoiceXml('C0401', '4.1'), ['version_mismatch']],
    ['allowance of 3 with version 4.1', allowanceXml('D0401', '4.1'), ['version_mismatch']],
    [
      'shuffled main',
      invoice.replace(/(<InvoiceNumber>.*?<\/InvoiceNumber>)(<InvoiceDate>.*?<\/InvoiceDate>)/, '$2$1'),
      ['element_order'],
    ],
    [
      'TaxType after SequenceNumber',
      invoice.replace(
        /<TaxType>1<\/TaxType>(<Amount>\d+<\/Amount><SequenceNumber>\d<\/SequenceNumber>)/g,
        '$1<TaxType>1</TaxType>',
      ),
      ['element_order'],
    ],
    [
      'TaxType of an allowance before Amount',
      allowanceXml().replace(/(<Amount>\d+<\/Amount><Tax>.*?)(<TaxType>1<\/TaxType>)/g, '$2$1'),
      ['element_order'],
    ],
    [
      'sequence number of an invoice in an allowance',
      allowanceXml().replace('<AllowanceSequenceNumber>', '<SequenceNumber>1</SequenceNumber>$&'),
      ['unknown_element'],
    ],
    [
      'lines of an allowance that differ',
      allowanceXml().replace('<Amount>762', '<Amount>761'),
      ['amount_sum'],
    ],
    ['taxes of an allowance that differ', allowanceXml().replace('<Tax>38', '<Tax>37'), ['amount_sum']],
    [
      'empty optional element',
      invoice.replace('<PrintMark>', '<CarrierType></CarrierType><CarrierId1/><PrintMark>'),
      ['empty_element'],
    ],
    ['ISO date', invoice.replace('>20201212<', '>2020-12-12<'), ['date_format']],
    ['ISO dates of a cancel', cancel.replace(/>(20\d\d)(\d\d)(\d\d)</g, '>$1-$2-$3<'), ['date_format']],
    ['ISO dates of an allowance', allowanceXml().replaceAll('>20201212<', '>2020/12/12<'), ['date_format']],
    ['time as .NET writes it', invoice.replace('>14:30:05<', '>14:30:05.0000000+08:00<'), ['time_format']],
    ['short time', invoice.replace('>14:30:05<', '>14:30<'), ['time_format']],
    ['blanks in a value', invoice.replace('>AB12345678<', '> AB12345678 \n<'), ['blanks']],
    ['number with a dash', invoice.replace('>AB12345678<', '>AB－12345678<'), ['number_format']],
    ['BOM as text', `\ufeff${invoice}`, ['bom']],
    ['BOM as bytes', Buffer.from(`\ufeff${invoice}`, 'utf8'), ['bom']],
    ['comment', invoice.replace('<Main>', '<!-- by till 3 --><Main><!--x-->'), ['comment']],
    ['missing closing root', invoice.replace('</Invoice>', ''), ['root_not_closed']],
    ['missing closing root of a cancel', cancel.replace('</CancelInvoice>', ''), ['root_not_closed']],
    ['missing closing root of a void', voidInvoiceXml().replace('</VoidInvoice>', ''), ['root_not_closed']],
    ['missing closing root of an allowance', allowanceXml().replace('</Allowance>', ''), ['root_not_closed']],
    [
      'missing closing root of a cancelled allowance',
      cancelAllowanceXml().replace('</CancelAllowance>', ''),
      ['root_not_closed'],
    ],
    ['no namespace', invoice.replace(/ xmlns="[^"]*"/, ''), ['namespace_missing']],
    ['another code', voidInvoiceXml('F0501'), ['namespace_code']],
    [
      'unknown element',
      invoice.replace('<PrintMark>', '<Colour>red</Colour><PrintMark>'),
      ['unknown_element'],
    ],
    [
      'consumer tax',
      invoiceXml('C0401', '3.2', { ...sampleInvoice, sales: '1219', tax: '61' }),
      ['consumer_tax'],
    ],
    ['sums that differ', invoiceXml('C0401', '3.2', { ...sampleInvoice, sales: '1000' }), ['amount_sum']],
    [
      'placeholder seller',
      invoiceXml('C0401', '3.2', { ...sampleInvoice, sellerUbn: '12345678' }),
      ['seller_ubn'],
    ],
    [
      'fraction of a dollar',
      invoiceXml('F0401', '4.1', { ...sampleInvoice, total: '1280.4' }),
      ['total_fraction'],
    ],
    ['missing time', invoice.replace(/<InvoiceTime>.*?<\/InvoiceTime>/, ''), ['missing']],
  ])('reads it with a warning: %s', (_, xml, expected) => {
    const message = parseInvoiceXml(xml);
    expect(codes(message)).toEqual(expected);
    expect(message).toMatchObject(wanted[message.kind]);
    for (const warning of message.warnings) {
      expect(warning.at).not.toBe('');
      expect(warning.messageZh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('reads prefixes, CDATA, character references and declared encodings', () => {
    const prefixed = invoice.replace(/<(\/?)([A-Z])/g, '<$1e:$2').replace('xmlns=', 'xmlns:e=');
    expect(parseInvoiceXml(prefixed)).toMatchObject({
      code: 'F0401',
      version: '4.1',
      number: 'AB12345678',
      warnings: [],
    });
    const cdata = invoice.replace('>新社香菇<', '><![CDATA[a<b&c]]>&#x65B0;&#31038;<');
    expect(parseInvoiceXml(cdata)).toMatchObject({ items: [{ description: 'a<b&c新社' }, {}] });
    const utf16 = Buffer.from(`\ufeff${invoice}`, 'utf16le');
    expect(parseInvoiceXml(utf16)).toMatchObject({ items: [{ description: '新社香菇' }, {}] });
    expect(parseInvoiceXml(utf16.subarray(2))).toMatchObject({ items: [{ description: '新社香菇' }, {}] });
  });

  it('lists at most twenty warnings of a kind, and stays fast with 100,000 comments', () => {
    const message = parseInvoiceXml(invoice.replace('<Main>', `${'<!---->'.repeat(100_000)}<Main>`));
    expect(message.warnings).toHaveLength(20);
  });
});

describe('parseInvoiceXml, given no message', () => {
  const invoice = invoiceXml('F0401', '4.1');
  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'not_an_einvoice'],
    ['text', 'hello', 'not_an_einvoice'],
    ['another XML', '<a><b/></a>', 'not_an_einvoice'],
    [
      'blank numbers called C0701',
      '<BranchTrackBlank xmlns="urn:GEINV:eInvoiceMessage:C0701:3.1"><Main><HeadBan>22099131</HeadBan></Main></BranchTrackBlank>',
      'message_unsupported',
    ],
    [
      'a message that is no sale',
      '<BranchTrack xmlns="urn:GEINV:eInvoiceMessage:E0401:3.2"><Main><HeadBan>1</HeadBan></Main></BranchTrack>',
      'message_unsupported',
    ],
    ['DOCTYPE', invoice.replace('<Invoice', '<!DOCTYPE Invoice><Invoice'), 'doctype'],
    [
      'billion laughs',
      `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${[...Array(9).keys()].map((i) => `<!ENTITY lol${i} "&lol;&lol;">`).join('')}]><Invoice>&lol8;</Invoice>`,
      'doctype',
    ],
    [
      'external entity',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Invoice>&x;</Invoice>',
      'doctype',
    ],
    ['undeclared entity', invoice.replace('>新社香菇<', '>&nbsp;<'), 'entity'],
    ['NUL by reference', invoice.replace('>新社香菇<', '>&#0;<'), 'entity'],
    ['wrong nesting', invoice.replace('</Main>', '</Mian>'), 'xml_malformed'],
    ['two roots', `${invoice}<Invoice/>`, 'xml_malformed'],
    ['masked number', invoice.replace('AB12345678', 'AB12345***'), 'donated'],
    ['a number that is none', invoice.replace('AB12345678', 'A12345678'), 'field_invalid'],
    ['a day that is none', invoice.replace('20201212', '20200230'), 'field_invalid'],
    ['a day before the calendar', invoice.replace('20201212', '19110101'), 'field_invalid'],
    ['a total that is none', invoice.replace('<TotalAmount>1280', '<TotalAmount>1,280'), 'field_invalid'],
    ['a negative total', invoice.replace('<TotalAmount>1280', '<TotalAmount>-1280'), 'field_invalid'],
    ['no total', invoice.replace(/<TotalAmount>\d+<\/TotalAmount>/, ''), 'field_missing'],
    [
      'no number',
      invoice.replace(/<InvoiceNumber>.*?<\/InvoiceNumber>/, '<InvoiceNumber/>'),
      'field_missing',
    ],
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from('<Invoice>'), Buffer.from([0xff, 0xfe, 0xfd])]),
      'encoding',
    ],
    ['an unknown encoding', Buffer.from('<?xml version="1.0" encoding="EBCDIC-X"?><Invoice/>'), 'encoding'],
    ['100 MB of nesting', '<a>'.repeat(33_000_000), 'too_long'],
    ['16 MB of nesting', '<a>'.repeat(5_000_000), 'nesting'],
  ])('refuses %s', (_, xml, code) => {
    const start = performance.now();
    expect(refusal(xml)).toBe(code);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('refuses a file that is truncated anywhere before its sections are complete', () => {
    const whole = invoice.indexOf('</Amount>') + '</Amount>'.length;
    for (let length = 1; length < whole; length++)
      expect(refusal(invoice.slice(0, length)), `cut at ${length}`).not.toBe('read');
    for (const [xml, last] of [
      [cancelInvoiceXml(), '</CancelReason>'],
      [voidInvoiceXml(), '</VoidReason>'],
      [cancelAllowanceXml(), '</CancelReason>'],
      [allowanceXml(), '</Amount>\n'],
    ] as const) {
      const end = xml.indexOf(last) + last.trim().length;
      for (let length = 1; length < end; length++)
        expect(refusal(xml.slice(0, length)), `cut at ${length}`).not.toBe('read');
    }
  });

  it('says where, in both languages, and never shows the input', () => {
    try {
      parseInvoiceXml(invoice.replace('AB12345678', 'SECRETVALUE'));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: 'field_invalid',
        at: expect.stringMatching(/^Invoice\/Main\/InvoiceNumber, line 3, column \d+$/),
      });
      const { message, messageZh } = error as EInvoiceError;
      expect(message + messageZh).not.toContain('SECRET');
      expect(messageZh).toMatch(/欄位/);
    }
  });
});

describe('parseInvoiceXml, given what tills and shops really write', () => {
  const invoice = invoiceXml('F0401', '4.1');
  const codesOf = (xml: string | Uint8Array) => parseInvoiceXml(xml).warnings.map(({ code }) => code);
  const refusalOf = (xml: string) => {
    try {
      parseInvoiceXml(xml);
    } catch (error) {
      return (error as EInvoiceError).code;
    }
    return 'read';
  };

  it('joins the lines of several Details, in allowances too', () => {
    const apart = invoice.replace('</ProductItem>', '</ProductItem></Details><Details>');
    expect(parseInvoiceXml(apart)).toMatchObject({
      items: (parseInvoiceXml(invoice) as Invoice).items,
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'repeated_element' })]),
    });
    const refund = allowanceXml('G0401', '4.1', [
      { number: 'AB12345678', date: '20201212', amount: '500', tax: '25' },
      { number: 'AB12345678', date: '20201212', amount: '400', tax: '20' },
    ]).replace('</ProductItem>', '</ProductItem></Details><Details>');
    expect(toAdjustment(parseInvoiceXml(refund))).toMatchObject([{ body: { amount: 945 } }]);
  });

  it.each([
    ['two totals', invoice.replace('<TotalAmount>', '<TotalAmount>1</TotalAmount><TotalAmount>')],
    [
      'two sellers',
      invoice.replace('<Seller>', '<Seller><Identifier>04541302</Identifier></Seller><Seller>'),
    ],
    ['two Main', invoice.replace('<Main>', '<Main><InvoiceNumber>AB00000001</InvoiceNumber></Main><Main>')],
    ['two Amount', invoice.replace('</Invoice>', '<Amount><TotalAmount>1</TotalAmount></Amount></Invoice>')],
    [
      'two Main of a void',
      voidInvoiceXml().replace(/<VoidInvoiceNumber>.*<\/VoidReason>/s, '<Main>$&</Main><Main>$&</Main>'),
    ],
    [
      'two numbers',
      allowanceXml().replace(
        '<OriginalInvoiceNumber>',
        '<OriginalInvoiceNumber>XY00000001</OriginalInvoiceNumber><OriginalInvoiceNumber>',
      ),
    ],
    ['two amounts of a line', allowanceXml().replace('<Amount>762', '<Amount>1</Amount><Amount>762')],
  ])('refuses %s that differ', (_, xml) => {
    expect(refusalOf(xml)).toBe('field_repeated');
  });

  it('accepts what stands twice and is the same, and tells an optional field that differs', () => {
    expect(codesOf(invoice.replace('<TotalAmount>', '<TotalAmount>1280</TotalAmount><TotalAmount>'))).toEqual(
      [],
    );
    expect(codesOf(invoice.replace('<DonateMark>', '<DonateMark>1</DonateMark><DonateMark>'))).toContain(
      'repeated_element',
    );
  });

  it.each([
    ['14:30:05', '2020-12-12T14:30:05+08:00', []],
    ['9:5:07', '2020-12-12T09:05:07+08:00', ['time_format']],
    ['16:30:00Z', '2020-12-13T00:30:00+08:00', ['time_format']],
    ['14:30:05+08:00', '2020-12-12T14:30:05+08:00', ['time_format']],
    ['01:00:00+09:00', '2020-12-12T00:00:00+08:00', ['time_format']],
    ['00:30:00+09:00', '2020-12-11T23:30:00+08:00', ['time_format']],
    ['24:00:00', '2020-12-12T12:00:00+08:00', ['unreadable']],
  ])('reads the time %s', (time, occurredAt, codes) => {
    const read = parseInvoiceXml(invoice.replace('14:30:05', time)) as Invoice;
    expect(read).toMatchObject({ date: '2020-12-12', occurredAt });
    expect(read.warnings.map(({ code }) => code)).toEqual(codes);
    expect(toTransaction(read).occurredAt).toBe(occurredAt);
  });

  it('converts the time of a void in UTC', () => {
    expect(parseInvoiceXml(voidInvoiceXml().replace('09:00:00', '16:30:00Z'))).toMatchObject({
      endedOn: '2020-12-14',
      endedAt: '00:30:00',
    });
  });

  it('tells a currency without a rate, and marks that the standard does not have', () => {
    const currency = (rest: string) => invoice.replace('</TotalAmount>', `</TotalAmount>${rest}`);
    expect(codesOf(currency('<Currency>USD</Currency>'))).toEqual(['currency']);
    expect(codesOf(currency('<ExchangeRate>28.5</ExchangeRate><Currency>USD</Currency>'))).toEqual([]);
    expect(codesOf(currency('<Currency>TWD</Currency>'))).toEqual([]);
    expect(codesOf(invoice.replace('<InvoiceType>07', '<InvoiceType>7'))).toEqual(['unknown_mark']);
    expect(codesOf(invoice.replace('<PrintMark>Y', '<PrintMark>X'))).toEqual(['unknown_mark']);
    expect(codesOf(invoice.replace('<DonateMark>0', '<DonateMark>N'))).toEqual(['unknown_mark']);
  });

  it('gives back what an allowance has, beside a line of nothing', () => {
    const of = (...amounts: [string, string][]) =>
      toAdjustment(
        parseInvoiceXml(
          allowanceXml(
            'G0401',
            '4.1',
            amounts.map(([amount, tax], index) => ({
              number: `AB1234567${index}`,
              date: '20201212',
              amount,
              tax,
            })),
          ),
        ),
      );
    expect(of(['100', '5'], ['0', '0'])).toMatchObject([
      { transaction: 'einvoice:10912AB12345670', body: { amount: 105 } },
    ]);
    expect(() => of(['0', '0'])).toThrow(EInvoiceError);
    expect(() => of(['100', '5'], ['-1', '0'])).toThrow(EInvoiceError);
  });

  const declared = (label: string) => invoice.replace('encoding="UTF-8"', `encoding="${label}"`);
  const expected = (parseInvoiceXml(invoice) as Invoice).items;
  it.each([
    ['UTF-8 with BOM, declared Big5', Buffer.from(`\ufeff${declared('Big5')}`), ['bom']],
    ['UTF-8, declared Big5', Buffer.from(declared('Big5')), ['encoding_declared']],
    ['UTF-8, declared UTF-16', Buffer.from(declared('utf-16')), []],
    ['Big5, declared UTF-8', big5(declared('UTF-8')), ['encoding_declared']],
    ['Big5', big5(declared('Big5')), []],
    ...['CP950', 'ms950', 'x-windows-950', 'BIG5-HKSCS', 'big-5', 'windows_950'].map(
      (label) => [label, big5(declared(label)), []] as const,
    ),
  ] as [string, Uint8Array, string[]][])('reads the bytes as they are: %s', (_, bytes, codes) => {
    const read = parseInvoiceXml(bytes) as Invoice;
    expect(read.items).toEqual(expected);
    expect(read.warnings.map(({ code }) => code)).toEqual(codes);
  });
});
