import { type FileHandle, open } from 'node:fs/promises';
import { unicodeOf } from '../../encoding.js';
import { retryWhileInUse } from '../../files/inUse.js';
import { fileError } from '../rows/files.js';

/** Rejected offers are a part of their zone: each says so, so that nobody takes them for the whole zone. */
const mark = { part: true };

/** Bytes of a file that are looked through for a mark. */
const LOOKED_THROUGH = 65_536;

/** A rejected offer as a line of NDJSON, with the zone that it belongs to and the mark of a part. */
export function partLine(row: object, zone?: string): string {
  const { move: _, ...offer } = row as { move?: unknown };
  return JSON.stringify({ ...mark, ...(zone !== undefined && { zone }), ...offer });
}

/** Takes the mark from a row that was read. */
export function unmarkPart(row: { part?: unknown }): void {
  delete row.part;
}

/** The zone of a file of rejected offers, null where it names none; undefined for any other file. */
export async function findPart(path: string): Promise<string | null | undefined> {
  for (const line of (await readBeginning(path)).split(/[\r\n]+/)) {
    const row = parseObject(line);
    if (row?.part === true) return typeof row.zone === 'string' ? row.zone : null;
  }
  return undefined;
}

async function readBeginning(path: string): Promise<string> {
  let file: FileHandle | undefined;
  try {
    file = await retryWhileInUse(() => open(path));
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(LOOKED_THROUGH), position: 0 });
    const bytes = buffer.subarray(0, bytesRead);
    return new TextDecoder(unicodeOf(bytes) ?? 'utf-8').decode(bytes);
  } catch (error) {
    throw fileError(path, (error as NodeJS.ErrnoException).code);
  } finally {
    await file?.close();
  }
}

function parseObject(line: string): { readonly part?: unknown; readonly zone?: unknown } | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line) as object;
  } catch {
    return null;
  }
}
