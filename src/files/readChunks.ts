import { open, stat } from 'node:fs/promises';
import { retryWhileInUse } from './inUse.js';

const SIZE = 65_536;

/** @throws the error of the file system where a file cannot be read now, at once */
export async function requireReadable(path: string): Promise<void> {
  // A pipe can be opened once only.
  if (!(await stat(path)).isFile()) return;
  const file = await open(path);
  try {
    // Some programs lock bytes and not the opening.
    await file.read(new Uint8Array(1), 0, 1, 0);
  } finally {
    await file.close();
  }
}

/** The bytes of a file, or of a pipe. Waits while another program has the file open or a part of it locked. */
export async function* readChunks(path: string | URL, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const file = await retryWhileInUse(() => open(path), { signal });
  try {
    for (;;) {
      const buffer = new Uint8Array(SIZE);
      const { bytesRead } = await retryWhileInUse(() => file.read(buffer, 0, SIZE, null), { signal });
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
