import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { compiledCommand } from './compiled.js';

/** The command as a separate process. */
export interface CommandProcess {
  readonly child: ChildProcessWithoutNullStreams;
  out(): string;
  err(): string;
  /** Resolves when stdout or stderr has this text. */
  waitForOutput(text: RegExp): Promise<void>;
  /** Resolves with the exit code when the process has ended. */
  exitCode(): Promise<number | null>;
}

/** Variables for `spawnShopfest`: Node.js runs this module before the command. */
export const runsFirst = (module: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(module)}`,
});

export function spawnShopfest(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
): CommandProcess {
  const child = spawn(process.execPath, [compiledCommand, ...argv], {
    cwd,
    env: { PATH: process.env.PATH, LANG: 'C', ...env },
  });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const closed = once(child, 'close');
  onTestFinished(async () => {
    if (child.exitCode === null) child.kill('SIGKILL');
    await closed;
  });
  return {
    child,
    out: () => written.out,
    err: () => written.err,
    waitForOutput: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (text.test(written.out) || text.test(written.err)) resolve();
        };
        child.stdout.on('data', check);
        child.stderr.on('data', check);
        child.once('close', () => reject(new Error(`It ended without printing ${text}: ${written.err}`)));
        check();
      }),
    exitCode: async () => {
      await closed;
      return child.exitCode;
    },
  };
}
