import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished, vi } from 'vitest';

/** An error of the file system, as Node makes it. */
export const fileFailure = (code: string, path = '', syscall = 'open'): Error =>
  Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, path, syscall, errno: -1 });

type Stubbed = 'open' | 'stat' | 'readdir' | 'rename' | 'unlink' | 'readFile';

/** Until the end of the test, a function of `node:fs/promises` fails as `failure` says; null lets it work. */
export function stubFiles(name: Stubbed, failure: (path: string) => Error | null): void {
  const actual = files[name] as (path: string, ...rest: unknown[]) => Promise<never>;
  vi.spyOn(files, name).mockImplementation((async (path: string, ...rest: unknown[]) => {
    const error = failure(String(path));
    if (error !== null) throw error;
    return actual(path, ...rest);
  }) as never);
  syncBuiltinESMExports();
  onTestFinished(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
}
