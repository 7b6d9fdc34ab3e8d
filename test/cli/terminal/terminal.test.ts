import { afterEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../../src/cli/terminal/progress.js';
import { bar, table } from '../../../src/cli/terminal/table.js';
import { localizeIn } from '../../../src/cli/terminal/text.js';
import { padEnd, padStart, width } from '../../../src/cli/terminal/width.js';

describe('width', () => {
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
  ])('counts %j as %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
    expect(width(padEnd(text, 8))).toBe(8);
    expect(width(padStart(text, 8))).toBe(8);
    expect(padEnd(text, 0)).toBe(text);
  });
});

describe('table', () => {
  it('aligns texts left and numbers right, in every script', () => {
    const rows = [
      ['西屯區', bar(100, 100), { right: 'NT$1,280' }],
      ['Da', bar(25, 100), { right: '5' }],
    ] as const;
    expect(table(rows)).toBe(
      `  西屯區  ${'█'.repeat(32)}  NT$1,280\n  Da      ${'█'.repeat(8)}${' '.repeat(24)}         5\n`,
    );
  });

  it('is empty without rows', () => {
    expect(table([])).toBe('');
  });
});

it.each([
  [0, 100, 0],
  [1, 1_000_000, 1],
  [50, 100, 16],
  [100, 100, 32],
  [0, 0, 0],
])('draws a bar for %i of %i that is %i long', (value, max, length) => {
  expect(bar(value, max)).toBe('█'.repeat(length));
});

describe('Progress', () => {
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

  it('redraws its line after an interval, and erases it', () => {
    expect(run(true)).toEqual([
      '\r\u001b[K1,000 rows, 2,000 a second',
      '\r\u001b[K3,000 rows, 2,000 a second',
      '\r\u001b[K',
    ]);
  });

  it.each([
    ['en', '5 / 9 rows, waiting for 60 s: rate_limited'],
    ['zh-TW', '5 / 9 筆，等候 60 秒：rate_limited'],
  ] as const)('says in %s what is waited for', (language, line) => {
    const written: string[] = [];
    const output = { write: (text: string) => void written.push(text), isTerminal: true };
    const waitingFor = { code: 'rate_limited', seconds: 60 };
    new Progress(output, localizeIn(language)).update({ done: 5, total: 9, perSecond: 2, waitingFor });
    expect(written).toEqual([`\r\u001b[K${line}`]);
  });

  it('draws nothing without a terminal', () => {
    expect(run(false)).toEqual([]);
  });
});
