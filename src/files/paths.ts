import { realpath, statfs } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

type Platform = NodeJS.Platform;

/**
 * The path that a `file:` address names: a path as it is typed, or a URL. On Windows `file:/C:/…` is a URL too, and
 * `\\?\C:\…` is a path of this machine. Null for a URL that names another machine where paths cannot, or that is none.
 */
export function pathOfFileAddress(address: string, platform: Platform = process.platform): string | null {
  const isWindows = platform === 'win32';
  const rest = address.slice('file:'.length);
  const isURL = isWindows ? /^\/(?:\/(?![?.]\/)|[a-z]:)/i.test(rest) : rest.startsWith('//');
  if (!isURL) return rest;
  try {
    return fileURLToPath(address, { windows: isWindows });
  } catch (error) {
    // A host in a file URL, or an encoded slash.
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_INVALID_') || error instanceof URIError)
      return null;
    throw error;
  }
}

/** Whether a path names a share of another machine: `\\server\share`, or the same behind `\\?\UNC\`. */
export function isSharePath(path: string): boolean {
  const slashed = path.replaceAll('/', '\\');
  if (/^\\\\[?.]\\/.test(slashed)) return /^\\\\[?.]\\UNC\\/i.test(slashed);
  return slashed.startsWith('\\\\');
}

/** Types of network file systems, where another machine decides about locks and flushes (statfs(2)). */
const networkTypes = new Set([
  ...[0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c, 0x5346414f, 0x73757245, 0x01021997, 0x65735546],
]);

/** What the system says of a folder. */
export interface FolderLookup {
  readonly platform: Platform;
  realpath(folder: string): Promise<string>;
  statfs(folder: string): Promise<{ readonly type: number }>;
}

const system: FolderLookup = { platform: process.platform, realpath, statfs };

/**
 * Whether a folder is on another machine. Windows has no types of file systems, but resolves a mapped drive, a link and
 * `subst` to what they stand for; where it cannot, as for some drives in memory, the path itself says it.
 */
export async function isNetworkFolder(folder: string, lookup: FolderLookup = system): Promise<boolean> {
  if (lookup.platform !== 'win32') return networkTypes.has((await lookup.statfs(folder)).type);
  return isSharePath(await lookup.realpath(folder).catch(() => folder));
}
