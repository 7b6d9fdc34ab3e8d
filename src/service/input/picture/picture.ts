import type { PictureType } from '../../../generated/types.js';

/** A picture of which nothing is left but what it shows. */
export interface CleanPicture {
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A picture that is damaged, or not written as its format says. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}

/** The most that a side may have, and all pixels together: more than a page shows, and few enough to be decoded. */
export const MAX_SIDE = 4_096;
const MAX_PIXELS = 8_000_000;

/** @throws PictureError */
export function requireSize(width: number, height: number): void {
  if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS)
    throw new PictureError('It is too large');
}

/** The bytes from start to end; there are all of them. @throws PictureError */
export function take(bytes: Buffer, start: number, end: number): Buffer {
  if (end > bytes.length) throw new PictureError('It is cut off');
  return bytes.subarray(start, end);
}
