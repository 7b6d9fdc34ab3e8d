import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createSchemaRegistry } from '../../src/validation/registry.js';
import type { Schema, SchemaBuilders } from '../../src/validation/schemaBuilders.js';
import { findDrift, maxIssues, validate } from '../../src/validation/validate.js';

interface Node {
  name: string;
  inner?: Node;
}
type M = SchemaBuilders<{ Node: Node }>;

const registry = (mode: 'strict' | 'lenient') =>
  createSchemaRegistry<{ Node: Node }, 'Node'>(
    { Node: (m) => m.closed({ name: m.string() }, { inner: m.ref('Node') }) },
    mode,
  );
const m: M = registry('strict').builders;
const lenient: M = registry('lenient').builders;

function issuesOf(schema: Schema<unknown>, value: unknown) {
  const result = validate(schema, value);
  return result.ok ? [] : result.issues;
}

describe('an issue', () => {
  const eightDigits = m.string({ pattern: /^[0-9]{8}$/u, expects: ['8 digits', '8 位數字'] });
  const union = m.union('type', [
    m.closed({ type: m.oneOf(['a']) }, {}),
    m.closed({ type: m.oneOf(['b']), size: m.number() }, {}),
  ]);
  it.each<[string, Schema<unknown>, unknown, string, string, string, string]>([
    ['missing', m.closed({ a: m.string() }, {}), {}, '/a', 'missing', 'is required', '為必填'],
    ['missing body', m.string(), undefined, '', 'missing', 'is required', '為必填'],
    [
      'unknown field',
      m.closed({}, {}),
      { extra: 1 },
      '/extra',
      'unknown_field',
      'is not a known field',
      '不是已知的欄位',
    ],
    ['string', m.string(), 1, '', 'wrong_type', 'must be a string', '須為字串'],
    ['number', m.number(), '1', '', 'wrong_type', 'must be a number', '須為數字'],
    ['integer', m.integer(), 1.5, '', 'wrong_type', 'must be an integer', '須為整數'],
    ['integer as text', m.integer(), '1', '', 'wrong_type', 'must be an integer', '須為整數'],
    ['boolean', m.boolean(), 'true', '', 'wrong_type', 'must be true or false', '須為 true 或 false'],
    ['object', m.object({}, {}), [], '', 'wrong_type', 'must be an object', '須為物件'],
    ['map', m.record(m.string()), [], '', 'wrong_type', 'must be an object', '須為物件'],
    ['array', m.array(m.string()), {}, '', 'wrong_type', 'must be an array', '須為陣列'],
    ['item', m.array(m.string()), ['a', 1], '/1', 'wrong_type', 'must be a string', '須為字串'],
    ['null', m.string(), null, '', 'wrong_type', 'must be a string', '須為字串'],
    [
      'short',
      m.string({ min: 2 }),
      'a',
      '',
      'too_short',
      'must have at least 2 characters',
      '至少須有 2 個字元',
    ],
    [
      'one short',
      m.string({ min: 1 }),
      '',
      '',
      'too_short',
      'must have at least 1 character',
      '至少須有 1 個字元',
    ],
    ['long', m.string({ max: 2 }), 'abc', '', 'too_long', 'must have at most 2 characters', '至多 2 個字元'],
    ['small', m.integer({ min: 1 }), 0, '', 'too_small', 'must be at least 1', '不可小於 1'],
    ['big', m.number({ max: 1 }), 1.1, '', 'too_big', 'must be at most 1', '不可大於 1'],
    ['above', m.number({ above: 0 }), 0, '', 'too_small', 'must be more than 0', '須大於 0'],
    ['below', m.number({ below: 9 }), 9, '', 'too_big', 'must be less than 9', '須小於 9'],
    [
      'few items',
      m.array(m.string(), { min: 1 }),
      [],
      '',
      'too_few_items',
      'must have at least 1 item',
      '至少須有 1 個項目',
    ],
    [
      'many items',
      m.array(m.string(), { max: 1 }),
      ['a', 'b'],
      '',
      'too_many_items',
      'must have at most 1 item',
      '至多 1 個項目',
    ],
    [
      'twice',
      m.array(m.string(), { unique: true }),
      ['a', 'a'],
      '',
      'not_unique',
      'must not contain the same item twice',
      '不可有重複的項目',
    ],
    [
      'few fields',
      m.closed({}, { a: m.string() }, { min: 1 }),
      {},
      '',
      'too_few_fields',
      'must have at least 1 field',
      '至少須有 1 個欄位',
    ],
    [
      'many fields',
      m.record(m.string(), { max: 1 }),
      { a: '', b: '' },
      '',
      'too_many_fields',
      'must have at most 1 field',
      '至多 1 個欄位',
    ],
    ['pattern', eightDigits, '1234567', '', 'wrong_format', 'must be 8 digits', '須為 8 位數字'],
    ['enum', m.oneOf(['a', 'b']), 'c', '', 'not_one_of', 'must be one of a, b', '須為下列之一：a、b'],
    ['constant', m.oneOf(['a']), 'c', '', 'not_one_of', 'must be a', '須為 a'],
    ['tag', union, { type: 'c' }, '/type', 'not_one_of', 'must be one of a, b', '須為下列之一：a、b'],
    ['no tag', union, {}, '/type', 'missing', 'is required', '為必填'],
    [
      'inside a union',
      union,
      { type: 'b', size: 'x' },
      '/size',
      'wrong_type',
      'must be a number',
      '須為數字',
    ],
  ])(
    'says in two languages what is expected: %s',
    (_name, schema, value, pointer, code, message, messageZh) => {
      expect(issuesOf(schema, value)).toEqual([{ pointer, code, message, messageZh }]);
    },
  );

  it('is reported once for a number that is far too big', () => {
    expect(issuesOf(m.integer({ max: 10 }), 2 ** 60)).toEqual([
      expect.objectContaining({ message: 'must be at most 10' }),
    ]);
    expect(issuesOf(m.integer(), 2 ** 60)).toEqual([
      expect.objectContaining({ code: 'too_big', message: 'must be at most 9007199254740991' }),
    ]);
  });

  it('lists only the first values of a long enum', () => {
    const values = Array.from({ length: 100 }, (_, index) => `v${index}`);
    const [issue] = issuesOf(m.oneOf(values), 'w');
    expect(issue?.message).toMatch(/v23, …$/);
    expect(issue?.messageZh).toMatch(/v23…$/);
  });

  it('counts code points for lengths', () => {
    expect(validate(m.string({ max: 2 }), '😀😀').ok).toBe(true);
    expect(validate(m.string({ max: 2 }), '😀😀😀').ok).toBe(false);
    expect(validate(m.string({ min: 2 }), '😀').ok).toBe(false);
  });

  it('takes a field that is undefined for an absent one', () => {
    const schema = m.closed({}, { a: m.string() }, { min: 1 });
    expect(validate(schema, { a: undefined })).toMatchObject({ issues: [{ code: 'too_few_fields' }] });
  });
});

describe('an issue, which never shows the value', () => {
  const canary = 'A123456789 王小明 canary@example.com';
  const schema = m.closed(
    { name: m.string({ max: 3 }), kind: m.oneOf(['a', 'b']), count: m.integer(), map: m.record(m.integer()) },
    { list: m.array(m.integer()) },
  );

  it('leaves out values, and names of fields that could be personal data', () => {
    const issues = issuesOf(schema, {
      name: canary,
      kind: canary,
      count: canary,
      map: { [canary]: 'x', A123456789: 'x' },
      list: [canary],
      [canary]: 1,
      A123456789: 1,
      'a/b~c': 1,
    });
    expect(issues.length).toBeGreaterThanOrEqual(8);
    expect(inspect(issues, { depth: null })).not.toMatch(/A123456789|王小明|canary|a\/b~c/);
    expect(issues.filter(({ code }) => code === 'unknown_field')).toEqual(
      Array(3).fill({
        pointer: '',
        code: 'unknown_field',
        message: 'has a field that is not known',
        messageZh: '含有未知的欄位',
      }),
    );
    expect(issues).toContainEqual(expect.objectContaining({ pointer: '/map', code: 'wrong_type' }));
  });

  it('repeats a short harmless name, since a misspelt field is the usual case', () => {
    const value = { name: 'a', kind: 'a', count: 1, map: {}, totalAmout: 1, line2: 1 };
    expect(issuesOf(schema, value).map(({ pointer }) => pointer)).toEqual(['/totalAmout', '/line2']);
  });
});

describe('validate, given a hostile value', () => {
  it('reports a value that is nested without end as too deep', () => {
    const deep = JSON.parse(`${'{"name":"","inner":'.repeat(50_000)}null${'}'.repeat(50_000)}`);
    expect(validate(registry('strict').schemas.Node, deep)).toMatchObject({
      ok: false,
      issues: [{ code: 'too_deep', pointer: '' }],
    });
    expect(findDrift(registry('lenient').schemas.Node, deep)).toMatchObject([{ code: 'too_deep' }]);
    const circle: Record<string, unknown> = { name: '' };
    circle.inner = circle;
    expect(validate(registry('strict').schemas.Node, circle)).toMatchObject({ ok: false });
  });

  it('refuses a value that contains itself also where the application has loaded zod', async () => {
    const { string } = await import('zod');
    // From here on, zod keeps track of such values in every schema that is made without saying otherwise.
    expect(string().safeParse('').success).toBe(true);
    const circle: Record<string, unknown> = { name: '' };
    circle.inner = circle;
    expect(validate(registry('strict').schemas.Node, circle)).toMatchObject({ ok: false });
  });

  it('accepts deep nesting where no schema looks', () => {
    const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    expect(validate(m.object({ name: m.string() }, {}), { name: 'a', deep })).toEqual({
      ok: true,
      value: { name: 'a' },
    });
  });

  it('never reads or writes a prototype', () => {
    const value = JSON.parse('{"__proto__":{"name":"x"},"constructor":1,"toString":1}');
    expect(issuesOf(m.closed({ name: m.string() }, {}), value).map(({ code }) => code)).toContain(
      'unknown_field',
    );
    expect(issuesOf(m.closed({ name: m.string() }, {}), value)).toContainEqual(
      expect.objectContaining({ pointer: '/name', code: 'missing' }),
    );
    expect(validate(m.object({}, {}), value)).toEqual({ ok: true, value: {} });
    const record = validate(m.record(m.unknown()), value);
    expect(record.ok && Object.getPrototypeOf(record.value)).toBe(Object.prototype);
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  it('lists only the first issues of a value that has a million', () => {
    expect(issuesOf(m.array(m.string()), Array(100_000).fill(0))).toHaveLength(maxIssues);
    const fields = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f-${index}-`, 1]));
    expect(issuesOf(m.closed({}, {}), fields)).toHaveLength(maxIssues);
  });

  it('matches no pattern against a text of a wrong length', () => {
    let calls = 0;
    const counting = { test: () => ++calls > 0 } as unknown as RegExp;
    const schema = m.string({ min: 1, max: 10, pattern: counting, expects: ['x', 'x'] });
    expect(validate(schema, 'a'.repeat(1_000_000))).toMatchObject({ issues: [{ code: 'too_long' }] });
    expect(calls).toBe(0);
    expect(validate(schema, 'a').ok).toBe(true);
    expect(calls).toBe(1);
  });

  it('rejects what is not JSON, and does not throw', () => {
    for (const value of [Number.NaN, Infinity, 1n, Symbol('s'), () => 1, new Date(0)]) {
      expect(validate(m.number(), value).ok).toBe(false);
      expect(validate(m.closed({ a: m.string() }, {}), value).ok).toBe(false);
    }
  });
});

describe('findDrift', () => {
  const response = lenient.object(
    { kind: lenient.openOneOf(['a', 'b']), name: lenient.string({ max: 1 }) },
    { size: lenient.integer({ min: 5 }) },
  );

  it('finds nothing in a response that a reader tolerates', () => {
    expect(findDrift(response, { kind: 'a', name: 'long', size: 1, added: true })).toEqual([]);
  });

  it('finds an enum value that is not known yet, a missing field and a wrong type', () => {
    expect(findDrift(response, { kind: 'c', size: '1' })).toEqual([
      {
        pointer: '/kind',
        code: 'not_one_of',
        message: 'must be one of a, b',
        messageZh: '須為下列之一：a、b',
      },
      { pointer: '/name', code: 'missing', message: 'is required', messageZh: '為必填' },
      { pointer: '/size', code: 'wrong_type', message: 'must be an integer', messageZh: '須為整數' },
    ]);
  });
});
