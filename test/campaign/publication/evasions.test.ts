import { describe, expect, it } from 'vitest';
import { normalizeContact } from '../../../src/campaign/contact.js';
import { scanForPersonalData } from '../../../src/campaign/publication/scan.js';

const kinds = (content: unknown) => scanForPersonalData(content).map(({ kind }) => kind);

describe('scanForPersonalData, given what should pass it by', () => {
  it.each([
    ['separators of any kind', '09~12|345*678'],
    ['many separators', '0 - - - 9 - - - 12345678'],
    ['colons, as in a time', '09:12:34:56:78'],
    ['a time and the rest', '09:12 345678'],
    ['pictures as separators', '09📞12📞345📞678'],
    ['words as separators', '0912 然後 345 然後 678'],
    ['letters as separators', '0912x345x678'],
    ['a word before', 'TEL0912345678'],
    ['a word after', '0912345678ask'],
    ['keycaps', '0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣'],
    ['circled digits', '⓪⑨①②③④⑤⑥⑦⑧'],
    ['black circled digits', '⓿❾❶❷❸❹❺❻❼❽'],
    ['sans-serif circled digits', '🄋➈➀➁➂➃➄➅➆➇'],
    ['double circled digits', '⓪⓽⓵⓶⓷⓸⓹⓺⓻⓼'],
    ['digits in brackets', '0⑼⑴⑵⑶⑷⑸⑹⑺⑻'],
    ['mathematical digits', '𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖'],
    ['outlined digits', '𝟘𝟡𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠'],
    ['segmented digits', '🯰🯹🯱🯲🯳🯴🯵🯶🯷🯸'],
    ['full-width digits', '０９１２３４５６７８'],
    ['superscript digits', '⁰⁹¹²³⁴⁵⁶⁷⁸'],
    ['plain numerals', '〇九一二三四五六七八'],
    ['numerals of contracts', '零玖壹貳參肆伍陸柒捌'],
    ['simplified numerals', '零玖壹贰叁肆伍陆柒捌'],
    ['numerals of merchants', '〇〩〡〢〣〤〥〦〧〨'],
    ['numerals over a radio', '洞勾么兩三四五六拐八'],
    ['words', 'zero nine one two three four five six seven eight'],
    ['letters for digits', 'O9l2345678'],
    ['spaced letters for digits', 'O 9 I 2 3 4 5 6 7 8'],
    ['a direction mark, backwards', '\u202E8765432190\u202C'],
    ['direction marks between', '09\u200F12\u200E34\u202D5678'],
    ['zero-width characters', '0\u200B9\u200C1\u200D2\u20603\uFEFF45678'],
    ['decimal entities', '&#48;&#57;&#49;&#50;345678'],
    ['hexadecimal entities', '&#x30;&#x39;12345678'],
    ['entities without a semicolon', '&#48&#57&#49&#50 345678'],
    ['escaped entities', '&amp;#48;912345678'],
    ['named entities', '0912&nbsp;345&shy;678'],
    ['escapes of a script', '\\u0030\\u0039\\u{31}2345678'],
    ['percent escapes', '%30%39%31%32345678'],
    ['tags', '09<b>12</b><!-- - -->345<i>678</i>'],
    ['an address in a tag', '<a href="tel:0912345678">電話</a>'],
    ['no 0 at the beginning', '電話 912345678'],
    ['no 0 at the beginning, with separators', '912-345-678'],
    ['the prefix of the country', '+886912345678'],
    ['the prefix of the country and a 0', '(+886) 0912 345 678'],
    ['the prefix for abroad', '002-886-912-345-678'],
    ['an amount that is none', '0,912,345,678 元'],
  ])('finds a mobile number by %s', (_, text) => {
    expect(kinds(text)).toContain('mobileNumber');
    expect(kinds({ note: `請洽 ${text} 。` })).toContain('mobileNumber');
  });

  it.each([
    ['a dot that is spelt out', 'winner at gmail dot com'],
    ['brackets', 'winner (at) example [dot] com'],
    ['signs around', 'winner *at* gmail -dot- com'],
    ['a Chinese at', 'winner小老鼠gmail點com'],
    ['a Chinese at and a simplified dot', 'winner 小老鼠 gmail 点 com'],
    ['another Chinese at', 'winner艾特gmail.com'],
    ['a provider alone', 'winner@gmail'],
    ['a provider and at', 'winner at gmail'],
    ['spaces', 'w i n n e r @ g m a i l . c o m'],
    ['Cyrillic letters', 'wіnnеr@gmаіl.соm'],
    ['Greek letters', 'ωinner@ехаmρlε.νet'],
    ['a domain in another script', 'winner@пример.рф'],
    ['letters in circles', 'ⓦⓘⓝⓝⓔⓡ@ⓖⓜⓐⓘⓛ.ⓒⓞⓜ'],
    ['black letters', '🅦🅘🅝🅝🅔🅡@🅶🅼🅰🅸🅻.🅲🅾🅼'],
    ['full-width signs', 'winner＠gmail．com'],
    ['entities', 'winner&commat;gmail&period;com'],
    ['percent escapes', 'winner%40gmail%2Ecom'],
    ['tags', 'winner<b>@</b>gmail<i>.com</i>'],
    ['a direction mark, backwards', '\u202Emoc.liamg@renniw'],
  ])('finds a mail address by %s', (_, text) => {
    expect(kinds(text)).toContain('email');
  });

  it.each([
    ['a Cyrillic letter', 'А123456789'],
    ['a Greek letter', 'Α123456789'],
    ['a circled letter', 'Ⓐ①②③④⑤⑥⑦⑧⑨'],
    ['a letter of a flag', '🇦123456789'],
    ['separators', 'A-1.2~3|4*5_6·7 8:9'],
    ['a letter that looks like a digit', 'O100000001'],
    ['simplified numerals', 'A壹贰叁肆伍陆柒捌玖'],
    ['a label', 'ID:A123456789'],
  ])('finds a national id by %s', (_, text) => {
    const valid = text.startsWith('O') ? validId('O') : text;
    expect(kinds(valid)).toContain('nationalId');
  });

  it.each([
    ['separators', '4111|1111|1111|1111'],
    ['numerals', '肆壹壹壹 壹壹壹壹 壹壹壹壹 壹壹壹壹'],
    ['entities', '&#52;111&#32;1111 1111 1111'],
  ])('finds a card number by %s', (_, text) => {
    expect(kinds(text)).toContain('cardNumber');
  });

  it.each([
    ['entities', '得獎人：&#29579;&#23567;&#26126;'],
    ['tags', '得獎人：王<b>小</b>明'],
    ['a direction mark, backwards', '\u202E明小王'],
    ['a Kangxi radical', '得獎人：⾺小明'],
    ['percent escapes', encodeURIComponent('得獎人：王小明')],
    ['an ordinary word before', '黃金 黃金明'],
  ])('finds a name by %s', (_, text) => {
    expect(kinds(text)).toContain('name');
  });
});

/** The valid national id of a letter with as many zeros as possible. */
function validId(letter: string): string {
  for (let last = 0; last <= 9; last += 1) {
    const id = `${letter}10000000${last}`;
    if (scanForPersonalData(id).length > 0) return id;
  }
  throw new Error(`No id begins with ${letter}`);
}

describe('scanForPersonalData, given data that is split', () => {
  it.each<[string, unknown, string, string]>([
    ['a number over fields', { title: '得獎 0912', note: '345678' }, '/title', 'mobileNumber'],
    ['a number over three fields', { a: '09', b: '12345', c: '678' }, '/a', 'mobileNumber'],
    ['a number over numbers', { a: '09', b: 12_345_678 }, '/a', 'mobileNumber'],
    [
      'a number over rows',
      [
        { a: 'x', b: '0912' },
        { a: 'y', b: '345' },
        { a: 'z', b: '678' },
      ],
      '/0/b',
      'mobileNumber',
    ],
    ['a number over cells', [['1', '0912', '345678']], '/0/1', 'mobileNumber'],
    ['an address over fields', { a: 'winner@', b: 'gmail.com' }, '/a', 'email'],
    ['a spelt-out address over fields', { a: 'winner', b: '小老鼠', c: 'gmail 點 com' }, '/a', 'email'],
    ['a national id over fields', { a: 'A1234', b: '56789' }, '/a', 'nationalId'],
    ['a card number over fields', { a: '4111 1111', b: '1111 1111' }, '/a', 'cardNumber'],
    ['a name over fields', { a: '王', b: '小明' }, '/a', 'name'],
    [
      'a name over rows',
      [
        { a: '1', b: '歐陽' },
        { a: '2', b: '娜娜' },
      ],
      '/0/b',
      'name',
    ],
  ])('finds %s', (_, content, pointer, kind) => {
    expect(scanForPersonalData(content)).toContainEqual({ pointer, kind });
  });

  it('does not join what is not adjacent, or not personal', () => {
    expect(kinds({ title: '第 1 週 2020', titleEn: 'Winners of 2020', note: '12 月 19 日開獎' })).toEqual([]);
    expect(kinds({ prizes: [{ name: 'iPhone 12' }, { name: '500 元禮券' }, { name: '68,000 元' }] })).toEqual(
      [],
    );
    expect(kinds([['0912', '甲', '345678']])).toEqual([]);
  });
});

describe('the number or address of a known person', () => {
  const phones = ['0912345670', '0423456789', '85291234567'];
  const emails = ['wang.ming88@gmail.com', 'ming@mail.example.tw'];
  const found = (content: unknown, allowed: string[] = []) =>
    scanForPersonalData(content, allowed, {
      names: ['甲骨文', '林木', 'Joe Doe'],
      hasContact: (field, value) => (field === 'phone' ? phones : emails).includes(value),
    });

  it.each([
    ['0912 和 345 和 670', 'mobileNumber'],
    ['a0b9c1d2e3f4g5h6i7j0', 'mobileNumber'],
    ['零玖壹貳參肆伍陸柒零', 'mobileNumber'],
    ['號碼 912 及 345 及 670', 'mobileNumber'],
    ['(4) 2345 轉 6789', 'landlineNumber'],
    ['04-2345-6789', 'landlineNumber'],
    ['852 香港 9123 4567', 'landlineNumber'],
    ['wang.ming88 在 gmail', 'email'],
    ['信箱 gmail.com，帳號 wang.ming88', 'email'],
    ['ming（信箱在 mail.example.tw）', 'email'],
    ['WANG.MING88 @ GMAIL.COM', 'email'],
  ])('is found in %s', (text, kind) => {
    expect(found({ note: text })).toEqual([{ pointer: '/note', kind }]);
    expect(found({ [text]: 1 })).toEqual([{ pointer: '/*', kind }]);
  });

  it('is found over fields, and never allowed', () => {
    expect(found({ a: '禮券 091234', b: '元 5670 張' })).toEqual([{ pointer: '/a', kind: 'mobileNumber' }]);
    expect(found({ a: '04-23禮券', b: '45 元 6789' })).toEqual([{ pointer: '/a', kind: 'landlineNumber' }]);
    expect(found({ a: '04-2345-6789' }, ['04-2345-6789'])).toEqual([
      { pointer: '/a', kind: 'landlineNumber' },
    ]);
  });

  it('is not found where it is not', () => {
    expect(found({ a: '91234', b: '567' })).toEqual([]);
    expect(found({ note: 'wang.ming88 到場，gmai' })).toEqual([]);
    expect(found({ note: '0912 和 345、67' })).toEqual([]);
  });

  it('is compared in the form in which contact data is stored', () => {
    const asked: string[] = [];
    scanForPersonalData('+886 912-345-670', [], {
      names: [],
      hasContact: (_, value) => asked.push(value) === 0,
    });
    expect(asked).toContain(normalizeContact.phone('+886 912-345-670'));
  });

  it('finds the name of one split over fields, but no two sentences that only look like it', () => {
    expect(found({ a: '昨天甲骨', b: '文到場' })).toEqual([{ pointer: '/a', kind: 'name' }]);
    expect(found({ a: 'for joe', b: 'doe' })).toEqual([{ pointer: '/a', kind: 'name' }]);
    expect(found({ a: '森林', b: '木作課程' })).toEqual([]);
    expect(found({ a: '林', b: '木作課程' })).toEqual([{ pointer: '/a', kind: 'name' }]);
  });
});

describe('scanForPersonalData, given what shops and officers write', () => {
  it.each([
    '活動時間 09:00-21:00',
    '09:00 至 21:00、10:30～12:00',
    '2020-12-12 09:00 至 2020-12-20 21:30',
    'NT$912,345,678',
    '參加人數 912,345,678 人',
    '總金額 NT$1,430,000,000,000 元',
    '統一編號 22099131',
    '統編 04541302、22099131',
    '發票 AB12345678',
    '發票號碼 AB-1234****',
    '訂單 SO-912345678',
    '訂單 20201212-000123',
    '單號 #1024',
    '禮券 500 元 × 20 份',
    '7K2M-9QXD-4TFA',
    'iPhone 12 Pro 128GB',
    'PS5（CFI-1018A）',
    'Look at the terms, and shop at PChome or at shopfest.tw.',
    'Meet at 3 p.m. at the station.',
    '追蹤 @taichungfestival',
    '發票金額 1,280 元，重複登錄',
    '資格不符',
    '名冊有誤',
    '重複請款，第 2 期',
    '第一二三四五週',
    '二○二○年十二月九日',
    '民國 109 年 12 月 9 日',
    '三星手機',
    'Prize 1/2/3',
    '1999',
    'e-mail 通知已寄出',
    '黃金 50 兩',
    '溫泉券、高鐵票',
    '黃金項鍊',
    '金額不符',
  ])('finds nothing in %s', (text) => {
    expect(kinds({ text })).toEqual([]);
  });
});
