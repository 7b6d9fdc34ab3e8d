import { spawn } from 'node:child_process';

/**
 * SIDs, which are the same in every language of Windows: the owner of the file (OWNER RIGHTS), and the system and its
 * administrators, whom no right keeps out anyway.
 */
const allowed = ['*S-1-3-4', '*S-1-5-18', '*S-1-5-32-544'];

interface Protection {
  readonly platform: NodeJS.Platform;
  /** Resolves with the exit code of a program, null where it could not be run. */
  run(program: string, args: readonly string[]): Promise<number | null>;
  warn(text: string): void;
}

const system: Protection = {
  platform: process.platform,
  run,
  warn: (text) => process.emitWarning(text, { code: 'SHOPFEST_OTHERS_MAY_READ' }),
};

/**
 * Keeps others from a file, or from a folder and all that comes to be in it. Only Windows needs it: elsewhere modes do
 * that. Warns where it cannot be done, as on a disk without rights.
 */
export async function restrictToOwner(
  path: string,
  kind: 'file' | 'folder',
  { platform, run, warn }: Protection = system,
): Promise<void> {
  if (platform !== 'win32') return;
  const rights = kind === 'folder' ? ':(OI)(CI)F' : ':F';
  const args = [path, '/inheritance:r', '/grant:r', ...allowed.map((sid) => `${sid}${rights}`)];
  if ((await run('icacls', args)) === 0) return;
  warn(`Other users of this machine may be able to read ${path}\n此電腦的其他使用者可能可以讀取 ${path}`);
}

function run(program: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', windowsHide: true });
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
}
