import { createHash } from 'node:crypto';
import type { PictureType } from '../../generated/types.js';
import { style } from './style.js';

const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing is loaded but the approved pictures, from `images`, nothing runs, and no search engine keeps a copy. */
export function pageHeaders(images: "'none'" | "'self'" | 'data:'): Record<string, string> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      `style-src 'sha256-${styleHash}'`,
      `img-src ${images}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    'X-Robots-Tag': 'noindex, noarchive, nosnippet',
  };
}

/** A picture opened by itself is nothing but a picture. */
export const pictureHeaders = (type: PictureType): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, noarchive, nosnippet',
});
