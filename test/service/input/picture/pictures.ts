import { crc32, deflateSync } from 'node:zlib';

/** What must not be left of a picture. */
export const MARK = '王小明 0912345678';

export function pngChunk(type: string, data: Uint8Array | string = ''): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data as string)]);
  const whole = Buffer.alloc(content.length + 8);
  whole.writeUInt32BE(content.length - 4, 0);
  content.copy(whole, 4);
  whole.writeUInt32BE(crc32(content), content.length + 4);
  return whole;
}

interface PngParts {
  readonly width?: number;
  readonly height?: number;
  readonly interlace?: 0 | 1;
  readonly raw?: Uint8Array;
  readonly between?: readonly Buffer[];
  /** What follows the stream of pixels within their chunk. */
  readonly hidden?: string;
  readonly after?: string;
}

export const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A grey picture. */
export function png({
  width = 3,
  height = 2,
  interlace = 0,
  raw,
  between = [],
  hidden = '',
  after = '',
}: PngParts = {}) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, interlace], 8);
  const pixels = deflateSync(raw ?? Buffer.alloc(height * (width + 1)));
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk('IHDR', header),
    ...between,
    pngChunk('IDAT', Buffer.concat([pixels, Buffer.from(hidden)])),
    pngChunk('IEND'),
    Buffer.from(after),
  ]);
}

export function jpegSegment(code: number, data: Uint8Array | string = ''): Buffer {
  const bytes = Buffer.from(data as string);
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** A frame and a scan with a stuffed byte and a restart; what it shows does not matter. */
export function jpeg(between: readonly Buffer[] = [], after = '', size = [2, 3]): Buffer {
  const [height = 0, width = 0] = size;
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xdb, Buffer.alloc(65)),
    ...between,
    jpegSegment(0xc0, frame),
    jpegSegment(0xc4, Buffer.alloc(20)),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(after),
  ]);
}

export function webpChunk(type: string, data: Uint8Array | string = ''): Buffer {
  const bytes = Buffer.from(data as string);
  const whole = Buffer.alloc(8 + bytes.length + (bytes.length % 2));
  whole.write(type, 'latin1');
  whole.writeUInt32LE(bytes.length, 4);
  bytes.copy(whole, 8);
  return whole;
}

export const lossy = (width = 3, height = 2): Buffer => {
  const data = Buffer.from('000000' + '9d012a' + '00000000' + '0102', 'hex');
  data.writeUInt16LE(width, 6);
  data.writeUInt16LE(height, 8);
  return webpChunk('VP8 ', data);
};
export const lossless = (width = 3, height = 2): Buffer => {
  const data = Buffer.alloc(6);
  data[0] = 0x2f;
  data.writeUInt32LE(((height - 1) << 14) | (width - 1), 1);
  return webpChunk('VP8L', data);
};

export function webp(chunks: readonly Buffer[] = [lossy()], after = ''): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.from(after)]);
}
