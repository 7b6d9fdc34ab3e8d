import type { FileHandle } from 'node:fs/promises';
import { spill_failed as text } from '../../generated/errorEntries.js';
import { ShopfestError } from '../../http/errors/index.js';

/** Defined in the build for browsers and edge, which leaves the file out. */
declare const __BROWSER__: true | undefined;

/** Bytes that were written to the spill, to be read back. */
export type Segment = { readonly length: number };

/** The storage of a spill. It has one writer, and is not written while it is read. */
export interface Segments {
  /** The caller may reuse the bytes as soon as it resolves. */
  write(bytes: Uint8Array): Promise<Segment>;
  /** Fills `target`, which is as long as the segment. */
  read(segment: Segment, target: Uint8Array): Promise<void>;
  /** Deletes everything. */
  close(): Promise<void>;
}

/** A temporary file where the runtime has files; memory in browsers and on the edge. */
export function openSegments(folder: string | undefined): Segments {
  if (typeof __BROWSER__ === 'undefined') {
    const { process } = globalThis as { process?: Partial<NodeJS.Process> };
    const files = process?.getBuiltinModule?.('node:fs/promises');
    if (files?.open !== undefined) return new SegmentsInFile(folder);
  }
  return new SegmentsInMemory();
}

class SegmentsInMemory implements Segments {
  readonly #segments = new Map<Segment, Uint8Array>();

  async write(bytes: Uint8Array): Promise<Segment> {
    const segment = { length: bytes.length };
    this.#segments.set(segment, bytes.slice());
    return segment;
  }

  async read(segment: Segment, target: Uint8Array): Promise<void> {
    target.set(this.#segments.get(segment) as Uint8Array);
  }

  async close(): Promise<void> {
    this.#segments.clear();
  }
}

interface FileSegment extends Segment {
  readonly offset: number;
}

/**
 * One file, opened with the first segment: a small feed never touches the disk. It is unlinked as soon as it is open
 * where the system allows that, so that nothing stays behind even when the process is killed.
 */
class SegmentsInFile implements Segments {
  readonly #folder: string | undefined;
  #file: { readonly handle: FileHandle; readonly path: string; readonly isUnlinked: boolean } | null = null;
  #end = 0;

  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  async write(bytes: Uint8Array): Promise<FileSegment> {
    const segment = { offset: this.#end, length: bytes.length };
    await orSpillError(async () => {
      const { handle } = await this.#open();
      for (let at = 0; at < bytes.length; ) {
        at += (await handle.write(bytes, at, bytes.length - at, segment.offset + at)).bytesWritten;
      }
    });
    this.#end += bytes.length;
    return segment;
  }

  async read({ offset, length }: FileSegment, target: Uint8Array): Promise<void> {
    await orSpillError(async () => {
      const { handle } = await this.#open();
      for (let at = 0; at < length; ) {
        const { bytesRead } = await handle.read(target, at, length - at, offset + at);
        if (bytesRead === 0) throw Object.assign(new Error('the file was cut'), { code: 'EOF' });
        at += bytesRead;
      }
    });
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    if (file === null) return;
    await file.handle.close();
    if (!file.isUnlinked) await process.getBuiltinModule('node:fs/promises').rm(file.path, { force: true });
  }

  async #open(): Promise<{ readonly handle: FileHandle }> {
    if (this.#file !== null) return this.#file;
    const { open, unlink } = process.getBuiltinModule('node:fs/promises');
    const { join } = process.getBuiltinModule('node:path');
    const folder = this.#folder ?? process.getBuiltinModule('node:os').tmpdir();
    const path = join(folder, `shopfest-mirror-${crypto.randomUUID()}`);
    const handle = await open(path, 'wx+', 0o600);
    const isUnlinked = await unlink(path).then(
      () => true,
      // Some systems keep a file that is open; there it goes when it is closed.
      () => false,
    );
    this.#file = { handle, path, isUnlinked };
    return this.#file;
  }
}

/** Turns an error of the system, such as a full disk or a missing folder, into one of the library. */
async function orSpillError(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code = 'UNKNOWN', syscall } = error as NodeJS.ErrnoException;
    throw new ShopfestError({
      code: 'spill_failed',
      message: `${text.title} (${code}). ${text.advice}`,
      messageZh: `${text.titleZh}（${code}）。${text.adviceZh}`,
      cause: syscall === undefined ? { code } : { code, syscall },
    });
  }
}
