import { describe, expect, it } from 'vitest';
import { knownContactsIn, knownNumberOver } from '../../../src/campaign/publication/knownContacts.js';

/** Whether a person has it is asked for these values, of whom nobody has any. */
function asked(text: string): { phone: string[]; email: string[] } {
  const values = { phone: [] as string[], email: [] as string[] };
  knownContactsIn(text, (field, value) => {
    values[field].push(value);
    return false;
  });
  return values;
}

const has = (field: 'phone' | 'email', value: string) => (known: string, of: string) =>
  known === field && of === value;

describe('the number of a known person', () => {
  it('is looked for in 8 to 15 digits', () => {
    const { phone } = asked('123-456-789-012-345-678');
    expect(Math.min(...phone.map(({ length }) => length))).toBe(8);
    expect(Math.max(...phone.map(({ length }) => length))).toBe(15);
    expect(asked('1234567').phone).toEqual([]);
    expect(knownContactsIn('TEL 2345678 9', has('phone', '23456789'))).toEqual(['landlineNumber']);
  });

  it('is looked for with the 0 that a table drops, where it may have lost one', () => {
    expect(asked('91234567').phone).toEqual(['91234567', '091234567']);
    expect(asked('0912345').phone).toEqual([]);
    expect(asked('09123456').phone).toEqual(['09123456']);
    expect(asked('9123456789').phone).not.toContain('09123456789');
    expect(knownContactsIn('912345678', has('phone', '0912345678'))).toEqual(['mobileNumber']);
  });

  it('is found over texts only where it begins in one and ends in another', () => {
    const known = has('phone', '0912345678');
    expect(knownNumberOver(['編號', '0912', '345678'], known)).toEqual({ index: 1, kind: 'mobileNumber' });
    expect(knownNumberOver(['0912345678', '34'], known)).toBeUndefined();
    expect(knownNumberOver(['34', '0912345678'], known)).toBeUndefined();
    expect(knownNumberOver(['0912', '345679'], known)).toBeUndefined();
    expect(knownNumberOver(['04', '22289111'], has('phone', '0422289111'))?.kind).toBe('landlineNumber');
  });
});

describe('the address of a known person', () => {
  it('is looked for as every word at every domain of the text', () => {
    expect(asked('..amy.. / shop.example, b+c.tw shop.tw+d').email).toEqual([
      'amy@shop.example',
      'shop.example@shop.example',
      'b+c.tw@shop.example',
      'shop.tw+d@shop.example',
    ]);
    expect(asked('amy, yahoo').email).toContain('amy@yahoo.com.tw');
    expect(asked('amy at nowhere').email).toEqual([]);
  });

  it('is found where its signs are spelt out, in any case', () => {
    const known = has('email', 'wang.ming@shop.example');
    expect(knownContactsIn('Wang (dot) Ming: shop (dot) example', known)).toEqual(['email']);
    expect(knownContactsIn('wang dot ming, shop.example', known)).toEqual(['email']);
    expect(knownContactsIn('wang.ming, shop.example', has('phone', 'wang.ming@shop.example'))).toEqual([]);
  });

  it('is looked for at so many domains of a hostile text, and no more', () => {
    const text = Array.from({ length: 40 }, (_, index) => `d${index}.example`).join(' ');
    const domains = new Set(asked(text).email.map((address) => address.split('@')[1]));
    expect(domains.size).toBe(20);
  });
});
