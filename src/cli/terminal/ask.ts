import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** What the person at the terminal typed. Ctrl-C and the end of the input give null. */
export async function ask(question: string): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<null>((resolve) => void terminal.once('close', () => resolve(null)));
  try {
    return await Promise.race([terminal.question(question), closed]);
  } finally {
    terminal.close();
  }
}

/** Whether the person at the terminal says yes. Ctrl-C and the end of the input say no. */
export async function confirm(question: string): Promise<boolean> {
  return /^(?:y|yes|是)$/i.test(((await ask(question)) ?? '').trim());
}

/** The same for what nobody may read on the screen: it is not shown while it is typed. */
export async function askSecret(question: string): Promise<string | null> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_text, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  const closed = new Promise<null>((resolve) => void terminal.once('close', () => resolve(null)));
  try {
    return await Promise.race([terminal.question(''), closed]);
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
