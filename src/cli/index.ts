#!/usr/bin/env node
import { main } from './main.js';

const shutdown = new AbortController();
// The first Ctrl-C ends the command gracefully; the second one ends it at once.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => shutdown.abort());
// The reader of a pipe may close it early: `shopfest stats | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const output = (stream: NodeJS.WriteStream) => ({
  write: (text: string) => void stream.write(text),
  isTerminal: stream.isTTY === true,
});

process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  out: output(process.stdout),
  err: output(process.stderr),
  signal: shutdown.signal,
});
