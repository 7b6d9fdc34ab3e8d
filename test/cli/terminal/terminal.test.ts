import { afterEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../../src/cli/terminal/progress.js';
import { bar, table } from '../../../src/cli/terminal/table.js';
import { localizeIn } from '../../../src/cli/terminal/text.js';
import { padEnd, padStart, width } from '../../../src/cli/terminal/width.js';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['Xitun', 5],
    ['西屯區', 6],
    ['A１：', 5],
    ['ｱﾊﾟ', 3],
    ['한국', 4],
    ['𠮷野家', 6],
    ['🎁', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['█', 1],
  ])('%j is %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
    expect(width(padEnd(text, 8))).toBe(8);
    expect(width(padStart(text, 8))).toBe(8);
    expect(padEnd(text, 0)).toBe(text);
  });
});

describe('a table', () => {
  it('stands in columns, names left and figures right, whatever the script', () => {
    const rows = [
      ['西屯區', bar(100, 100), { right: 'NT$1,280' }],
      ['Da', bar(25, 100), { right: '5' }],
    ] as const;
    expect(table(rows)).toBe(
      `  西屯區  ${'█'.repeat(32)}  NT$1,280\n  Da      ${'█'.repeat(8)}${' '.repeat(24)}         5\n`,
    );
  });

  it('may be empty', () => {
    expect(table([])).toBe('');
  });
});

it.each([
  [0, 100, 0],
  [1, 1_000_000, 1],
  [50, 100, 16],
  [100, 100, 32],
  [0, 0, 0],
])('a bar of %i among at most %i is %i long', (value, most, length) => {
  expect(bar(value, most)).toBe('█'.repeat(length));
});

describe('progress', () => {
  afterEach(() => void vi.useRealTimers());

  const run = (isTerminal: boolean) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const written: string[] = [];
    const progress = new Progress({ write: (text) => void written.push(text), isTerminal }, localizeIn('en'));
    progress.update({ done: 1_000, perSecond: 2_000.4 });
    progress.update({ done: 2_000, perSecond: 2_000 });
    vi.advanceTimersByTime(100);
    progress.update({ done: 3_000, perSecond: 2_000 });
    progress.clear();
    progress.clear();
    return written;
  };

  it('draws over its own line, not too often, and goes away', () => {
    expect(run(true)).toEqual([
      '\r\u001b[K1,000 rows, 2,000 a second',
      '\r\u001b[K3,000 rows, 2,000 a second',
      '\r\u001b[K',
    ]);
  });

  it('draws nothing where nobody looks', () => {
    expect(run(false)).toEqual([]);
  });
});
