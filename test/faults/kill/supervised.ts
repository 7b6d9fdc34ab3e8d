import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a process may take until it says that it is up. */
const startWithinMs = 30_000;
/** Exit code of the command when what it needs does not answer. */
const notReachable = 3;
/** How long the last of them may take over what is left to do. */
const finishWithinMs = 120_000;

const alive = new Set<ChildProcess>();
// Nothing outlives the harness, however it ends.
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

/** One process that is killed and started again, and may never end by itself. */
export class Supervised {
  readonly #name: string;
  readonly #argv: readonly string[];
  readonly #env: Readonly<Record<string, string>>;
  readonly #complain: (what: string) => void;
  #child: ChildProcess | null = null;
  #ended: Promise<unknown> = Promise.resolve();
  #said = '';
  #written = '';
  #isMeantToEnd = true;

  /** `argv`: arguments of node. The process writes to stdout when it is up. */
  constructor(
    name: string,
    argv: readonly string[],
    env: Readonly<Record<string, string>>,
    complain: (what: string) => void,
  ) {
    this.#name = name;
    this.#argv = argv;
    this.#env = env;
    this.#complain = complain;
  }

  /** Resolves when it is up; a service that finds no database yet is started again, as a supervisor does. */
  async start(): Promise<void> {
    const deadline = performance.now() + startWithinMs;
    while (!(await this.#startOnce())) {
      if (performance.now() > deadline) return this.#complain(`${this.#name} does not start: ${this.#said}`);
      await sleep(100);
    }
  }

  /** False when it ended with the exit code for a database or a service that cannot be reached. */
  async #startOnce(): Promise<boolean> {
    const child = spawn(process.execPath, this.#argv, {
      env: { PATH: process.env.PATH, LANG: 'C', ...this.#env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    alive.add(child);
    child.once('close', () => alive.delete(child));
    this.#child = child;
    this.#said = '';
    this.#written = '';
    this.#isMeantToEnd = false;
    child.stderr.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
    let isUp = false;
    this.#ended = once(child, 'close').then(([code]) => {
      const mayComeLater = !isUp && code === notReachable;
      if (!this.#isMeantToEnd && !mayComeLater)
        this.#complain(`${this.#name} ended by itself with ${code}: ${this.#said}`);
    });
    const up = new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        this.#written = (this.#written + text).slice(-4_000);
        isUp = true;
        resolve();
      });
    });
    await Promise.race([up, this.#ended, sleep(startWithinMs, null, { ref: false })]);
    if (!isUp && child.exitCode === null) child.kill('SIGKILL');
    return isUp || child.exitCode !== notReachable;
  }

  /** Lets it come to its own end; gives the last line that it wrote, or null when it failed. */
  async finish(): Promise<string | null> {
    await this.start();
    this.#isMeantToEnd = true;
    const tooSlow = setTimeout(() => this.#child?.kill('SIGKILL'), finishWithinMs);
    await this.#ended;
    clearTimeout(tooSlow);
    if (this.#child?.exitCode === 0) return this.#written.trimEnd().split('\n').at(-1) ?? '';
    this.#complain(`${this.#name} did not finish (${this.#child?.exitCode}): ${this.#said}`);
    return null;
  }

  /** SIGKILL. */
  async kill(): Promise<void> {
    this.#isMeantToEnd = true;
    this.#child?.kill('SIGKILL');
    await this.#ended;
  }

  /** A service writes a line for every failure that it did not foresee, which it answers with 500. */
  #hear(text: string): void {
    this.#said = (this.#said + text).slice(-4_000);
    for (const line of text.split('\n')) {
      if (line.includes('"failure"')) this.#complain(`${this.#name} failed at something: ${line}`);
    }
  }
}
