import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { throwIfAborted } from '../errors/commandError.js';
import type { Io } from '../terminal/io.js';
import type { Command } from './command.js';

/**
 * Runs a command whose argument `-` is what comes in by stdin: a file of its own while the command runs, so that it is
 * read as any file is, twice where its encoding asks for it. Only its owner can read it.
 */
export async function withStdinFile<Result>(
  { arguments: declared = [] }: Command,
  args: readonly string[],
  io: Io,
  run: (args: readonly string[]) => Promise<Result>,
): Promise<Result> {
  if (!declared.some(({ stdin }) => stdin) || !args.includes('-')) return run(args);
  const folder = await mkdtemp(join(tmpdir(), 'shopfest-'));
  try {
    const file = await receive(folder, io);
    return await run(args.map((arg) => (arg === '-' ? file : arg)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive(folder: string, { stdin = Readable.from([]), signal }: Io): Promise<string> {
  const received = join(folder, 'stdin');
  try {
    await pipeline(stdin, createWriteStream(received, { mode: 0o600 }), { signal });
  } catch (error) {
    throwIfAborted(signal);
    throw error;
  }
  const named = `${received}${await extensionOf(received)}`;
  await rename(received, named);
  return named;
}

/** The extension that a file of this content has: a workbook is a zip archive, NDJSON begins with an object. */
async function extensionOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    const head = buffer.toString('latin1', 0, bytesRead).replace(/^(?:ï»¿)?\s*/, '');
    if (head.startsWith('PK\u0003\u0004')) return '.xlsx';
    if (head.startsWith('<')) return '.xml';
    return head.startsWith('{') || head.startsWith('[') ? '.ndjson' : '.csv';
  } finally {
    await file.close();
  }
}
