import { promisify } from 'node:util';
import { crc32, inflate } from 'node:zlib';
import { type CleanPicture, PictureError, requireSize, take } from './picture.js';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Chunks without which it would look otherwise; all that describe it, animate it or profile it are left out. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT']);
/** Channels of each colour type. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(SIGNATURE);

/** @throws PictureError */
export async function cleanPng(bytes: Buffer): Promise<CleanPicture> {
  const chunks = readChunks(bytes);
  const [header] = chunks;
  if (header?.type !== 'IHDR' || header.data.length !== 13) throw new PictureError('It has no header');
  const width = header.data.readUInt32BE(0);
  const height = header.data.readUInt32BE(4);
  requireSize(width, height);
  const compressed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const length = await lengthOfPixels(compressed, rawLength(header.data, width, height));
  const kept = chunks.filter(({ type }) => KEPT.has(type));
  const pixels = { type: 'IDAT', data: compressed.subarray(0, length) };
  const end = { type: 'IEND', data: Buffer.alloc(0) };
  return {
    type: 'image/png',
    width,
    height,
    bytes: Buffer.concat([SIGNATURE, ...[...kept, pixels, end].map(writeChunk)]),
  };
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** All chunks up to the last one; what follows it is no part of the picture. */
function readChunks(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; ; ) {
    const head = take(bytes, at, at + 8);
    const end = at + 12 + head.readUInt32BE(0);
    const type = head.toString('latin1', 4);
    const whole = take(bytes, at, end);
    if (crc32(whole.subarray(4, -4)) !== whole.readUInt32BE(whole.length - 4))
      throw new PictureError('A chunk is damaged');
    // A capital letter says that a chunk cannot be left out.
    if (/^[A-Z]/.test(type) && !['IHDR', 'PLTE', 'IDAT', 'IEND'].includes(type))
      throw new PictureError('A chunk is unknown');
    if (type === 'IEND') return chunks;
    chunks.push({ type, data: whole.subarray(8, -4) });
    at = end;
  }
}

function writeChunk({ type, data }: Chunk): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(content.length + 8);
  whole.writeUInt32BE(data.length, 0);
  content.copy(whole, 4);
  whole.writeUInt32BE(crc32(content), content.length + 4);
  return whole;
}

/** How long the pixels are that are not compressed, each line with its filter. */
function rawLength(header: Buffer, width: number, height: number): number {
  const [depth = 0, colour = 0, compression = 0, filter = 0, interlace = 0] = header.subarray(8);
  const channels = CHANNELS[colour];
  if (
    channels === undefined ||
    ![1, 2, 4, 8, 16].includes(depth) ||
    compression + filter > 0 ||
    interlace > 1
  )
    throw new PictureError('Its header is unknown');
  const lines = (columns: number, rows: number): number =>
    columns === 0 ? 0 : rows * (1 + Math.ceil((columns * channels * depth) / 8));
  if (interlace === 0) return lines(width, height);
  return PASSES.reduce(
    (sum, [x, y, stepX, stepY]) =>
      sum + lines(Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)),
    0,
  );
}

/** Where each pass of an interlaced picture begins, and its steps. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}
const inflateWithInfo = promisify(inflate) as unknown as (
  data: Buffer,
  options: { readonly info: true; readonly maxOutputLength: number },
) => Promise<Inflated>;

/** The bytes that the pixels take; what follows them shows nothing. @throws PictureError */
async function lengthOfPixels(compressed: Buffer, raw: number): Promise<number> {
  const inflated = await inflateWithInfo(compressed, { info: true, maxOutputLength: raw + 1 }).catch(() => {
    throw new PictureError('Its pixels are damaged');
  });
  if (inflated.buffer.length !== raw) throw new PictureError('It has more or fewer pixels than it says');
  return inflated.engine.bytesWritten;
}
