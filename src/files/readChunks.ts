import { open } from 'node:fs/promises';
import { retryWhileInUse } from './inUse.js';

const SIZE = 65_536;

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
