import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { compiledCommand } from './compiled.js';

export interface ServedSandbox {
  readonly url: string;
  /** Id of the campaign, which is active. */
  readonly campaign: string;
  readonly apiKeys: { readonly operator: string; readonly partner: string };
  close(): Promise<void>;
}

/** `shopfest serve --sandbox` on a free port, in a process of its own. */
export async function serveSandbox(): Promise<ServedSandbox> {
  const child = spawn(process.execPath, [compiledCommand, 'serve', '--sandbox', '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let document = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    document += text;
    if (document.endsWith('}\n')) break;
  }
  if (!document) throw new Error(`shopfest serve ended before it said where it is: ${said}`);
  return {
    ...(JSON.parse(document) as Pick<ServedSandbox, 'url' | 'campaign' | 'apiKeys'>),
    async close() {
      child.kill('SIGTERM');
      const [exitCode] = await ended;
      if (exitCode !== 0) throw new Error(`shopfest serve ended with ${exitCode}: ${said}`);
    },
  };
}
