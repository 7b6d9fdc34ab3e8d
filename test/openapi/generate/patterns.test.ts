import { describe, expect, it } from 'vitest';
import { patternFault } from '../../../openapi/generate/patterns.js';

describe('patterns of the contract', () => {
  it.each([
    '^[0-9]{8}$',
    '^[a-z0-9][a-z0-9-]{1,62}$',
    '^[^\\u0000-\\u001f\\u007f]+$',
    '^https?://[^\\s]+$',
    '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    '^(mer_[a-z]{2}|external:.{1,64})$',
    '^\\p{Lu}\\p{Ll}+$',
    '^(?:ab|cd)?$',
    '^\\$[\\]\\\\]$',
  ])('accepts %s, which matches in linear time', (pattern) => {
    expect(patternFault(pattern)).toBeNull();
  });

  it.each([
    ['^(a+)+$', 'backtrack'],
    ['^(a*)*$', 'backtrack'],
    ['^(?:a|a)*$', 'backtrack'],
    ['^(?:a|b)*a$', 'backtrack'],
    ['^\\s+\\s+$', 'backtrack'],
    ['^.*x.*$', 'backtrack'],
    ['^\\d+[0-9]$', 'backtrack'],
    ['^[^\\u0100-\\u0200]*[\\u0201-\\u0300]$', 'backtrack'],
    ['^[\\u4e00-\\u9fff]+\\u{5b57}$', 'backtrack'],
    ['^(?:a{1,3}){1,3}$', 'backtrack'],
    ['^(?:x{0,900}){0,30}$', 'too large'],
    ['abc', 'anchored'],
    ['^abc', 'anchored'],
    ['^abc\\$', 'anchored'],
    ['^a|b$', 'anchored'],
    ['^(?=a)b$', 'look-around'],
    ['^(?<name>a)$', 'look-around'],
    ['^(a)\\1$', 'not supported'],
    ['^a+?$', 'lazy'],
    ['^a\\b$', 'not supported'],
    ['^[b-a]$', 'Invalid regular expression'],
    ['^\\-$', 'Invalid regular expression'],
  ])('refuses %s', (pattern, reason) => {
    expect(patternFault(pattern)).toEqual(expect.stringContaining(reason));
  });

  it('accepts patterns that finish on long hostile texts', () => {
    const accepted = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
    expect(patternFault(accepted)).toBeNull();
    expect(new RegExp(accepted, 'u').test(`${'a-'.repeat(500_000)}!`)).toBe(false);
  });
});
