import { describe, expect, it } from 'vitest';
import { type FolderLookup, isNetworkFolder, isSharePath, pathOfFileAddress } from '../../src/files/paths.js';

describe('pathOfFileAddress', () => {
  it.each([
    ['file:/C:/till/outbox.db', 'C:\\till\\outbox.db'],
    ['file:///C:/till/outbox.db', 'C:\\till\\outbox.db'],
    ['file:///C:/%E9%8A%B7%E5%94%AE%20%E6%A9%9F/outbox.db', 'C:\\銷售 機\\outbox.db'],
    ['file://localhost/C:/till/outbox.db', 'C:\\till\\outbox.db'],
    ['file:C:\\till\\outbox.db', 'C:\\till\\outbox.db'],
    ['file:C:/till/100%.db', 'C:/till/100%.db'],
    ['file:.\\outbox.db', '.\\outbox.db'],
    ['file:\\\\?\\C:\\till\\outbox.db', '\\\\?\\C:\\till\\outbox.db'],
    ['file://?/C:/till/outbox.db', '//?/C:/till/outbox.db'],
    ['file:\\\\server\\share\\outbox.db', '\\\\server\\share\\outbox.db'],
    ['file://server/share/outbox.db', '\\\\server\\share\\outbox.db'],
    ['file:///C:/a%2Fb.db', null],
    ['file:///C:/a%E9.db', null],
  ])('reads %s on Windows', (address, path) => {
    expect(pathOfFileAddress(address, 'win32')).toBe(path);
  });

  it.each([
    ['file:./outbox.db', './outbox.db'],
    ['file:/var/till/100%.db', '/var/till/100%.db'],
    ['file:///var/till%20a/outbox.db', '/var/till a/outbox.db'],
    ['file://server/share/outbox.db', null],
    ['file::memory:', ':memory:'],
  ])('reads %s elsewhere', (address, path) => {
    expect(pathOfFileAddress(address, 'linux')).toBe(path);
  });
});

describe('isSharePath', () => {
  it.each([
    ['\\\\server\\share\\outbox.db', true],
    ['//server/share/outbox.db', true],
    ['\\\\?\\UNC\\server\\share\\outbox.db', true],
    ['//?/unc/server/share/outbox.db', true],
    ['\\\\?\\C:\\till\\outbox.db', false],
    ['\\\\.\\C:\\till\\outbox.db', false],
    ['\\\\?\\Volume{0b1c2d3e-0000-0000-0000-100000000000}\\outbox.db', false],
    ['C:\\till\\outbox.db', false],
    ['.\\outbox.db', false],
    ['/var/till/outbox.db', false],
  ])('says of %s: %s', (path, isShare) => {
    expect(isSharePath(path)).toBe(isShare);
  });
});

describe('isNetworkFolder', () => {
  const windows = (resolved: () => Promise<string>): FolderLookup => ({
    platform: 'win32',
    realpath: resolved,
    statfs: async () => ({ type: 0 }),
  });

  it('knows a mapped drive of Windows by what it stands for', async () => {
    expect(
      await isNetworkFolder(
        'Z:\\till',
        windows(async () => '\\\\nas\\tills\\till'),
      ),
    ).toBe(true);
  });

  it('knows a drive of subst, and a folder of this machine', async () => {
    expect(
      await isNetworkFolder(
        'S:\\',
        windows(async () => 'C:\\till'),
      ),
    ).toBe(false);
    expect(
      await isNetworkFolder(
        '\\\\?\\C:\\till',
        windows(async () => 'C:\\till'),
      ),
    ).toBe(false);
  });

  it('goes by the path where Windows cannot resolve it', async () => {
    const lookup = windows(async () => {
      throw Object.assign(new Error('EISDIR'), { code: 'EISDIR', syscall: 'realpath' });
    });
    expect(await isNetworkFolder('R:\\till', lookup)).toBe(false);
    expect(await isNetworkFolder('\\\\nas\\tills', lookup)).toBe(true);
  });

  it.each([
    [0x6969, true],
    [0xff534d42, true],
    [0xef53, false],
  ])('goes by the type of the file system elsewhere: %i', async (type, isNetwork) => {
    const lookup: FolderLookup = {
      platform: 'linux',
      realpath: async (folder) => folder,
      statfs: async () => ({ type }),
    };
    expect(await isNetworkFolder('/mnt/till', lookup)).toBe(isNetwork);
  });
});
