import { describe, expect, it } from 'vitest';
import type { RowFile } from '../../../../src/cli/rows/files.js';
import { type Look, Settling } from '../../../../src/cli/transactions/watch/watchedFiles.js';

/** A folder whose clock stands still until it is told to go on. */
function folder() {
  const settling = new Settling({ settle: 2_000, giveUp: 10_000 });
  let now = 1_000_000;
  const see = (files: Readonly<Record<string, string>>, modifiedAt = now): void => {
    const looks = new Map<RowFile, Look>();
    for (const [file, signature] of Object.entries(files)) {
      if (!settling.isClosed(file)) looks.set({ file, format: 'xml' }, { signature, modifiedAt });
    }
    settling.see(new Set(Object.keys(files)), looks, now);
  };
  return {
    settling,
    see,
    due: () =>
      settling.due(now).map(({ file, isLast }) => `${file.file}${isLast ? ' for the last time' : ''}`),
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    untilNext: () => settling.untilNext(now),
  };
}

describe('which files are taken', () => {
  it('one that lies there from the beginning is taken at once, one that was just written is not', () => {
    const { see, due, untilNext } = folder();
    see({ old: '1' }, 0);
    expect(due()).toEqual(['old for the last time']);
    const fresh = folder();
    fresh.see({ new: '1' });
    expect(fresh.due()).toEqual([]);
    expect(fresh.untilNext()).toBe(2_000);
    expect(untilNext()).toBe(0);
  });

  it('one that grows waits until it has been at rest, however long it takes', () => {
    const { see, due, wait } = folder();
    see({});
    for (const size of ['1', '2', '3', '4']) {
      see({ file: size });
      wait(1_500);
      expect(due()).toEqual([]);
    }
    see({ file: '4' });
    wait(500);
    expect(due()).toEqual(['file']);
  });

  it('a date that lies does not make a file of now an old one, nor one of the future wait for ever', () => {
    const { see, due, wait } = folder();
    see({});
    see({ copied: '1' }, 0);
    expect(due()).toEqual([]);
    const ahead = folder();
    ahead.see({ file: '1' }, 9_999_999_999);
    ahead.wait(2_000);
    expect(ahead.due()).toEqual(['file']);
    wait(2_000);
    expect(due()).toEqual(['copied']);
  });

  it('one that cannot be read is tried again when it has rested for longer, then only when it changes', () => {
    const { settling, see, due, wait } = folder();
    see({});
    see({ cut: '1' });
    wait(2_000);
    expect(due()).toEqual(['cut']);
    settling.settle('cut', 'hold');
    expect(due()).toEqual([]);
    wait(8_000);
    expect(due()).toEqual(['cut for the last time']);
    settling.settle('cut', 'rest');
    wait(100_000);
    see({ cut: '1' });
    expect(due()).toEqual([]);
    see({ cut: '2' });
    wait(2_000);
    expect(due()).toEqual(['cut']);
  });

  it('one that is done is not looked at again, and forgotten when it goes away', () => {
    const { settling, see, due, wait, untilNext } = folder();
    see({ file: '1' }, 0);
    settling.settle('file', 'close');
    expect(settling.isClosed('file')).toBe(true);
    see({ file: '1' });
    expect(due()).toEqual([]);
    expect(untilNext()).toBe(Number.POSITIVE_INFINITY);
    see({});
    expect(settling.isClosed('file')).toBe(false);
    see({ file: '1' });
    wait(2_000);
    expect(due()).toEqual(['file']);
  });
});
