import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanForPersonalData } from '../../../src/campaign/publication/scan.js';

const kinds = (text: string, allowed?: string[]) =>
  scanForPersonalData(text, allowed).map(({ kind }) => kind);

describe('scanForPersonalData', () => {
  it.each([
    ['mobileNumber', '0912345678'],
    ['mobileNumber', '電話0912-345-678。'],
    ['mobileNumber', '０９１２．３４５．６７８'],
    ['mobileNumber', '0 9 1 2 3 4 5 6 7 8'],
    ['mobileNumber', '09\u200B12\u200D345\uFEFF678'],
    ['mobileNumber', '零九一二三四五六七八'],
    ['mobileNumber', '〇九壹貳參肆伍陸柒捌'],
    ['mobileNumber', '٠٩١٢٣٤٥٦٧٨'],
    ['mobileNumber', '+886 912 345 678'],
    ['mobileNumber', '2020-12-09 0912345678'],
    ['mobileNumber', '0900-1901-1.1'],
    ['mobileNumber', '0\u03329\u033212345678'],
    ['landlineNumber', '(04)2228-9111'],
    ['landlineNumber', '02－2345－6789'],
    ['email', 'winner@example.com'],
    ['email', 'winner ＠ example．com'],
    ['email', 'winner [at] example (dot) com'],
    ['nationalId', 'A123456789'],
    ['nationalId', 'ａ１２３ ４５６－７８９'],
    ['nationalId', 'A800000014'],
    ['nationalId', 'F131104093'],
    ['nationalId', 'W234567893'],
    ['nationalId', 'O100000013'],
    ['nationalId', 'Z298765438'],
    ['nationalId', 'FC01234562'],
    ['nationalId', 'AD12345671'],
    ['nationalId', 'BB98765436'],
    ['mobileBarcode', '載具 /AB+.-12'],
    ['citizenCertificate', 'AB12345678901234'],
    ['cardNumber', '4111 1111 1111 1111'],
    ['cardNumber', '4111-1111-1111-1111'],
    ['cardNumber', '5555 5555 5555 4444'],
    ['cardNumber', '6011 0009 9013 9424'],
    ['cardNumber', '3782 822463 10005'],
    ['name', '王小明'],
    ['name', '王 小 明'],
    ['name', '王\u200B小明'],
    ['name', '歐陽娜娜'],
    ['name', '張李麗華'],
    ['name', '谷辣斯‧尤達卡'],
    ['name', '陈晓明'],
    ['name', '得獎人：林志玲恭喜您'],
    ['name', '昨日王先生到場'],
    ['name', '恭喜陳大文獲得汽車'],
    ['name', '王○明'],
    ['name', '名單：王小明、李大華'],
    ['name', 'Ms. Chen'],
    ['name', 'Wang Xiao-Ming'],
  ])('finds %s in %s', (kind, text) => {
    expect(kinds(text)).toContain(kind);
  });

  it('looks into every text of a content, alternative texts of pictures and keys too', () => {
    const content = {
      title: { 'zh-TW': '第一次抽獎', en: 'First draw' },
      pictures: [{ url: '/a.png', alt: '0912345678' }],
      phone: 912345678,
      'a/b': 'a@b.tw',
      'c~d': 'a@b.tw',
      王小明: { code: '0912345678' },
    };
    const found = scanForPersonalData(content);
    expect(found).toEqual([
      { pointer: '/pictures/0/alt', kind: 'mobileNumber' },
      { pointer: '/phone', kind: 'mobileNumber' },
      { pointer: '/a~1b', kind: 'email' },
      { pointer: '/c~0d', kind: 'email' },
      { pointer: '/*', kind: 'name' },
      { pointer: '/*/code', kind: 'mobileNumber' },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/王小明|0912345678|a@b/);
  });

  it('finds every mobile number, with any separators', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', '\u200B', '－', '．', ' - ');
    const digit = fc.integer({ min: 0, max: 9 });
    const number = fc.tuple(
      fc.array(digit, { minLength: 8, maxLength: 8 }),
      fc.array(gap, { minLength: 9, maxLength: 9 }),
    );
    fc.assert(
      fc.property(number, ([digits, gaps]) => {
        const text = [0, 9, ...digits].map((sign, i) => `${sign}${gaps[i] ?? ''}`).join('');
        expect(kinds(`請洽 ${text} 。`)).toContain('mobileNumber');
      }),
    );
  });
});

it.each(['A', '9', ' ', '王', '王 ', '1 ', 'Aa-', '.', '@', 'A@', '姓名'])(
  'reads 100,000 signs of %j in a moment',
  (sign) => {
    const text = sign.repeat(100_000 / sign.length);
    const start = performance.now();
    scanForPersonalData(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);

describe('scanForPersonalData, given what is no personal data', () => {
  it.each([
    '2020-12-09 2021-02-06',
    '2020/12/09 至 2021/02/06',
    '汽車一輛',
    'NT$1,430,000,000',
    'A123456788',
    'F131104094',
    'FC01234563',
    '5555 5555 5555 4445',
    '4111 1111 1111 1112',
    'Grand draw of the shopping festival',
    '活動時間 09:00 至 21:00',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ])('finds nothing in %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

it('finds nothing in the code of a prize, three groups of four characters', () => {
  const group = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}$/);
  const allDigits = ([a, b, c]: string[]) => /^[0-9]{12}$/.test(`${a}${b}${c}`);
  fc.assert(
    fc.property(
      fc.tuple(group, group, group).filter((groups) => !allDigits(groups)),
      (groups) => {
        expect(kinds(groups.join('-'))).toEqual([]);
      },
    ),
  );
});

describe('an allowed term', () => {
  it('lets pass what looks like a name or is a public landline', () => {
    expect(kinds('金玉堂')).toEqual(['name']);
    expect(kinds('金玉堂', ['金玉堂'])).toEqual([]);
    expect(kinds('04-2228-9111', ['０４－２２２８－９１１１'])).toEqual([]);
  });

  it('is one with all of it, whichever comes first and whatever is around it', () => {
    const terms = ['金玉堂', '金玉堂 王小明'];
    expect(kinds('金玉堂 王小明', terms)).toEqual([]);
    expect(kinds('金玉堂 王小明', [...terms].reverse())).toEqual([]);
    expect(kinds('金玉堂', [' 金玉堂 '])).toEqual([]);
  });

  it('lets nothing else pass', () => {
    expect(kinds('0912345678 04-2228-9111', ['04-2228-9111'])).toEqual(['mobileNumber']);
    expect(kinds('0912345678', ['0912345678'])).toEqual(['mobileNumber']);
    expect(kinds('a@b.tw', ['a@b.tw'])).toEqual(['email']);
    expect(kinds('金玉堂 王小明', ['金玉堂'])).toEqual(['name']);
    expect(kinds('金玉堂', ['', '  '])).toEqual(['name']);
  });
});

describe('the name of a known person', () => {
  const names = ['王小明', '林森', '谷辣斯‧尤達卡', 'Amy Chen-Li', 'Bo', '明', 'Ｊｏｅ  Ｄｏｅ', ''];
  const found = (text: string, allowed: string[] = []) =>
    scanForPersonalData({ text }, allowed, { names, hasContact: () => false }).map(({ kind }) => kind);

  it.each([
    '昨天王小明來了',
    '大獎由王 小.明抱回家',
    '車主王\u200B小明到場',
    '恭賀谷辣斯·尤達卡',
    'given to chen li amy yesterday',
    'AMY CHEN LI’s prize',
    'for joe doe',
    '（Bo）',
  ])('is found in %s', (text) => {
    expect(found(text)).toEqual(['name']);
    expect(scanForPersonalData({ [text]: 1 }, [], { names, hasContact: () => false })).toEqual([
      { pointer: '/*', kind: 'name' },
    ]);
  });

  it.each(['昨天小明來了', '明天開獎', 'Bob and Amy, Chen and Lima', '王小與明', 'the joy of joe and doe'])(
    'are not found in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('is allowed only within a longer term', () => {
    expect(found('昨天王小明來了', ['王小明', '王小 明'])).toEqual(['name']);
    expect(found('位於林森北路一段', ['林森'])).toEqual(['name']);
    expect(found('位於林森北路一段', ['林森北路'])).toEqual([]);
    expect(found('位於林森北路一段，林森來了', ['林森北路'])).toEqual(['name']);
    // A term that lies within the name, or only overlaps it, changes nothing.
    expect(found('昨天王小明來了', ['小明', '王小', '明來了', '昨天王'])).toEqual(['name']);
    expect(found('for joe doe', ['joe', 'for joe'])).toEqual(['name']);
    expect(found('for joe doe', ['for joe doe'])).toEqual([]);
    // The text on both sides of a removed term is not joined.
    expect(found('王來店小明', ['來店'])).toEqual([]);
  });
});
