import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { Io, WatchIntervals } from '../../src/cli/terminal/io.js';

/** What a run of the command printed, and its exit code. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly isTerminal?: boolean;
  readonly signal?: AbortSignal;
  readonly watchIntervals?: WatchIntervals;
  readonly stdin?: Io['stdin'];
  /** Answers of the person at the terminal; nobody is there by default. */
  readonly confirm?: Io['confirm'];
  readonly ask?: Io['ask'];
  readonly askSecret?: Io['askSecret'];
}

/** Runs the command in this process, without the environment of this process. */
export async function shopfest(argv: readonly string[], options: RunOptions = {}): Promise<CommandResult> {
  const {
    env = {},
    isTerminal = false,
    signal = new AbortController().signal,
    watchIntervals,
    confirm,
    ask,
    askSecret,
    stdin,
  } = options;
  const out = capture(isTerminal);
  const err = capture(isTerminal);
  const code = await main(argv, {
    env,
    systemLocale: 'en-US',
    out,
    err,
    signal,
    watchIntervals,
    confirm,
    ask,
    askSecret,
    stdin,
  });
  return { code, out: out.text(), err: err.text() };
}

function capture(isTerminal: boolean) {
  const written: string[] = [];
  return { isTerminal, write: (text: string) => void written.push(text), text: () => written.join('') };
}

/** A folder with these files, deleted after the test. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shopfest-cli-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
