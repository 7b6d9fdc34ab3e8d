import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { Pace } from '../../src/cli/transactions/watch/intervals.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly isTerminal?: boolean;
  readonly signal?: AbortSignal;
  readonly pace?: Pace;
}

/** Runs the command in this process, with nothing of this process's environment. */
export async function shopfest(argv: readonly string[], around: Surroundings = {}): Promise<Ran> {
  const { env = {}, isTerminal = false, signal = new AbortController().signal, pace } = around;
  const out = capture(isTerminal);
  const err = capture(isTerminal);
  const code = await main(argv, { env, out, err, signal, pace });
  return { code, out: out.text(), err: err.text() };
}

function capture(isTerminal: boolean) {
  const written: string[] = [];
  return { isTerminal, write: (text: string) => void written.push(text), text: () => written.join('') };
}

/** A folder that goes with the test, with these files in it. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shopfest-cli-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
