import { type CleanPicture, PictureError, requireSize, take } from './picture.js';

const [SOI, EOI, SOS, APP14] = [0xd8, 0xd9, 0xda, 0xee];
/** Tables, restart intervals, and frames that browsers decode. */
const KEPT = new Set([0xc4, 0xdb, 0xdd]);
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
/** How CMYK and RGB are told apart; the rest of this segment shows nothing. */
const ADOBE = Buffer.from('Adobe', 'latin1');

export const isJpeg = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff;

/** @throws PictureError */
export function cleanJpeg(bytes: Buffer): CleanPicture {
  const kept: Buffer[] = [Buffer.from([0xff, SOI])];
  let frame: { width: number; height: number } | undefined;
  let hasScan = false;
  for (let at = 2; ; ) {
    const marker = markerAt(bytes, at);
    at = marker.end;
    if (marker.code === EOI) break;
    const length = take(bytes, at, at + 2).readUInt16BE(0);
    if (length < 2) throw new PictureError('A segment is damaged');
    const data = take(bytes, at + 2, at + length);
    at += length;
    if (FRAMES.has(marker.code)) {
      if (frame !== undefined) throw new PictureError('It has two frames');
      frame = readFrame(data);
    } else if (marker.code === SOS) {
      if (frame === undefined) throw new PictureError('It has no frame');
      hasScan = true;
      const end = endOfScan(bytes, at);
      kept.push(segment(marker.code, data), bytes.subarray(at, end));
      at = end;
      continue;
    } else if (marker.code === APP14 && data.subarray(0, 5).equals(ADOBE) && data.length >= 12) {
      kept.push(segment(APP14, Buffer.concat([ADOBE, Buffer.from([0, 100, 0, 0, 0, 0, data[11] ?? 0])])));
      continue;
    } else if (!KEPT.has(marker.code)) {
      // Texts and data of programs; any other marker belongs to a format that no browser decodes.
      if ((marker.code >= 0xe0 && marker.code <= 0xef) || marker.code === 0xfe) continue;
      throw new PictureError('It is of a kind that browsers do not show');
    }
    kept.push(segment(marker.code, data));
  }
  if (frame === undefined || !hasScan) throw new PictureError('It shows nothing');
  return { type: 'image/jpeg', ...frame, bytes: Buffer.concat([...kept, Buffer.from([0xff, EOI])]) };
}

/** The marker at a position, with any number of fill bytes before it. */
function markerAt(bytes: Buffer, at: number): { readonly code: number; readonly end: number } {
  let end = at;
  while (bytes[end] === 0xff) end += 1;
  const code = take(bytes, end, end + 1)[0] as number;
  if (end === at || code === 0) throw new PictureError('A marker is missing');
  return { code, end: end + 1 };
}

function readFrame(data: Buffer): { width: number; height: number } {
  const head = take(data, 0, 6);
  const size = { width: head.readUInt16BE(3), height: head.readUInt16BE(1) };
  requireSize(size.width, size.height);
  return size;
}

/** Where the pixels end: at the next marker that is no restart. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = start; ; at += 1) {
    at = bytes.indexOf(0xff, at);
    const next = at === -1 ? undefined : bytes[at + 1];
    if (next === undefined) throw new PictureError('It is cut off');
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
}

function segment(code: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}
