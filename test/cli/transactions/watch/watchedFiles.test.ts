import { describe, expect, it } from 'vitest';
import type { RowFile } from '../../../../src/cli/rows/files.js';
import { type FileVersion, WatchedFiles } from '../../../../src/cli/transactions/watch/watchedFiles.js';

/** A watched folder with a clock that only `wait` moves. */
function folder() {
  const watched = new WatchedFiles({ stable: 2_000, giveUp: 10_000 });
  let now = 1_000_000;
  const scan = (files: Readonly<Record<string, string>>, modifiedAt = now): void => {
    const versions = new Map<RowFile, FileVersion>();
    for (const [file, signature] of Object.entries(files)) {
      if (watched.isLookedUp(file)) versions.set({ file, format: 'xml' }, { signature, modifiedAt });
    }
    watched.update(new Set(Object.keys(files)), versions, now);
  };
  return {
    watched,
    scan,
    due: () => watched.due(now).map(({ file, isLastTry }) => `${file.file}${isLastTry ? ' (last try)' : ''}`),
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    untilNext: () => watched.untilNext(now),
  };
}

describe('WatchedFiles', () => {
  it('has an old file due at the first scan, and a new one when it is stable', () => {
    const { scan, due, untilNext } = folder();
    scan({ old: '1' }, 0);
    expect(due()).toEqual(['old (last try)']);
    const fresh = folder();
    fresh.scan({ new: '1' });
    expect(fresh.due()).toEqual([]);
    expect(fresh.untilNext()).toBe(2_000);
    expect(untilNext()).toBe(0);
  });

  it('has a growing file due only when it has not changed for the interval', () => {
    const { scan, due, wait } = folder();
    scan({});
    for (const size of ['1', '2', '3', '4']) {
      scan({ file: size });
      wait(1_500);
      expect(due()).toEqual([]);
    }
    scan({ file: '4' });
    wait(500);
    expect(due()).toEqual(['file']);
  });

  it('goes by its own clock for files that come later, whatever their modification time', () => {
    const { scan, due, wait } = folder();
    scan({});
    scan({ copied: '1' }, 0);
    expect(due()).toEqual([]);
    const ahead = folder();
    ahead.scan({ file: '1' }, 9_999_999_999);
    ahead.wait(2_000);
    expect(ahead.due()).toEqual(['file']);
    wait(2_000);
    expect(due()).toEqual(['copied']);
  });

  it('has an unreadable file due once more after a longer interval, then only when it changes', () => {
    const { watched, scan, due, wait } = folder();
    scan({});
    scan({ cut: '1' });
    wait(2_000);
    expect(due()).toEqual(['cut']);
    watched.setResult('cut', 'retry');
    expect(due()).toEqual([]);
    wait(8_000);
    expect(due()).toEqual(['cut (last try)']);
    watched.setResult('cut', 'read');
    wait(100_000);
    scan({ cut: '1' });
    expect(due()).toEqual([]);
    scan({ cut: '2' });
    wait(2_000);
    expect(due()).toEqual(['cut']);
  });

  it('never has a finished file due again, and forgets it when it is deleted', () => {
    const { watched, scan, due, wait, untilNext } = folder();
    scan({ file: '1' }, 0);
    watched.setResult('file', 'finished');
    expect(watched.isFinished('file')).toBe(true);
    scan({ file: '1' });
    expect(due()).toEqual([]);
    expect(untilNext()).toBe(Number.POSITIVE_INFINITY);
    scan({});
    expect(watched.isFinished('file')).toBe(false);
    scan({ file: '1' });
    wait(2_000);
    expect(due()).toEqual(['file']);
  });
});
