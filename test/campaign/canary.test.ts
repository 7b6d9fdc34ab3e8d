import { describe, expect, it } from 'vitest';
import { disguised } from '../../src/campaign/canary/disguise.js';
import { makeCanaryName } from '../../src/campaign/canary/make.js';
import { orderOf, originOf } from '../../src/campaign/canary/origin.js';
import { marksOf } from '../../src/campaign/canary/search.js';
import { normalizeContact } from '../../src/campaign/contact.js';
import { scanForPersonalData } from '../../src/campaign/publication/scan.js';

/** The same canaries in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
const random = seeded(20_201_209);
const names = Array.from({ length: 500 }, () => makeCanaryName(random));

describe('the name of a canary', () => {
  it('looks like a person to the scanner of publications', () => {
    for (const name of names.slice(0, 50))
      expect(scanForPersonalData({ name }), name).toMatchObject([{ pointer: '/name', kind: 'name' }]);
  });

  it('is as long as most names, and hardly ever the same', () => {
    const lengths = names.map((name) => [...name].length);
    expect(lengths.filter((length) => length === 3).length).toBeGreaterThan(480);
    expect(new Set(names).size).toBeGreaterThan(490);
  });
});

describe('the row of a canary', () => {
  const canary = { name: '陳志明', phone: '0912-999-888', email: 'reader@mail.example' };

  it.each([
    ['0911222333', '0912999888'],
    ['0911-222-333', '0912-999-888'],
    ['0911 222333', '0912 999888'],
    ['(0911) 222-333', '(0912) 999-888'],
    ['+886 911 222 333', '+886 912 999 888'],
    ['+886-0911-222-333', '+886-0912-999-888'],
    ['00886911222333', '00886912999888'],
    ['04-2228-9111', '0912999888'],
  ])('has its number written like %s', (phone, expected) => {
    expect(disguised(canary, { phone })).toEqual({ phone: expected });
  });

  it('has nothing that the row beside it lacks', () => {
    expect(disguised(canary, { name: '甲乙丙', phone: undefined, email: 'a@b.example' })).toEqual({
      name: '陳志明',
      phone: undefined,
      email: 'reader@mail.example',
    });
  });
});

describe('the origin of a text', () => {
  const none = { named: false, canary: false, rowsFound: 9, pairs: 8, pairsInOrder: 4 };

  it('is the only export by its order, its canary or its id', () => {
    const other = { ...none, id: 'other' };
    for (const evidence of [{ pairsInOrder: 8 }, { canary: true }, { named: true }])
      expect(originOf([other, { ...none, id: 'it', ...evidence }])).toBe('it');
    expect(originOf([other])).toBeNull();
  });

  it('is not told where two are alike, where evidence disagrees, or by a few rows in order', () => {
    const two = (one: object, other: object) =>
      originOf([
        { ...none, id: 'one', ...one },
        { ...none, id: 'other', ...other },
      ]);
    expect(two({ canary: true }, { canary: true })).toBeNull();
    // Whoever writes the id of another export into a list does not frame its receiver.
    expect(two({ pairsInOrder: 8 }, { named: true })).toBeNull();
    expect(two({ pairs: 5, pairsInOrder: 5 }, {})).toBeNull();
    expect(two({ named: true, rowsFound: 0 }, {})).toBeNull();
  });

  it('counts which rows follow another in order', () => {
    expect(orderOf([0, 2, 1, 5])).toEqual({ pairs: 3, pairsInOrder: 2 });
    expect(orderOf([3])).toEqual({ pairs: 0, pairsInOrder: 0 });
    expect(orderOf([])).toEqual({ pairs: 0, pairsInOrder: 0 });
  });
});

const canary = { name: '歐陽璟澐', phone: '0991-234-567', email: 'k3v9x2m7q4ha@example.com' };
const marked = (text: string) => {
  const { name, phone, email } = marksOf(text);
  return { name: [...name.keys()], phone: [...phone.keys()], email: [...email.keys()] };
};

describe('marksOf', () => {
  it('finds each row of a list where it stands', () => {
    const rows = names.slice(0, 100).map((name, n) => ({
      name,
      phone: `09${String(12_345_678 + n * 7)}`,
      email: `someone.${n}@mail.example.com`,
      id: `par_01kb1q3m8x7v5r2t9w${String(n).padStart(4, '0')}`,
    }));
    const marks = marksOf(rows.map((row) => Object.values(row).join(',')).join('\n'));
    for (const { name, phone, email, id } of rows) {
      expect(marks.name.has(name), name).toBe(true);
      expect(marks.phone.has(phone), phone).toBe(true);
      expect(marks.email.has(email), email).toBe(true);
      expect(marks.participantIds.has(id), id).toBe(true);
    }
    const places = rows.map(({ phone }) => marks.phone.get(phone) ?? 0);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(marksOf('exportId: exp_01kb1q3m8x7v5r2t9w4y6z0s,').exportIds).toEqual(
      new Map([['exp_01kb1q3m8x7v5r2t9w4y6z0s', 10]]),
    );
  });

  it.each([
    [
      '歐陽璟澐',
      '歐 陽 璟 澐',
      '歐陽・璟澐',
      '\\u6b50\\u967d\\u749f\\u6f90',
      '&#27472;&#x967d;璟澐',
      '尊貴的歐陽璟澐小姐',
    ],
  ])('finds a name in any spelling', (...forms) => {
    for (const form of forms) expect(marked(`得獎：${form}。`).name, form).toContain(canary.name);
  });

  it.each([
    [
      '0991-234-567',
      '0991234567',
      '０９９１－２３４－５６７',
      '+886 991 234 567',
      '886-0991-234-567',
      '(0991) 234.567',
      '991234567',
      '〇九九一二三四五六七',
      '0912345678,0991234567',
    ],
  ])('finds a number in any spelling', (...forms) => {
    for (const form of forms) expect(marked(`電話 ${form} 止`).phone, form).toContain('0991234567');
  });

  it.each([
    [
      'k3v9x2m7q4ha@example.com',
      'K3V9X2M7Q4HA@EXAMPLE.COM',
      'ｋ３ｖ９ｘ２ｍ７ｑ４ｈａ＠ｅｘａｍｐｌｅ．ｃｏｍ',
      'k3v9x2m7q4ha [at] example [dot] com',
      'mailto:k3v9x2m7q4ha%40example.com',
    ],
  ])('finds an address in any spelling', (...forms) => {
    for (const form of forms) expect(marked(`<${form}>`).email, form).toContain(canary.email);
  });

  it('takes the end of a sentence for no part of an address', () => {
    expect(marked('寄至 someone@mail.example. Then wait').email).toContain('someone@mail.example');
  });

  it('finds nothing where there is none', () => {
    const text = '1-0991-234-5678 04-2228-9111 2020-12-09 mail at example';
    expect(marked(text)).toEqual({ name: [], phone: [], email: [] });
  });

  it.each([
    ['letters', 'a'],
    ['digits', '9'],
    ['spaced digits', '9 '],
    ['signs of a surname', '歐陽'],
    ['signs of an address', 'a@example'],
    ['labels', 'a.'],
    ['names', '陳志明'],
    ['addresses', 'a@b.c '],
    ['escapes', '\\u6b50'],
  ])('scans a megabyte of %s in little time', (_, part) => {
    const since = process.cpuUsage();
    marksOf(part.repeat(Math.floor(1_048_576 / part.length)));
    // Microseconds of CPU time, so that other load counts little; quadratic time takes minutes.
    expect(process.cpuUsage(since).user).toBeLessThan(6_000_000);
  });
});

describe('normalizeContact', () => {
  it.each([
    ['0912-345-678', '+886 912 345 678'],
    ['0912345678', '00886-912345678'],
    ['(04) 2228-9111', '+886 4 2228 9111'],
    ['0912345678', '886 (0)912 345678'],
  ])('takes %s and %s for the same number', (one, other) => {
    expect(normalizeContact.phone(one)).toBe(normalizeContact.phone(other));
  });

  it('ignores case in an address, and spaces in a name', () => {
    expect(normalizeContact.email(' Someone@Example.com')).toBe('someone@example.com');
    expect(normalizeContact.name('王　小明')).toBe('王小明');
    expect(normalizeContact.phone('0912-345-678')).not.toBe(normalizeContact.phone('0912-345-679'));
  });
});
