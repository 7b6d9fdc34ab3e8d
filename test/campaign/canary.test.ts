import { describe, expect, it } from 'vitest';
import { makeCanary } from '../../src/campaign/canary/make.js';
import { canaryCandidates } from '../../src/campaign/canary/search.js';
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
const canaries = Array.from({ length: 200 }, () => makeCanary(random));

describe('a canary', () => {
  it('looks like a person to the scanner of publications', () => {
    for (const { name, phone, email } of canaries.slice(0, 20))
      expect(scanForPersonalData({ name, phone, email })).toMatchObject([
        { pointer: '/name', kind: 'name' },
        { pointer: '/phone', kind: 'mobileNumber' },
        { pointer: '/email', kind: 'email' },
      ]);
  });

  it('has a number that no operator assigns and an address that nobody can have', () => {
    for (const { name, phone, email } of canaries) {
      expect(phone).toMatch(/^099\d-\d{3}-\d{3}$/);
      expect(email).toMatch(/^[a-z0-9]{12}@example\.com$/);
      expect([...name]).toHaveLength(4);
    }
    expect(new Set(canaries.map(({ email }) => email)).size).toBe(canaries.length);
  });
});

const canary = { name: '歐陽璟澐', phone: '0991-234-567', email: 'k3v9x2m7q4ha@example.com' };

describe('canaryCandidates', () => {
  it('finds a canary among others', () => {
    const list = canaries.map(({ name, phone, email }) => [name, phone, email].join(',')).join('\n');
    const marks = canaryCandidates(list);
    for (const each of canaries) {
      expect(marks.name).toContain(each.name);
      expect(marks.phone).toContain(normalizeContact.phone(each.phone));
      expect(marks.email).toContain(each.email);
    }
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
    for (const form of forms) expect(canaryCandidates(`得獎：${form}。`).name, form).toContain(canary.name);
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
    for (const form of forms) expect(canaryCandidates(`電話 ${form} 止`).phone, form).toContain('0991234567');
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
    for (const form of forms) expect(canaryCandidates(`<${form}>`).email, form).toEqual([canary.email]);
  });

  it('finds nothing where there is none', () => {
    const text = '王小明 0912-345-678 someone@example.net 1-0991-234-5678 2020-12-09';
    expect(canaryCandidates(text)).toEqual({ name: [], phone: [], email: [] });
  });

  it.each([
    ['letters', 'a'],
    ['digits', '9'],
    ['spaced digits', '9 '],
    ['signs of a surname', '歐陽'],
    ['signs of an address', 'a@example'],
    ['escapes', '\\u6b50'],
  ])('scans a megabyte of %s in little time', (_, part) => {
    const since = process.cpuUsage();
    canaryCandidates(part.repeat(Math.floor(1_048_576 / part.length)));
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
