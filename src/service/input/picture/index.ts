import type { Expectation } from '../../../validation/issue.js';
import { type ApiProblem, validationFailed } from '../../http/problem.js';
import { cleanJpeg, isJpeg } from './jpeg.js';
import { type CleanPicture, MAX_SIDE, PictureError } from './picture.js';
import { cleanPng, isPng } from './png.js';
import { cleanWebp, isWebp } from './webp.js';

export type { CleanPicture } from './picture.js';

/** By its first bytes; the rest may be damaged. */
export const isPicture = (bytes: Buffer): boolean => isPng(bytes) || isJpeg(bytes) || isWebp(bytes);

/**
 * The picture in base64, with nothing left but what it shows: its type is that of its bytes, and metadata, profiles, texts
 * and what follows the picture are gone. @throws ApiProblem validation_failed
 */
export async function readPicture(base64: string): Promise<CleanPicture> {
  const bytes = Buffer.from(base64, 'base64');
  try {
    if (isPng(bytes)) return await cleanPng(bytes);
    if (isJpeg(bytes)) return cleanJpeg(bytes);
    if (isWebp(bytes)) return cleanWebp(bytes);
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    throw refused(whole);
  }
  throw refused(known);
}

const refused = (expects: Expectation): ApiProblem =>
  validationFailed({ code: 'wrong_format', expects }, ['data']);

const known: Expectation = [
  'a PNG, JPEG or WebP picture by its bytes, whatever its name',
  '內容確為 PNG、JPEG 或 WebP 的圖片，與檔名無關',
];
const whole: Expectation = [
  `a whole picture without animation, at most ${MAX_SIDE} pixels a side and 8 million together`,
  `完整且非動態的圖片，每邊至多 ${MAX_SIDE} 像素，合計至多 800 萬像素`,
];
