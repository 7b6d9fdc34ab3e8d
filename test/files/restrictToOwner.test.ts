import { describe, expect, it, vi } from 'vitest';
import { restrictToOwner } from '../../src/files/restrictToOwner.js';

const on = (platform: NodeJS.Platform, exitCode: number | null) => ({
  platform,
  run: vi.fn(async (_program: string, _args: readonly string[]) => exitCode),
  warn: vi.fn(),
});

describe('restrictToOwner', () => {
  it('gives a file on Windows to its owner, the system and administrators, in any language', async () => {
    const windows = on('win32', 0);
    await restrictToOwner('C:\\till\\a.db.secret', 'file', windows);
    expect(windows.run.mock.calls).toEqual([
      [
        'icacls',
        [
          'C:\\till\\a.db.secret',
          '/inheritance:r',
          '/grant:r',
          '*S-1-3-4:F',
          '*S-1-5-18:F',
          '*S-1-5-32-544:F',
        ],
      ],
    ]);
    expect(windows.warn).not.toHaveBeenCalled();
  });

  it('lets what comes to be in a folder inherit its rights', async () => {
    const windows = on('win32', 0);
    await restrictToOwner('.shopfest', 'folder', windows);
    expect(windows.run.mock.calls[0]?.[1]).toContain('*S-1-3-4:(OI)(CI)F');
  });

  it.each([1, null])('warns in both languages where it cannot be done: %s', async (exitCode) => {
    const windows = on('win32', exitCode);
    await restrictToOwner('R:\\a', 'file', windows);
    expect(windows.warn).toHaveBeenCalledExactlyOnceWith(
      'Other users of this machine may be able to read R:\\a\n此電腦的其他使用者可能可以讀取 R:\\a',
    );
  });

  it('leaves it to the mode of the file elsewhere', async () => {
    const linux = on('linux', 1);
    await restrictToOwner('/a', 'file', linux);
    expect(linux.run).not.toHaveBeenCalled();
    expect(linux.warn).not.toHaveBeenCalled();
  });
});
