import { type CleanPicture, PictureError, requireSize, take } from './picture.js';

export const isWebp = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';

const ALPHA = 0x10;

/** @throws PictureError */
export function cleanWebp(bytes: Buffer): CleanPicture {
  const chunks = readChunks(bytes);
  if (chunks.some(({ type }) => type.startsWith('ANI') || type === 'ANMF'))
    throw new PictureError('It is animated');
  const [image, ...others] = chunks.filter(({ type }) => type === 'VP8 ' || type === 'VP8L');
  if (image === undefined || others.length > 0) throw new PictureError('It has no picture, or several');
  const size = image.type === 'VP8 ' ? lossySize(image.data) : losslessSize(image.data);
  requireSize(size.width, size.height);
  const alpha = image.type === 'VP8 ' ? chunks.find(({ type }) => type === 'ALPH') : undefined;
  const kept = alpha === undefined ? [image] : [canvasOf(size), alpha, image];
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept.map(writeChunk)]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return { type: 'image/webp', ...size, bytes: Buffer.concat([head, body]) };
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/** All chunks within the length that the file says; what follows is no part of the picture. */
function readChunks(bytes: Buffer): Chunk[] {
  const file = take(bytes, 0, 8 + take(bytes, 0, 12).readUInt32LE(4));
  const chunks: Chunk[] = [];
  for (let at = 12; at < file.length; ) {
    const head = take(file, at, at + 8);
    const length = head.readUInt32LE(4);
    chunks.push({ type: head.toString('latin1', 0, 4), data: take(file, at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function writeChunk({ type, data }: Chunk): Buffer {
  const whole = Buffer.alloc(8 + data.length + (data.length % 2));
  whole.write(type, 'latin1');
  whole.writeUInt32LE(data.length, 4);
  data.copy(whole, 8);
  return whole;
}

function lossySize(data: Buffer): Size {
  const head = take(data, 0, 10);
  if (head.toString('hex', 3, 6) !== '9d012a') throw new PictureError('Its frame is damaged');
  return { width: head.readUInt16LE(6) & 0x3fff, height: head.readUInt16LE(8) & 0x3fff };
}

function losslessSize(data: Buffer): Size {
  const head = take(data, 0, 5);
  if (head[0] !== 0x2f) throw new PictureError('Its frame is damaged');
  const bits = head.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** Says that there is an alpha channel, and nothing else. */
function canvasOf({ width, height }: Size): Chunk {
  const data = Buffer.alloc(10);
  data[0] = ALPHA;
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return { type: 'VP8X', data };
}
