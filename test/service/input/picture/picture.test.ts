import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../../src/service/input/picture/index.js';
import {
  jpeg,
  jpegSegment,
  lossless,
  lossy,
  MARK,
  PNG_SIGNATURE,
  png,
  pngChunk,
  webp,
  webpChunk,
} from './pictures.js';

const read = (bytes: Buffer) => readPicture(bytes.toString('base64'));
const refused = expect.objectContaining({
  code: 'validation_failed',
  errors: [expect.objectContaining({ pointer: '/data', code: 'wrong_format' })],
});

const exif = `Exif\0\0${MARK}`;

describe('readPicture', () => {
  it.each<[string, Buffer, Buffer]>([
    ['a plain PNG', png(), png()],
    ['texts of a PNG', png({ between: ['tEXt', 'zTXt', 'iTXt'].map((type) => pngChunk(type, MARK)) }), png()],
    [
      'EXIF, profile and time of a PNG',
      png({ between: ['eXIf', 'iCCP', 'tIME'].map((type) => pngChunk(type, MARK)) }),
      png(),
    ],
    [
      'an animation of a PNG',
      png({ between: ['acTL', 'fcTL', 'fdAT'].map((type) => pngChunk(type, MARK)) }),
      png(),
    ],
    ['chunks of others in a PNG', png({ between: [pngChunk('prVt', MARK)] }), png()],
    ['what follows the pixels of a PNG', png({ hidden: MARK }), png()],
    ['what follows a PNG', png({ after: MARK }), png()],
    ['EXIF, XMP and profile of a JPEG', jpeg([jpegSegment(0xe1, exif), jpegSegment(0xe2, MARK)]), jpeg()],
    ['the preview and comment of a JPEG', jpeg([jpegSegment(0xe0, MARK), jpegSegment(0xfe, MARK)]), jpeg()],
    ['what follows a JPEG', jpeg([], MARK), jpeg()],
    ['fill bytes of a JPEG', jpeg([Buffer.from([0xff, 0xff]), jpegSegment(0xfe, MARK)]), jpeg()],
    [
      'EXIF, XMP and profile of a WebP',
      webp([
        webpChunk('VP8X', Buffer.alloc(10)),
        webpChunk('ICCP', MARK),
        lossy(),
        webpChunk('EXIF', MARK),
        webpChunk('XMP ', MARK),
      ]),
      webp(),
    ],
    ['chunks of others in a WebP', webp([lossless(), webpChunk('NOTE', MARK)]), webp([lossless()])],
    ['what follows a WebP', webp([lossy()], MARK), webp()],
  ])('takes %s away', async (_, given, clean) => {
    const picture = await read(given);
    expect(Buffer.from(picture.bytes).equals(clean)).toBe(true);
    expect(picture).toMatchObject({ width: 3, height: 2 });
    expect(Buffer.from(picture.bytes).includes('王小明')).toBe(false);
    // What is clean stays as it is.
    expect((await read(clean)).bytes).toEqual(picture.bytes);
  });

  it('keeps what a picture looks like', async () => {
    const palette = [
      pngChunk('gAMA', Buffer.alloc(4)),
      pngChunk('PLTE', Buffer.alloc(3)),
      pngChunk('tRNS', 'a'),
    ];
    expect((await read(png({ between: palette }))).bytes).toEqual(png({ between: palette }));
    const interlaced = { interlace: 1, raw: Buffer.alloc(2 + 2 + 2 + 4) } as const;
    expect((await read(png(interlaced))).bytes).toEqual(png(interlaced));
    const adobe = (rest: number[], transform: number) =>
      jpeg([jpegSegment(0xee, Buffer.concat([Buffer.from('Adobe'), Buffer.from([...rest, transform])]))]);
    expect((await read(adobe([9, 9, 9, 9, 9, 9], 2))).bytes).toEqual(adobe([0, 100, 0, 0, 0, 0], 2));
    const canvas = Buffer.alloc(10);
    canvas.set([0x10, 0, 0, 0, 2, 0, 0, 1, 0, 0]);
    const withAlpha = [webpChunk('VP8X', canvas), webpChunk('ALPH', 'abc'), lossy()];
    expect((await read(webp([...withAlpha, webpChunk('EXIF', MARK)]))).bytes).toEqual(webp(withAlpha));
  });

  it('says the type by the bytes', async () => {
    expect((await read(png())).type).toBe('image/png');
    expect((await read(jpeg())).type).toBe('image/jpeg');
    expect((await read(webp())).type).toBe('image/webp');
  });

  it.each<[string, Buffer | string]>([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['an SVG behind a declaration', '<?xml version="1.0"?><svg/>'],
    ['a page', '<!doctype html><img src="https://static.example/a.png">'],
    ['a GIF', 'GIF89a\x01\x00\x01\x00'],
    ['nothing', ''],
    ['a PNG that is cut off', png().subarray(0, -20)],
    [
      'a PNG without a header',
      Buffer.concat([PNG_SIGNATURE, pngChunk('IDAT', deflateSync('a')), pngChunk('IEND')]),
    ],
    ['a damaged chunk', Buffer.from(png()).fill(1, 30, 31)],
    ['a chunk that nobody knows', png({ between: [pngChunk('ABCD', MARK)] })],
    ['more pixels than it says', png({ raw: Buffer.alloc(9) })],
    ['fewer pixels than it says', png({ raw: Buffer.alloc(7) })],
    ['a bomb', png({ width: 4_096, height: 1_900, raw: Buffer.alloc(30_000_000) })],
    [
      'pixels that are none',
      Buffer.concat([png().subarray(0, 33), pngChunk('IDAT', 'none'), pngChunk('IEND')]),
    ],
    ['a PNG that is too wide', png({ width: 4_097, height: 1 })],
    ['a PNG with too many pixels', png({ width: 4_000, height: 2_001 })],
    ['a PNG without pixels', png({ width: 0, height: 1 })],
    ['a JPEG that is cut off', jpeg().subarray(0, -2)],
    ['a JPEG that is cut off in a segment', jpeg().subarray(0, 40)],
    ['a JPEG of two frames', jpeg([jpegSegment(0xc0, Buffer.from([8, 0, 2, 0, 3, 1, 1, 0x11, 0]))])],
    ['a JPEG of nothing', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['a JPEG that no browser shows', jpeg([jpegSegment(0xc3, Buffer.alloc(9))])],
    ['a JPEG with a scan before its frame', jpeg([jpegSegment(0xda, Buffer.alloc(6))])],
    ['a JPEG with a marker missing', jpeg([Buffer.from([1, 2, 3])])],
    ['a JPEG with a segment of no length', jpeg([Buffer.from([0xff, 0xfe, 0, 1])])],
    ['a JPEG that is too tall', jpeg([], '', [4_097, 1])],
    ['an animated WebP', webp([webpChunk('ANIM', Buffer.alloc(6)), webpChunk('ANMF', lossy())])],
    ['a WebP without a picture', webp([webpChunk('EXIF', MARK)])],
    ['a WebP of two pictures', webp([lossy(), lossless()])],
    ['a WebP that is cut off', webp().subarray(0, -4)],
    ['a WebP with a damaged frame', webp([webpChunk('VP8 ', Buffer.alloc(12))])],
    ['a lossless WebP with a damaged frame', webp([webpChunk('VP8L', Buffer.alloc(12))])],
    ['a WebP that is too wide', webp([lossless(5_000, 1)])],
  ])('refuses %s', async (_, given) => {
    await expect(read(Buffer.from(given as string))).rejects.toEqual(refused);
  });
});
