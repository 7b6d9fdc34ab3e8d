import type { Finding, JsonType } from './issue.js';

type Text = readonly [en: string, zh: string];

/** At most this many accepted values are listed one by one. */
const maxListed = 24;

const types: Record<JsonType, Text> = {
  string: ['a string', '字串'],
  number: ['a number', '數字'],
  integer: ['an integer', '整數'],
  boolean: ['true or false', 'true 或 false'],
  object: ['an object', '物件'],
  array: ['an array', '陣列'],
  null: ['null', 'null'],
};

/** The message of a finding, in English and zh-TW. The received value never appears. */
export function describe(finding: Finding): Text {
  switch (finding.code) {
    case 'missing':
      return ['is required', '為必填'];
    case 'unknown_field':
      return finding.unnamed
        ? ['has a field that is not known', '含有未知的欄位']
        : ['is not a known field', '不是已知的欄位'];
    case 'not_unique':
      return ['must not contain the same item twice', '不可有重複的項目'];
    case 'too_deep':
      return ['is nested too deeply', '巢狀層數過多'];
    case 'invalid':
      return ['does not fit the contract', '不符合規格'];
    case 'wrong_type':
      return [`must be ${types[finding.type][0]}`, `須為${spaced(types[finding.type][1])}`];
    case 'too_short':
      return [`must have at least ${count(finding.limit, 'character')}`, `至少須有 ${finding.limit} 個字元`];
    case 'too_long':
      return [`must have at most ${count(finding.limit, 'character')}`, `至多 ${finding.limit} 個字元`];
    case 'too_small':
      return finding.exclusive
        ? [`must be more than ${finding.limit}`, `須大於 ${finding.limit}`]
        : [`must be at least ${finding.limit}`, `不可小於 ${finding.limit}`];
    case 'too_big':
      return finding.exclusive
        ? [`must be less than ${finding.limit}`, `須小於 ${finding.limit}`]
        : [`must be at most ${finding.limit}`, `不可大於 ${finding.limit}`];
    case 'too_few_items':
      return [`must have at least ${count(finding.limit, 'item')}`, `至少須有 ${finding.limit} 個項目`];
    case 'too_many_items':
      return [`must have at most ${count(finding.limit, 'item')}`, `至多 ${finding.limit} 個項目`];
    case 'too_few_fields':
      return [`must have at least ${count(finding.limit, 'field')}`, `至少須有 ${finding.limit} 個欄位`];
    case 'too_many_fields':
      return [`must have at most ${count(finding.limit, 'field')}`, `至多 ${finding.limit} 個欄位`];
    case 'wrong_format':
      return [`must be ${finding.expects[0]}`, `須為${spaced(finding.expects[1])}`];
    case 'not_one_of':
      return oneOf(finding.values);
  }
}

function oneOf(values: readonly unknown[]): Text {
  const listed = values.slice(0, maxListed).map((value) => String(value));
  if (listed.length === 1) return [`must be ${listed[0]}`, `須為 ${listed[0]}`];
  const more = values.length > listed.length;
  return [
    `must be one of ${listed.join(', ')}${more ? ', …' : ''}`,
    `須為下列之一：${listed.join('、')}${more ? '…' : ''}`,
  ];
}

function count(limit: number, noun: string): string {
  return `${limit} ${noun}${limit === 1 ? '' : 's'}`;
}

/** Chinese typography sets a space between a Han character and a Latin letter or digit. */
function spaced(text: string): string {
  return /^[\w"'+-]/.test(text) ? ` ${text}` : text;
}
